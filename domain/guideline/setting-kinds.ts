import type { Rules } from './rules.ts'
import type { Settings } from './settings.ts'

/** Of what kind a setting's value is, and within which limits. */
export type SettingKind =
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** Several whole numbers in their order. */
  | { readonly kind: 'numbers'; readonly least: number; readonly most: number; readonly atMost: number }
  | { readonly kind: 'yes-no' | 'time' }
  | { readonly kind: 'one-of'; readonly choices: readonly string[] }
  | { readonly kind: 'several-of'; readonly choices: readonly string[] }
  /** Several words of a closed form, such as names of commands. */
  | { readonly kind: 'names'; readonly form: RegExp; readonly atMost: number; readonly example: string }
  | { readonly kind: 'text'; readonly most: number }

/** A setting as it can be set: its kind, and what else forbids a value where the kind allows it. */
export type DeclaredSetting = SettingKind & {
  /** Why the settings as they would be make no sense together; null where they do. */
  readonly clash?: (settings: Settings, rules: Rules) => string | null
}

/** A whole number within bounds. */
export const number = (least: number, most: number): DeclaredSetting => ({ kind: 'number', least, most })
/** So many days at most, or none. */
export const days = (most: number): DeclaredSetting => number(0, most)
/** One of a closed list. */
export const oneOf = (...choices: readonly string[]): DeclaredSetting => ({ kind: 'one-of', choices })
/** Yes or no. */
export const yesOrNo: DeclaredSetting = { kind: 'yes-no' }
/** A time of day. */
export const time: DeclaredSetting = { kind: 'time' }
/** The mark of a series of case numbers. */
export const seriesMark: DeclaredSetting = { kind: 'text', most: 10 }
