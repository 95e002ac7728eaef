import type { Settings } from '../guideline/settings.ts'
import { seriesMark, type DeclaredSetting } from '../guideline/setting-kinds.ts'
import type { Json } from '../kernel/json.ts'

/** What a procedure's settings are until a city settles otherwise, by their names. */
type Values = { readonly [name: string]: Json }

/**
 * The settings of one procedure, declared in its own folder: each with its kind and with what holds until a city
 * settles otherwise. A setting's name is the procedure's and its own (`badge-loan.remindAfterDays`), which is its place
 * in the settings, too.
 */
export interface OwnSettings<Own extends Values = Values> {
  /** Whose they are. */
  readonly procedure: string
  /** The mark of the procedure's series of case numbers until a city settles another; empty where it has none. */
  readonly mark: string
  /** What can be set, by its whole name. */
  readonly declared: { readonly [name: string]: DeclaredSetting }
  /** What holds until a city settles otherwise, by its whole name. */
  readonly delivered: Values
  /** The procedure's settings among those of a day. */
  readonly of: (settings: Settings) => Own
}

interface Declared<Own extends Values> {
  readonly mark?: string
  readonly kinds: { readonly [name in keyof Own]: DeclaredSetting }
  readonly delivered: Own
}

/** Declares the settings of a procedure (operational settings: no text has them). */
export const ownSettings = <Own extends Values>(
  procedure: string,
  { mark = '', kinds, delivered }: Declared<Own>,
): OwnSettings<Own> => {
  const whole = <Value>(of: { readonly [name: string]: Value }) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [`${procedure}.${name}`, value]))
  const series = `series.${procedure}`
  return {
    procedure,
    mark,
    declared: { ...whole<DeclaredSetting>(kinds), ...(mark === '' ? {} : { [series]: seriesMark }) },
    delivered: { ...whole<Json>(delivered), ...(mark === '' ? {} : { [series]: mark }) },
    // A city's change stands at its name's place (`settingsWith`); the settings' type knows no procedure by its name.
    of: (settings) => ({ ...delivered, ...(settings as unknown as Partial<Record<string, Own>>)[procedure] }),
  }
}
