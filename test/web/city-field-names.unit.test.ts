import { expect, it } from 'vitest'
import { city } from '../../domain/procedures.ts'
import { fieldLabel } from '../../web/forms/form-context.ts'
import { uiFor } from './every-page.tsx'

it.each([
  ['ja', { setting: '設定', person: '氏名', renamed: '新しい氏名', municipality: '自治体の名称' }],
  ['en', { setting: 'Setting', person: 'Name', renamed: 'New name', municipality: 'Name of the municipality' }],
] as const)('a name is called after what it is the name of, on each form that asks for one (%s)', (lang, called) => {
  const asks = Object.entries(city.commands).filter(([type, { fields }]) => type !== 'FoundCity' && 'name' in fields)
  const ui = uiFor(lang, 'administrator', '2026-04-02 10:00')
  expect(Object.fromEntries(asks.map(([type]) => [type, fieldLabel(ui, type, 'name')]))).toEqual({
    NameCity: called.municipality,
    EnterPerson: called.person,
    RenamePerson: called.renamed,
    ChangeSetting: called.setting,
  })
})
