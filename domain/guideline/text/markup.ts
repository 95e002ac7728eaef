/** A piece of a page: words, or a mark that opens or closes something. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string; readonly no: number }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly no: number
      readonly columns: number
      readonly rows: number
    }
  | { readonly kind: 'close'; readonly name: string }

const piece =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"'])*)>|<[!?][^>]*>|[^<]+|</gi
/** What is on a page without being read on it. */
const unread = new Set(['head', 'script', 'style', 'noscript', 'template', 'select', 'button'])
const mostSpan = 50

/** The words and marks of a page in their order, each with the line of the file that it stands on. */
export const markupOf = (html: string): readonly Markup[] => {
  const found: Markup[] = []
  let no = 1
  let hidden = ''
  for (const [whole, slash, tag, rest] of html.matchAll(piece)) {
    const name = tag?.toLowerCase()
    if (hidden !== '') {
      if ((slash === '/' && name === hidden) || name === 'body') hidden = ''
    } else if (name === undefined) {
      if (!/<[!?]/.test(whole)) found.push({ kind: 'text', text: withoutEntities(whole), no })
    } else if (slash === '/') found.push({ kind: 'close', name })
    else if (unread.has(name)) hidden = name
    else found.push({ kind: 'open', name, no, ...spansOf(rest as string) })
    no += whole.split('\n').length - 1
  }
  return found
}

const spansOf = (attributes: string) => ({ columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') })

const span = (attributes: string, name: string): number => {
  const said = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1)
  return Math.min(Math.max(said, 1), mostSpan)
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
}

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    const stored = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return stored ? String.fromCodePoint(code) : whole
  })
