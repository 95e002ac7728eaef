import { parseJapaneseDate } from '../../domain/kernel/era.ts'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'

/** What a form sent for one field, or for the fields under it: texts by the rest of their path. */
type Sent = readonly (readonly [path: readonly string[], text: string])[]

/**
 * Reads a form's texts as the data of the declared fields: days however they are written, numbers with their commas,
 * choices, lists by their rows. Nothing is checked here: what can't be read stays text, for the schema to refuse by the
 * field's name, and so does what no field asks for.
 */
export const readFields = (fields: Fields, sent: Sent): { readonly [name: string]: Json } => {
  const read = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueOf(field, under(sent, name))
    return value === undefined ? [] : [[name, value] as const]
  })
  const unknown = sent.flatMap(([[name = ''], text]) => (Object.hasOwn(fields, name) ? [] : [[name, text] as const]))
  return Object.fromEntries([...read, ...unknown])
}

const under = (sent: Sent, name: string): Sent =>
  sent.flatMap(([[head, ...rest], text]) => (head === name ? [[rest, text] as const] : []))

/** What was said of a field; undefined where a form says nothing by leaving it empty. */
const valueOf = (field: Field, sent: Sent): Json | undefined => {
  const value = saidOf(field, sent)
  const isBlank = (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  return isBlank && field.leftOut && field.blank !== 'kept' ? undefined : value
}

const saidOf = (field: Field, sent: Sent): Json | undefined => {
  const rule: FieldRule = field
  const text = sent.find(([path]) => path.length === 0)?.[1]
  switch (rule.kind) {
    case 'group':
      return isUnsaid(field, sent) ? undefined : readFields(rule.fields, sent)
    case 'shape':
      return readShape(rule, sent)
    case 'list':
      return isUnsaid(field, sent) ? undefined : readList(rule, sent)
    case 'several-of':
      return sent.flatMap(([path, one]) => (path.length === 0 && one !== '' ? [one] : []))
    case 'text':
      return text
    case 'yes-no':
      return text === undefined || text.trim() === '' ? field.unsaid : readText(rule.kind, text)
    default:
      return text === undefined || text.trim() === '' ? undefined : readText(rule.kind, text)
  }
}

/** Whether a form says nothing at all of what need not be said. */
const isUnsaid = (field: Field, sent: Sent): boolean => sent.length === 0 && (field.leftOut || field.unsaid === null)

/** What stands for something else than text is read as that, where it can be. */
const readText = (kind: FieldRule['kind'], text: string): Json => {
  switch (kind) {
    case 'number':
      return numberOf(text)
    case 'day':
      return parseJapaneseDate(text) ?? text
    case 'yes-no':
      return text === 'true' || text === 'false' ? text === 'true' : text
    default:
      return text
  }
}

const readShape = ({ by, shapes }: Extract<FieldRule, { readonly kind: 'shape' }>, sent: Sent): Json => {
  const tag = under(sent, by)[0]?.[1] ?? ''
  const fields = Object.hasOwn(shapes, tag) ? (shapes[tag] ?? {}) : {}
  return {
    [by]: tag,
    ...readFields(
      fields,
      sent.filter(([[name]]) => name !== by),
    ),
  }
}

const readList = (rule: Extract<FieldRule, { readonly kind: 'list' }>, sent: Sent): readonly Json[] => {
  const texts = sent.flatMap(([path, text]) => (path.length === 0 ? [text] : []))
  switch (rule.written) {
    case 'lines':
      return texts.flatMap((text) => text.split('\n').map((one) => one.trim())).filter((one) => one !== '')
    case 'ticks':
      return texts.filter((one) => one !== '')
    case 'places':
      return inOrder(sent)
    case 'rows':
      return rowsOf(sent)
        .filter((row) => isUsed(row, rule.unusedWithout))
        .flatMap((row) => valueOf(rule.of, row) ?? [])
  }
}

/** Rows have a number each (`conditions.0.text`) and come in its order. */
const rowsOf = (sent: Sent): readonly Sent[] => {
  const rows = new Map<number, (readonly [readonly string[], string])[]>()
  for (const [[number = '', ...rest], text] of sent) {
    if (!/^\d{1,3}$/.test(number)) continue
    const row = rows.get(Number(number)) ?? []
    row.push([rest, text])
    rows.set(Number(number), row)
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row)
}

/** A row in which every telling field stayed empty was not used. */
const isUsed = (row: Sent, telling: readonly string[]): boolean => {
  const told = row.filter(([[name = '']]) => telling.includes(name))
  return told.length === 0 || told.some(([, text]) => text !== '')
}

/** A number beside each thing gives their order; where it isn't one, its thing is left out, which the law then says. */
const inOrder = (sent: Sent): readonly string[] =>
  sent
    .map(([[thing = ''], place]) => ({ thing, place: Number(place.normalize('NFKC')) }))
    .filter(({ place }) => Number.isFinite(place))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing)

/** A number as people type it, 1,200,000 or in full width. */
const numberOf = (text: string): Json => {
  const plain = text.normalize('NFKC').replaceAll(/[,\s円]/g, '')
  return /^\d{1,15}$/.test(plain) ? Number(plain) : text
}
