import { declaredSettings } from '../../domain/procedures.ts'
import { taskOfSetting } from '../../domain/tasks/task-days.ts'
import { writtenSetting } from '../../domain/city/settings/read-setting.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** The names of all settings in the order in which they are declared. */
export const settingNames: readonly string[] = Object.keys(declaredSettings)

/** The group in which a setting stands: the first part of its name, empty where it stands alone. */
export const groupOf = (name: string): string => (name.includes('.') ? name.slice(0, name.indexOf('.')) : '')

/** What a setting is called, wherever its words stand; its own name where it has none. */
export const settingName = (ui: Ui, name: string): string =>
  ui.t.words.settings[name] ?? daysOfTask(ui, taskOfSetting(name)) ?? name

/** What the days of a kind of task are called: as the task is. */
const daysOfTask = (ui: Ui, kind: string | null): string | undefined => {
  const task = kind === null ? undefined : ui.t.words.tasks[kind]
  return task === undefined ? undefined : wordsOf(ui).daysOfTask(task)
}

/** What a group of settings is called: a procedure's own by the procedure's words. */
export const groupName = (ui: Ui, group: string): string => wordsOf(ui).groups[group] ?? settingName(ui, group)

/** The groups in their order: the rule book's, then those of the procedures that declare their own. */
export const settingGroups = (ui: Ui): readonly string[] => [
  ...new Set([...Object.keys(wordsOf(ui).groups), ...settingNames.map(groupOf)]),
]

/**
 * A setting's value as people read it: choices by the words of the procedure that declares them, else by those of all,
 * acts by theirs, all else as it is written.
 */
export const valueText = (ui: Ui, name: string, value: Json): string => {
  if (value === undefined || value === null) return ''
  const { values } = wordsOf(ui)
  const { commands, settings } = ui.t.words
  const said = (one: Json): string => {
    const written = writtenSetting(one)
    const own = settings[`${name}.${written}`]
    if (own !== undefined) return own
    const words = [values, commands].find((table) => Object.hasOwn(table, written))
    return words?.[written] ?? written
  }
  return Array.isArray(value) ? listed(ui, value.map(said)) : said(value)
}
