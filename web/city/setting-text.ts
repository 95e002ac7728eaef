import { declaredSettings } from '../../domain/city/settings/declared-settings.ts'
import { writtenSetting } from '../../domain/city/settings/read-setting.ts'
import type { Settings } from '../../domain/guideline/settings.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** The names of all settings in the order in which they are declared. */
export const settingNames: readonly string[] = Object.keys(declaredSettings)

/** The group in which a setting stands: the first part of its name, empty where it stands alone. */
export const groupOf = (name: string): string => (name.includes('.') ? name.slice(0, name.indexOf('.')) : '')

/** A setting's value at its place in the settings. */
export const settingAt = (settings: Settings, name: string): Json =>
  name
    .split('.')
    .reduce<unknown>((of, key) => (of as Readonly<Record<string, unknown>> | undefined)?.[key], settings) as Json

/** A setting's value as people read it: choices and acts by their words, all else as it is written. */
export const valueText = (ui: Ui, value: Json): string => {
  if (value === undefined || value === null) return ''
  const { values } = wordsOf(ui)
  const { commands } = ui.t.words
  const said = (one: Json): string => {
    const written = writtenSetting(one)
    const words = [values, commands].find((table) => Object.hasOwn(table, written))
    return words?.[written] ?? written
  }
  return Array.isArray(value) ? listed(ui, value.map(said)) : said(value)
}
