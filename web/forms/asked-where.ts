import type { FieldRule } from '../../domain/kernel/fields.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { fieldLabel, wordsWith, type FormContext } from './form-context.ts'
import { formPlace } from './form-place.ts'

type Asking = Pick<FormContext, 'ui' | 'command'>

/** What a field is told by where it is asked for: for the script that hides it elsewhere. */
export const askedWhere = ({ command }: Asking, path: string): Readonly<Record<string, string>> => {
  const where = declared(command, path)?.where
  return where === undefined
    ? {}
    : { 'data-asked-where': [`${command}.${beside(path, where.field)}`, ...where.says].join(' ') }
}

/** Where a field is asked for, in words; null where it is everywhere. Without script this is all that says so. */
export const whereText = (
  { ui, command }: Asking,
  path: string,
): { readonly text: string; readonly needed: boolean } | null => {
  const where = declared(command, path)?.where
  if (where === undefined) return null
  const other = beside(path, where.field)
  const said = where.says.map((value) => choiceName(ui, command, other, value))
  return { text: ui.t.forms.where(fieldLabel(ui, command, other), said, where.needed), needed: where.needed }
}

const declared = (command: string, path: string) => formPlace(command, path.split('.'), []).field

/** The path of a field that stands beside another. */
const beside = (path: string, name: string): string => [...path.split('.').slice(0, -1), name].join('.')

/** What a choice of a field is called: yes or no, or among the words of its procedure by the group that it names. */
const choiceName = (ui: Ui, command: string, path: string, value: string): string => {
  const rule: FieldRule | undefined = declared(command, path) ?? undefined
  if (rule?.kind === 'yes-no') return value === 'true' ? ui.t.parts.yes : ui.t.parts.no
  const name = path.split('.').at(-1) ?? path
  const groups = [(rule as { readonly words?: string } | undefined)?.words ?? '', name, `${name}s`]
  const [own] = wordsWith(ui, command)
  const tables = own as Readonly<Record<string, unknown>> | undefined
  const table = groups.map((one) => tables?.[one]).find((one) => typeof one === 'object' && one !== null)
  return term((table ?? {}) as Readonly<Record<string, string>>, value)
}
