import { isNeeded, type Field, type FieldRule, type Fields } from '../../domain/kernel/fields.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { fieldId, wordsWith, type FormContext } from './form-context.ts'

/** One heading of a form with the fields under it that must not stay empty. */
export interface DeclaredSection {
  readonly name: string
  readonly needed: readonly string[]
  /** Whether it is a list of rows, which say themselves what each of them needs. */
  readonly isRows: boolean
}

/** The sections of a command's form in the order of their declaration, those of its groups among them. */
export const sectionsOf = (command: string): readonly DeclaredSection[] => {
  const fields = placed(fieldsOfCommand(command) ?? {}, '')
  const names = [...new Set(fields.flatMap(({ field }) => field.section ?? []))]
  return names.map((name) => ({
    name,
    needed: fields.flatMap(({ path, field }) =>
      field.section === name && isNeeded(field) && field.where === undefined ? [path] : [],
    ),
    isRows: fields.every(({ field }) => field.section !== name || field.kind === 'list'),
  }))
}

/** The command's fields, and of those groups that have sections of their own the fields in them. */
const placed = (fields: Fields, before: string): readonly { readonly path: string; readonly field: Field }[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const rule: FieldRule = field
    const inner = rule.kind === 'group' ? placed(rule.fields, `${before}${name}.`) : []
    return inner.some((one) => one.field.section !== undefined) ? inner : [{ path: `${before}${name}`, field }]
  })

/** What a section is called: among the words of the command's procedure, else among those of all forms. */
export const sectionTitle = (ui: Ui, command: string, name: string): string => {
  const [own] = wordsWith(ui, command)
  const titles = (own?.forms as { readonly sections?: Readonly<Record<string, string>> } | undefined)?.sections
  return term(titles !== undefined && Object.hasOwn(titles, name) ? titles : ui.t.forms.sections, name)
}

/** The place of a section on its page. */
export const sectionId = (command: string, name: string): string => fieldId(command, `section.${name}`)

/** How many of these fields have something in them. */
export const filledIn = ({ command, values }: FormContext, paths: readonly string[]): number =>
  paths.filter((path) =>
    Object.entries(values).some(
      ([name, texts]) =>
        (name === `${command}.${path}` || name.startsWith(`${command}.${path}.`)) &&
        texts.some((text) => text.trim() !== ''),
    ),
  ).length
