import { settingsTemplate, type Settings } from '../../guideline/settings.ts'
import type { Json } from '../../kernel/json.ts'
import { compareDates, type PlainDate } from '../../kernel/plain-date.ts'
import type { SettingChange } from '../state.ts'

type Change = Pick<SettingChange, 'name' | 'value' | 'inForceFrom'>

/**
 * The settings of a day: the template, and every change that is in force by then, the one from the latest day last; of
 * two from the same day the one that was made later.
 */
export const settingsWith = (changes: readonly Change[], day: PlainDate): Settings =>
  changes
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .toSorted((a, b) => compareDates(a.inForceFrom, b.inForceFrom))
    .reduce(
      (settings, { name, value, inForceFrom }) => ({
        ...(withValue(settings, name.split('.'), value) as Settings),
        inForceFrom,
      }),
      settingsTemplate,
    )

/** The same object with another value at a path. */
const withValue = (of: object, [key = '', ...rest]: readonly string[], value: Json): object => ({
  ...of,
  [key]: rest.length === 0 ? value : withValue(child(of, key), rest, value),
})

const child = (of: object, key: string): object => Object((of as Readonly<Record<string, unknown>>)[key]) as object
