import { parseCitation } from '../../domain/kernel/article-ref.ts'
import { parseJapaneseDate } from '../../domain/kernel/era.ts'
import { withElse, type Field, type FieldRule, type Fields } from '../../domain/kernel/fields.ts'
import { parseClockTime, tokyoTime } from '../../domain/kernel/instant.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { asPasted } from '../../domain/kernel/text.ts'
import { sentUnder, usedRows, type Sent } from './sent-rows.ts'

/**
 * Reads a form's texts as the data of the declared fields: days however they are written, numbers with their commas,
 * choices, lists by their rows. Nothing is checked here: what can't be read stays text, for the schema to refuse by the
 * field's name, and so does what no field asks for.
 */
export const readFields = (fields: Fields, sent: Sent): { readonly [name: string]: Json } => {
  const read = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueOf(field, sentUnder(sent, name))
    return value === undefined ? [] : [[name, value] as const]
  })
  const unknown = sent.flatMap(([[name = ''], text]) => (Object.hasOwn(fields, name) ? [] : [[name, text] as const]))
  return withElse(fields, Object.fromEntries([...read, ...unknown]))
}

/** What was said of a field; undefined where a form says nothing by leaving it empty. */
const valueOf = (field: Field, sent: Sent): Json | undefined => {
  const value = saidOf(field, sent)
  const isBlank = (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  return isBlank && field.leftOut && field.blank !== 'kept' ? undefined : value
}

const saidOf = (field: Field, sent: Sent): Json | undefined => {
  const rule: FieldRule = field
  const texts = textsOf(rule, sent)
  const [text] = texts
  // What has one answer and was given two is for the schema to refuse: neither is taken for the other.
  if (!manyTexts.has(rule.kind) && texts.some((one) => one !== text)) return texts
  switch (rule.kind) {
    case 'group':
      return isUnsaid(field, sent) || isLeftEmpty(field, sent) ? undefined : readFields(rule.fields, sent)
    case 'shape':
      return readShape(rule, sent)
    case 'list':
      return isUnsaid(field, sent) ? undefined : readList(rule, sent)
    case 'several-of':
    case 'several-in-force':
      return sent.flatMap(([path, one]) => (path.length === 0 && one !== '' ? [one] : []))
    case 'text':
      return readWords(field, rule, text)
    case 'yes-no':
      return text === undefined || text.trim() === '' ? field.unsaid : readText(rule.kind, text)
    default:
      return text === undefined || text.trim() === '' ? undefined : readText(rule.kind, text)
  }
}

/** What was sent for a field itself. A case can be chosen or typed: the one that was left empty says nothing. */
const textsOf = ({ kind }: FieldRule, sent: Sent): readonly string[] => {
  const texts = sent.flatMap(([path, one]) => (path.length === 0 ? [one] : []))
  const written = kind === 'case' ? texts.filter((one) => one.trim() !== '') : []
  return written.length > 0 ? written : texts
}

/** A text as it was sent, an address as it is meant. A field that wasn't asked for, and so not sent, says nothing. */
const readWords = (
  { where }: Field,
  { cites, address, several }: Extract<FieldRule, { readonly kind: 'text' }>,
  sent: string | undefined,
): Json | undefined => {
  if (sent === undefined) return where === undefined ? undefined : ''
  const text = asPasted(sent, several)
  if (address === true) return text.normalize('NFKC').trim()
  return cites === true ? (parseCitation(text) ?? text) : text
}

/** The kinds of fields that a form may send under one name more than once. */
const manyTexts: ReadonlySet<FieldRule['kind']> = new Set(['several-of', 'several-in-force', 'list'])

/** Whether a form says nothing at all of what need not be said. */
const isUnsaid = (field: Field, sent: Sent): boolean => sent.length === 0 && (field.leftOut || field.unsaid === null)

/** Whether every input of a group that need not be said stayed empty. */
const isLeftEmpty = (field: Field, sent: Sent): boolean =>
  (field.leftOut || field.unsaid === null) && sent.every(([, text]) => text.trim() === '')

/** What stands for something else than text is read as that, where it can be. */
const readText = (kind: FieldRule['kind'], text: string): Json => {
  switch (kind) {
    case 'number':
      return numberOf(text)
    case 'day':
      return parseJapaneseDate(text) ?? text
    case 'time':
      return timeOf(text)
    case 'instant':
      return momentOf(text)
    case 'yes-no':
      return text === 'true' || text === 'false' ? text === 'true' : text
    default:
      return text
  }
}

const readShape = ({ by, shapes }: Extract<FieldRule, { readonly kind: 'shape' }>, sent: Sent): Json => {
  const tag = sentUnder(sent, by)[0]?.[1] ?? ''
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
      return texts.filter((one) => one.trim() !== '')
    case 'places':
      return inOrder(sent)
    case 'rows':
      return usedRows(rule, sent).flatMap((row) => valueOf(rule.of, row.sent) ?? [])
  }
}

/** A number beside each thing gives their order; where it isn't one, its thing is left out, which the law then says. */
const inOrder = (sent: Sent): readonly string[] =>
  sent
    .map(([[thing = ''], place]) => ({ thing, place: place.normalize('NFKC').trim() }))
    .filter(({ place }) => /^\d{1,4}$/.test(place))
    .toSorted((a, b) => Number(a.place) - Number(b.place))
    .map(({ thing }) => thing)

/**
 * A number as people type it: 1,200,000円, ¥1,200,000, 12人, 3台 or in full width. Commas stand between thousands or not
 * at all: a number written 12,34 has lost a digit somewhere.
 */
const numberOf = (text: string): Json => {
  const plain = text
    .normalize('NFKC')
    .replace(/^\s*¥/, '')
    .replace(/[円人名件個台本枚冊式部箱組点口]\s*$/, '')
    .trim()
  const digits = /^\d{1,3}(?:([,\s])\d{3}(?:\1\d{3})*)?$/.test(plain) ? plain.replaceAll(/[,\s]/g, '') : plain
  return /^\d{1,15}$/.test(digits) ? Number(digits) : text
}

/** A time of day as people type it: 9:30, 9時30分 or in full width. */
const timeOf = (text: string): string => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:時](\d{2})分?$/.exec(text.normalize('NFKC').trim()) ?? []
  return hours === '' ? text : `${hours.padStart(2, '0')}:${minutes}`
}

/** A moment as a browser sends what was picked by the office's clock, `2026-05-20T10:00`. */
const momentOf = (text: string): string => {
  const [, on = '', at = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00)?$/.exec(text.trim()) ?? []
  const day = parsePlainDate(on)
  const clock = parseClockTime(at)
  return day === null || clock === null ? text : tokyoTime(day, clock)
}
