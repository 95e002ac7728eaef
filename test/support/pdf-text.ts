import { inflateSync } from 'node:zlib'

/** What can be read in a PDF of ours: its letters in the order in which they are set, without spaces. */
export const pdfText = (pdf: Buffer): string => {
  const raw = pdf.toString('latin1')
  const bodies = bodiesIn(pdf, raw)
  const fonts = new Map(
    [...raw.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', object = '']) => {
      const found = new RegExp(`\\n${object} 0 obj[^>]*?/ToUnicode (\\d+) 0 R`).exec(raw)
      return [name, lettersOf(bodies.get(found?.[1] ?? '') ?? '')] as const
    }),
  )
  return [...bodies.values()].flatMap((body) => (body.includes(' Tf') ? [textIn(body, fonts)] : [])).join('\n')
}

type Letters = ReadonlyMap<number, string>

/** What stands in each stream, by the number of its object. */
const bodiesIn = (pdf: Buffer, raw: string): ReadonlyMap<string, string> => {
  const bodies = new Map<string, string>()
  for (const { index, 0: whole } of raw.matchAll(/\d+ 0 obj(?:(?!endobj)[\s\S])*?stream\r?\n/g)) {
    const [, object = ''] = /^(\d+) 0 obj/.exec(whole) ?? []
    const part = pdf.subarray(index + whole.length, raw.indexOf('endstream', index + whole.length))
    bodies.set(object, (whole.includes('/FlateDecode') ? inflateSync(part) : part).toString('latin1'))
  }
  return bodies
}

/** Which letters a font's codes stand for, from its own table. */
const lettersOf = (table: string): Letters =>
  new Map(
    [...table.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)].map(([, code = '', units = '']) => [
      Number.parseInt(code, 16),
      String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  )

/** Each text shown, in the font that was chosen before it. */
const textIn = (body: string, fonts: ReadonlyMap<string, Letters>): string => {
  let letters: Letters = new Map()
  let text = ''
  for (const [, font, shown] of body.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:[^()\\]|\\[\s\S])*)\)/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    const bytes = Buffer.from(unescaped(shown ?? ''), 'latin1')
    for (let at = 0; at + 1 < bytes.length; at += 2) text += letters.get(bytes.readUInt16BE(at)) ?? '�'
  }
  return text
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
  text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) =>
    /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (named[one] ?? one),
  )
