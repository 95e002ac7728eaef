import type { Child } from 'hono/jsx'
import { declaredSettings } from '../../domain/procedures.ts'
import { writtenSetting } from '../../domain/city/settings/read-setting.ts'
import { SelectField } from '../components/choice-field.tsx'
import { TextArea } from '../components/text-field.tsx'
import { fieldOf, type FormContext } from '../forms/form-context.ts'
import { inBrackets, labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { settingAt } from '../../domain/setting-at.ts'
import { groupName, groupOf, settingName, settingNames, valueText } from './setting-text.ts'
import { wordsOf } from './words.ts'

/** A setting as one chooses it: its group, its name, and its present value. */
const settingChoice = (ui: Ui, name: string): string => {
  const now = inBrackets(ui, valueText(ui, name, settingAt(ui.settings, name)))
  return `${labelled(ui, groupName(ui, groupOf(name)), settingName(ui, name))}${now}`
}

/** What is drawn for a change of a setting: the setting, and its value as this one takes it, once it is known. */
export const settingInputs = (form: FormContext): { readonly name: Child; readonly value?: Child } => {
  const name = fieldOf(form, 'name').value
  const value = Object.hasOwn(declaredSettings, name) ? valueInput(form, name) : undefined
  return {
    name: (
      <SelectField
        form={form}
        path="name"
        required
        choices={settingNames.map((one) => ({ value: one, label: settingChoice(form.ui, one) }))}
      />
    ),
    ...(value === undefined ? {} : { value }),
  }
}

/** A closed list is chosen from; several of one are written by their names, which stand below with what they mean. */
const valueInput = (form: FormContext, name: string): Child | undefined => {
  const declared = declaredSettings[name]
  const { ui } = form
  if (declared === undefined) return undefined
  if (declared.kind === 'yes-no' || declared.kind === 'one-of') {
    const values = declared.kind === 'one-of' ? declared.choices : ['yes', 'no']
    const choices = values.map((value) => ({ value, label: valueText(ui, name, value) }))
    return <SelectField form={form} path="value" required choices={choices} />
  }
  if (declared.kind !== 'several-of' && declared.kind !== 'names') return undefined
  const all = declared.kind === 'several-of' ? declared.choices : Object.keys(ui.t.words.commands)
  const known = all.filter((one) => declared.kind === 'several-of' || declared.form.test(one))
  const words = wordsOf(ui)
  return (
    <>
      <TextArea form={form} path="value" required rows={6} />
      {known.length > 0 && (
        <details>
          <summary>{words.namesThere}</summary>
          <ul>
            {known.map((one) => (
              <li>
                <code>{one}</code> {valueText(ui, name, one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The value that a setting has now, as its form starts with it. */
export const settingStart = (ui: Ui, name: string): { readonly value?: string } => {
  const value = Object.hasOwn(declaredSettings, name) ? settingAt(ui.settings, name) : undefined
  return value === undefined || value === null ? {} : { value: writtenSetting(value) }
}
