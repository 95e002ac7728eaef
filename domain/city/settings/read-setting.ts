import type { Json } from '../../kernel/json.ts'
import type { SettingKind } from './declared-settings.ts'

/** A value as it was read, or what would have been one. */
export type ReadSetting = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly wanted: string }

/** Reads a setting's value from the text that people write; full-width digits and signs count as the plain ones. */
export const readSetting = (declared: SettingKind, written: string): ReadSetting => {
  const text = plain(written)
  switch (declared.kind) {
    case 'number':
      return given(wholeNumber(text, declared.least, declared.most), `${declared.least}–${declared.most}`)
    case 'numbers': {
      const numbers = parts(text).map((one) => wholeNumber(one, declared.least, declared.most))
      const sound = numbers.length <= declared.atMost && new Set(numbers).size === numbers.length
      return given(sound && !numbers.includes(null) ? numbers : null, `${declared.least}–${declared.most}, …`)
    }
    case 'yes-no':
      return given(text === 'yes' ? true : text === 'no' ? false : null, 'yes / no')
    case 'time':
      return given(/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null, '09:00')
    case 'one-of':
      return given(declared.choices.includes(text) ? text : null, declared.choices.join(' / '))
    case 'several-of': {
      const chosen = parts(text)
      return given(chosen.every((one) => declared.choices.includes(one)) ? chosen : null, declared.choices.join(', '))
    }
    case 'names': {
      const names = parts(text)
      const sound = names.length <= declared.atMost && names.every((one) => declared.form.test(one))
      return given(sound ? names : null, String(declared.form))
    }
    case 'text':
      return given(
        written.trim() !== '' && written.length <= declared.most ? written.trim() : null,
        `1–${declared.most}`,
      )
  }
}

/** A setting's value as people write it: what `readSetting` reads again. */
export const writtenSetting = (value: Json): string => {
  if (Array.isArray(value)) return value.map(String).join(', ')
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}

const given = (value: Json | null, wanted: string): ReadSetting =>
  value === null ? { ok: false, wanted } : { ok: true, value }

const wholeNumber = (text: string, least: number, most: number): number | null => {
  const number = /^[+-]?\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

const parts = (text: string): readonly string[] =>
  text
    .split(/[\s,、，]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[−‐–—]/g, '-')
    .trim()
