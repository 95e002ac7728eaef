import type { Json } from '../../kernel/json.ts'
import type { SettingKind } from '../../guideline/setting-kinds.ts'

/** A value as it was read, or what would have been one. */
export type ReadSetting = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly wanted: string }

/** Reads a setting's value from the text that people write; full-width digits and signs count as the plain ones. */
export const readSetting = (declared: SettingKind, written: string): ReadSetting => {
  const text = written
    .normalize('NFKC')
    .replaceAll(/[−‐–—]/g, '-')
    .trim()
  const value = valueIn(declared, text)
  return value === null ? { ok: false, wanted: wantedOf(declared) } : { ok: true, value }
}

/** A setting's value as people write it: what `readSetting` reads again. */
export const writtenSetting = (value: Json): string => {
  if (Array.isArray(value)) return value.map((one: Json) => writtenSetting(one)).join(', ')
  if (typeof value === 'string') return value
  return value === true ? 'yes' : value === false ? 'no' : JSON.stringify(value)
}

/** The value that a text gives; null where it gives none. */
const valueIn = (declared: SettingKind, text: string): Json => {
  switch (declared.kind) {
    case 'number':
      return wholeNumber(text, declared)
    case 'numbers':
      return severalIn(text, declared.atMost, (one) => wholeNumber(one, declared))
    case 'yes-no':
      return yesAndNo.get(text) ?? null
    case 'time':
      return matching(text.replace(/^\d:/, '0$&'), /^([01]\d|2[0-3]):[0-5]\d$/)
    case 'one-of':
      return oneOf(text, declared.choices)
    case 'several-of':
      return severalIn(text, declared.choices.length, (one) => oneOf(one, declared.choices))
    case 'names':
      return severalIn(text, declared.atMost, (one) => matching(one, declared.form))
    case 'text':
      return text.length >= 1 && text.length <= declared.most ? text : null
  }
}

/** What is said of a value that can't be: what could. */
const wantedOf = (declared: SettingKind): string => {
  switch (declared.kind) {
    case 'number':
      return `${declared.least}–${declared.most}`
    case 'numbers':
      return `${declared.least}–${declared.most}, …`
    case 'yes-no':
      return 'yes / no'
    case 'time':
      return '09:00'
    case 'one-of':
      return declared.choices.join(' / ')
    case 'several-of':
      return declared.choices.join(', ')
    case 'names':
      return `${declared.example}, …`
    case 'text':
      return `1–${declared.most}`
  }
}

const yesAndNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
])

const wholeNumber = (text: string, { least, most }: { readonly least: number; readonly most: number }) => {
  const number = /^[+-]?\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

const oneOf = (text: string, choices: readonly string[]): string | null => (choices.includes(text) ? text : null)

const matching = (text: string, form: RegExp): string | null => (form.test(text) ? text : null)

/** Several values, each once, so many at most; nothing at all are none. */
const severalIn = (
  text: string,
  most: number,
  one: (part: string) => string | number | null,
): readonly (string | number)[] | null => {
  const given = text.split(/[\s,、]/).filter((part) => part !== '')
  const values = given.map(one).filter((value) => value !== null)
  const sound = values.length === given.length && values.length <= most && new Set(values).size === values.length
  return sound ? values : null
}
