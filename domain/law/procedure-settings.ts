import { number, type DeclaredSetting } from '../guideline/setting-kinds.ts'
import type { Json } from '../kernel/json.ts'
import { daysSetting } from '../tasks/task-days.ts'
import type { Procedure } from './procedure.ts'

/** What procedures let a city settle, by the settings' names. */
export interface ProcedureSettings {
  /** What can be set because they say so: their own settings, and the days of their tasks. */
  readonly declared: { readonly [name: string]: DeclaredSetting }
  /** What holds until a city settles otherwise. */
  readonly delivered: { readonly [name: string]: Json }
}

/**
 * What these procedures let a city settle (operational settings): what each declares in its `settings.ts`, the days of
 * every kind of task that says so (`settleDays`), and which commands need somebody signed in (`signIn`).
 */
export const procedureSettings = (
  procedures: readonly Pick<Procedure, 'settings' | 'taskKinds' | 'commands'>[],
): ProcedureSettings => {
  const own = procedures.flatMap(({ settings }) => settings ?? [])
  const days = procedures
    .flatMap(({ taskKinds }) => Object.entries(taskKinds))
    .flatMap(([kind, one]) => (one.settleDays && one.days !== null ? [[daysSetting(kind), one.days] as const] : []))
  const signIn = procedures
    .flatMap(({ commands }) => Object.entries(commands))
    .flatMap(([type, law]) => (law.signIn ? [type] : []))
  return {
    declared: Object.assign(
      Object.fromEntries(days.map(([name]) => [name, number(1, 250)])),
      ...own.map(({ declared }) => declared),
    ) as ProcedureSettings['declared'],
    delivered: Object.assign(
      { ...Object.fromEntries(days), 'signInRequired.commands': signIn },
      ...own.map(({ delivered }) => delivered),
    ) as ProcedureSettings['delivered'],
  }
}
