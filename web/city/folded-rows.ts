import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { FoldedRow } from '../forms/form-context.ts'

type Data = { readonly [name: string]: Json | undefined }

/** A list of more rows stands on a form as a line each until somebody opens one. */
const mostAtOnce = 12

interface Folded {
  /** The lists that are too long to stand on a form whole, by their paths. */
  readonly long: ReadonlySet<string>
  /** Of each of them the rows that are not on the form. */
  readonly lines: { readonly [list: string]: readonly FoldedRow[] }
}

/** The long lists in some data, however deep, and their rows that nobody has opened. */
export const foldedRows = (fields: Fields, data: Data, isOpen: (row: string) => boolean): Folded => {
  const lists = Object.entries(fields).flatMap(([name, field]) => longIn(field, data[name], name))
  return {
    long: new Set(lists.map(([path]) => path)),
    lines: Object.fromEntries(
      lists.map(([path, rows]) => [
        path,
        rows.flatMap((row, nth) => (isOpen(`${path}.${nth}`) ? [] : [{ nth, text: rowText(row) }])),
      ]),
    ),
  }
}

const longIn = (
  field: Field,
  value: Json | undefined,
  path: string,
): readonly (readonly [string, readonly Data[]])[] => {
  const rule: FieldRule = field
  if (rule.kind === 'group') return within(rule.fields, value as Data, path)
  if (rule.kind !== 'list' || rule.of.kind !== 'group' || !Array.isArray(value)) return []
  const rows = value as readonly Data[]
  const { fields } = rule.of
  return rows.length > mostAtOnce ? [[path, rows]] : rows.flatMap((row, nth) => within(fields, row, `${path}.${nth}`))
}

const within = (fields: Fields, data: Data | undefined, path: string) =>
  Object.entries(fields).flatMap(([name, field]) => longIn(field, data?.[name], `${path}.${name}`))

/** What a row is called: its number or id, and its name; else all that it says. */
const rowText = (row: Data): string => {
  const title = row['title'] ?? null
  const named = isNamed(row) ? row : isNamed(title) ? title : null
  const number = row['no'] ?? row['number']
  if (named !== null) return typeof number === 'number' ? `${number} ${named.ja}` : named.ja
  return Object.values(row)
    .filter((one) => typeof one === 'string')
    .join('  ')
}

const isNamed = (value: unknown): value is { readonly ja: string } =>
  typeof value === 'object' && value !== null && typeof (value as { ja?: unknown }).ja === 'string'
