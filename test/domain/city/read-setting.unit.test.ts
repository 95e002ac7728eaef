import { expect, it } from 'vitest'
import { readSetting } from '../../../domain/city/settings/read-setting.ts'

it.each([
  ['9:00', '09:00'],
  ['09:00', '09:00'],
  ['９：３０', '09:30'],
  ['24:00', null],
  ['9:0', null],
])('a setting’s time %s is read as %s', (written, value) => {
  const read = readSetting({ kind: 'time' }, written)
  expect(read.ok ? read.value : null).toBe(value)
})
