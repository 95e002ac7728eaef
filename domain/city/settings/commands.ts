import type { CommandsOf } from '../../law/command-law.ts'
import { refuse } from '../../kernel/outcome.ts'
import { tooFar } from '../../law/deciding.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { DeclaredSetting } from '../../guideline/setting-kinds.ts'
import type { By } from '../../kernel/by.ts'
import { dayOver } from '../day-over.ts'
import { entersPast } from '../enters-past.ts'
import { accept, command, type DecideCity } from '../law.ts'
import type { CityState } from '../state.ts'
import { settingFields, type GivenChange } from './fields.ts'
import { readSetting } from './read-setting.ts'
import { settingsWith } from './settings-with.ts'

/** What can be set, by the settings' names. */
type Declared = { readonly [name: string]: DeclaredSetting }

/**
 * A setting gets another value from today or a later day on: what was done by the old one stays lawful, so nothing is
 * changed for days that are over, but on the day of the founding.
 */
const change = (
  settings: Declared,
  { name, value, inForceFrom, ...said }: GivenChange,
  state: CityState,
  rules: Rules,
  by: By | null,
): ReturnType<DecideCity<GivenChange>> => {
  const declared = Object.hasOwn(settings, name) ? settings[name] : undefined
  if (declared === undefined) return refuse('setting-unknown', 'settings-dated', { field: 'name', name })
  const read = readSetting(declared, value)
  if (!read.ok) return refuse('setting-unfit', 'settings-dated', { field: 'value', name, wanted: read.wanted })
  const over = entersPast(state, rules) ? null : dayOver(inForceFrom, rules)
  if (over) return refuse('setting-in-the-past', 'settings-dated', over)
  const far = tooFar('inForceFrom', inForceFrom, 'settings-dated')
  if (far) return far
  const changed = { name, value: read.value, inForceFrom, ...said, by }
  // Together with the others it has to make sense, whatever was settled for later days already.
  const clash = declared.clash?.(settingsWith([...state.settings, changed], inForceFrom), rules)
  if (clash) return refuse('setting-unfit', 'settings-dated', { field: 'value', name, wanted: clash })
  return accept({ type: 'SettingChanged', rule: 'settings-dated', data: changed })
}

/**
 * Who changes what the guideline leaves open: the administrator, or whoever operates the machine (operational
 * setting). What can be set the procedures say, so that whoever puts their list together hands it in.
 */
export const settingsCommands = (declared: Declared) => ({
  ChangeSetting: command({
    fields: settingFields,
    who: 'administrator',
    rule: 'settings-dated',
    at: ['kept'],
    decide: (given, state, rules, by) => change(declared, given, state, rules, by),
    told: (given, state, rules) => change(declared, given, state, rules, null),
  }),
})

/** The commands about settings. */
export type SettingsCommand = CommandsOf<ReturnType<typeof settingsCommands>>
