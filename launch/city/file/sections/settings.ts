import { canonicalJson } from '../../../../db/kept/canonical-json.ts'
import { declaredSettings } from '../../../../domain/procedures.ts'
import { settingFields, type GivenChange } from '../../../../domain/city/settings/fields.ts'
import { readSetting, writtenSetting } from '../../../../domain/city/settings/read-setting.ts'
import type { CityState, SettingChange } from '../../../../domain/city/state.ts'
import { section } from '../section.ts'
import { byKey, lastOfEach } from './last-of-each.ts'

/** The changes of settings, each from its day on and with its reason: a row is what `ChangeSetting` takes. */
export const settings = section({
  name: 'settings',
  row: settingFields,
  most: 5_000,
  recorded: (state) =>
    changes(state).map(({ name, value, inForceFrom, reason }) => ({
      name,
      value: writtenSetting(value),
      inForceFrom,
      reason,
    })),
  key: keyOf,
  called: ({ name, value, inForceFrom }) => `${inForceFrom} ${name} = ${value}`,
  wanted: (row, { state }) => {
    const known = changes(state).find((one) => keyOf(one) === keyOf(row))
    const command = { type: 'ChangeSetting', data: row } as const
    if (known === undefined) return [{ kind: 'added', command }]
    return says(known, row) ? [] : [{ kind: 'changed', command, before: writtenSetting(known.value) }]
  },
})

function keyOf({ name, inForceFrom }: Pick<GivenChange, 'name' | 'inForceFrom'>): string {
  return `${inForceFrom} ${name}`
}

const changes = ({ settings: made }: CityState): readonly SettingChange[] =>
  lastOfEach(made, keyOf).toSorted(byKey(keyOf))

/** Whether what is written is the value that is recorded, however it is written. */
const says = ({ name, value }: SettingChange, row: GivenChange): boolean => {
  const declared = Object.hasOwn(declaredSettings, name) ? declaredSettings[name] : undefined
  const read = declared && readSetting(declared, row.value)
  return read?.ok === true && canonicalJson([read.value]) === canonicalJson([value])
}
