/**
 * Just enough of HTML to do with a page what a person does without script: read it, fill in its forms, follow its
 * links.
 */

/** An element's start: its name and attributes. */
interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where it begins, and where what is inside begins. */
  readonly from: number
  readonly inside: number
}

/** A form as it stands on the page. */
export interface Form {
  readonly action: string
  /** What it would send as it stands, in order. */
  readonly entries: readonly (readonly [name: string, value: string])[]
  /** Every field that can be filled in, with the values to choose from where it offers a choice. */
  readonly fields: ReadonlyMap<string, readonly string[] | null>
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly text: string }[]
}

/** The forms that send something, in the order of the page. */
export const formsIn = (html: string): readonly Form[] =>
  tagsIn(html, 'form')
    .filter(({ attributes }) => attributes['method'] === 'post')
    .map(({ attributes, inside }) => readForm(attributes['action'] ?? '', inner(html, inside, 'form')))

/** What is written there, without the tags. */
export const textOf = (html: string): string =>
  unescape(html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What stands inside the first element of that name which has the attribute; null where there is none. */
export const elementIn = (html: string, name: string, attribute: string, value: string): string | null => {
  const tag = tagsIn(html, name).find(({ attributes }) => (attributes[attribute] ?? '').split(' ').includes(value))
  return tag === undefined ? null : inner(html, tag.inside, name)
}

/** What stands inside each element of that name which has the class, with the element's id. */
export const elementsIn = (
  html: string,
  name: string,
  className: string,
): readonly { readonly id: string; readonly html: string }[] =>
  tagsIn(html, name)
    .filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(className))
    .map(({ attributes, inside }) => ({ id: attributes['id'] ?? '', html: inner(html, inside, name) }))

/** Where the page's links lead. */
export const linksIn = (html: string): readonly string[] =>
  tagsIn(html, 'a').flatMap(({ attributes }) => attributes['href'] ?? [])

const tagsIn = (html: string, name: string): readonly Tag[] =>
  [...html.matchAll(new RegExp(`<${name}(?=[\\s>/])((?:\\s+[^\\s=>/]+(?:="[^"]*")?)*)\\s*/?>`, 'g'))].map((match) => ({
    name,
    attributes: Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        unescape(value),
      ]),
    ),
    from: match.index,
    inside: match.index + match[0].length,
  }))

/** From there to the end tag that belongs to it. */
const inner = (html: string, from: number, name: string): string => {
  const marks = new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*>`, 'g')
  marks.lastIndex = from
  let depth = 1
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    depth += mark[1] === '/' ? -1 : 1
    if (depth === 0) return html.slice(from, mark.index)
  }
  return html.slice(from)
}

/**
 * A field of a form: what it would send as it stands, and from what there is to choose; null where anything can be
 * entered.
 */
interface Control {
  readonly name: string
  readonly sends: readonly string[]
  readonly offers: readonly string[] | null | 'nothing'
}

const readForm = (action: string, html: string): Form => {
  const controls = [...tagsIn(html, 'input').flatMap(inputControl), ...textAreas(html), ...selects(html)]
  const fields = new Map<string, readonly string[] | null>()
  for (const { name, offers } of controls)
    if (offers !== 'nothing') fields.set(name, offers === null ? null : [...(fields.get(name) ?? []), ...offers])
  const buttons = tagsIn(html, 'button')
    .filter(({ attributes }) => (attributes['type'] ?? 'submit') === 'submit')
    .map(({ attributes, inside }) => ({
      name: attributes['name'] ?? '',
      value: attributes['value'] ?? '',
      text: textOf(inner(html, inside, 'button')),
    }))
  return {
    action,
    entries: controls.flatMap(({ name, sends }) => sends.map((value) => [name, value] as const)),
    fields,
    buttons,
  }
}

const inputControl = ({ attributes }: Tag): readonly Control[] => {
  const { name, type = 'text', value = '', checked, disabled } = attributes
  if (name === undefined || disabled !== undefined) return []
  if (type === 'radio' || type === 'checkbox')
    return [{ name, sends: checked === undefined ? [] : [value], offers: [value] }]
  return [{ name, sends: [value], offers: type === 'hidden' ? 'nothing' : null }]
}

const textAreas = (html: string): readonly Control[] =>
  tagsIn(html, 'textarea').map(({ attributes, inside }) => ({
    name: attributes['name'] ?? '',
    sends: [unescape(inner(html, inside, 'textarea').replace(/^\n/, ''))],
    offers: null,
  }))

const selects = (html: string): readonly Control[] =>
  tagsIn(html, 'select').map(({ attributes, inside }) => {
    const options = tagsIn(inner(html, inside, 'select'), 'option').map((option) => option.attributes)
    const chosen = options.find((option) => option['selected'] !== undefined) ?? options[0]
    return {
      name: attributes['name'] ?? '',
      sends: [chosen?.['value'] ?? ''],
      offers: options.map((option) => option['value'] ?? ''),
    }
  })

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescape = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return named[name ?? ''] ?? whole
    },
  )

/** What a page says is wrong with what was sent: at its fields, and on top. */
export const complaintsOn = (html: string): readonly string[] =>
  [
    ...elementsIn(html, 'p', 'field-error'),
    ...elementsIn(html, 'section', 'banner'),
    ...elementsIn(html, 'div', 'banner'),
  ].map((one) => textOf(one.html))
