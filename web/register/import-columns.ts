import { isNeeded, type Field, type FieldRule, type Fields } from '../../domain/kernel/fields.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { searchKey } from '../../domain/kernel/text.ts'
import { fieldLabel } from '../forms/form-context.ts'
import { labelled } from '../say.ts'
import type { Ui } from '../ui.ts'

/** A column that a file can have for a command: the field, where it stands, whether it has to be there. */
export interface ImportColumn {
  readonly path: string
  readonly field: Field
  readonly required: boolean
  /** Inside a shape: under which of its tags it stands, and where the tag does. */
  readonly under?: { readonly path: string; readonly tags: readonly string[] }
  /** By what the reader knows it. */
  readonly label: string
}

/** The columns of a command's fields, those inside a group or shape by themselves. Lists of rows have none. */
export const importColumns = (ui: Ui, command: string): readonly ImportColumn[] =>
  columnsIn(fieldsOfCommand(command) ?? {}, '', true).map((one) => ({
    ...one,
    label: labelOf(ui, command, one.path),
  }))

type Bare = Omit<ImportColumn, 'label'>

const columnsIn = (fields: Fields, above: string, needed: boolean): readonly Bare[] => {
  const found = Object.entries(fields).flatMap(([name, field]) => columnsOf(field, `${above}${name}`, needed))
  // Shapes may name the same field; a file has one column for it.
  return [...Map.groupBy(found, ({ path }) => path).values()].flatMap((same) => {
    const [first] = same
    if (first?.under === undefined) return first ?? []
    return { ...first, under: { ...first.under, tags: same.flatMap(({ under }) => under?.tags ?? []) } }
  })
}

const columnsOf = (field: Field, path: string, needed: boolean): readonly Bare[] => {
  const rule: FieldRule = field
  const required = needed && isNeeded(field)
  switch (rule.kind) {
    case 'group':
      return columnsIn(rule.fields, `${path}.`, required)
    case 'shape':
      return [
        { path: `${path}.${rule.by}`, field: tagOf(rule), required },
        ...Object.entries(rule.shapes).flatMap(([tag, fields]) =>
          columnsIn(fields, `${path}.`, false).map((one) => ({
            ...one,
            under: { path: `${path}.${rule.by}`, tags: [tag] },
          })),
        ),
      ]
    case 'list':
      return rule.written === 'rows' && isStructured(rule.of) ? [] : [{ path, field, required }]
    case 'file':
    case 'part':
      return []
    default:
      return [{ path, field, required }]
  }
}

const tagOf = ({ by, shapes }: Extract<FieldRule, { readonly kind: 'shape' }>): Field => ({
  kind: 'one-of',
  choices: Object.keys(shapes),
  words: by,
  leftOut: false,
})

const isStructured = ({ kind }: Field): boolean => kind === 'group' || kind === 'shape'

/** A field inside a group is called by both, since groups may call theirs alike. */
const labelOf = (ui: Ui, command: string, path: string): string => {
  const own = fieldLabel(ui, command, path)
  const above = path.split('.').slice(0, -1).join('.')
  if (above === '') return own
  const group = fieldLabel(ui, command, above)
  return group === above.split('.').at(-1) ? own : labelled(ui, group, own)
}

/** Which column of a file each field has: by its label in either language, by its last part, or by its path. */
export const matchColumns = (
  ui: Ui,
  command: string,
  columns: readonly ImportColumn[],
  headings: readonly string[],
): Readonly<Record<string, number>> => {
  const keys = headings.map(searchKey)
  const labels = (['ja', 'en'] as const).map((lang) => {
    const other = { ...ui, lang, t: ui.site.messages[lang] }
    return new Map(importColumns(other, command).map(({ path, label }) => [path, label]))
  })
  return Object.fromEntries(
    columns.flatMap(({ path }) => {
      const names = [path, ...labels.flatMap((one) => namesOf(one.get(path) ?? path))].map(searchKey)
      const at = names.map((name) => keys.indexOf(name)).find((index) => index >= 0)
      return at === undefined ? [] : [[path, at] as const]
    }),
  )
}

const namesOf = (label: string): readonly string[] => [label, label.split(/：|: /).at(-1) ?? label]
