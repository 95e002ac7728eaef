import type { Json } from '../../kernel/json.ts'
import type { Settings } from '../../guideline/settings.ts'
import type { OwnSettings } from '../../law/own-settings.ts'
import { entryPermitOwnSettings } from '../../entry-permit/settings.ts'
import { entrySupervisionSettings } from '../../entry-supervision/settings.ts'
import { managementMethodSettings } from '../../management-method/settings.ts'
import { deliveredTaskDays } from './task-days.ts'

/** The procedures that declare their settings in their own folders: one line each. */
export const ownOfProcedures: readonly OwnSettings[] = [
  entryPermitOwnSettings,
  entrySupervisionSettings,
  managementMethodSettings,
]

/** What holds of those until a city settles otherwise, by their names. */
const delivered: { readonly [name: string]: Json } = Object.assign(
  { ...deliveredTaskDays },
  ...ownOfProcedures.map((one) => one.delivered),
)

/** A setting's value at its place in the settings; as delivered where the city has settled nothing. */
export const settingAt = (settings: Settings, name: string): Json => {
  const at = name
    .split('.')
    .reduce<unknown>((of, key) => (of as Readonly<Record<string, unknown>> | undefined)?.[key], settings)
  return (at === undefined ? delivered[name] : at) as Json
}
