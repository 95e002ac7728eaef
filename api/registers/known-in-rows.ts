import type { Pool } from 'pg'
import { casesNamedIn, peopleByName } from '../../db/read-models/known-for-import.ts'
import type { FieldRule } from '../../domain/kernel/fields.ts'
import { procedureNames } from '../../domain/procedures.ts'
import { partsOfCell, type Known } from '../../web/register/import-cells.ts'
import type { ImportColumn } from '../../web/register/import-columns.ts'

/** The people and cases whom a table's rows may name: of the cases only those that they do. */
export const knownInRows = async (
  reads: Pool,
  columns: readonly ImportColumn[],
  rows: readonly (readonly string[])[],
  map: Readonly<Record<string, number>>,
): Promise<Known> => {
  const rules = columns.map(({ path, field }): { readonly at: number | undefined; readonly rule: FieldRule } => ({
    at: map[path],
    rule: field.kind === 'list' ? field.of : field,
  }))
  const procedures = new Set<string>()
  const texts = new Set<string>()
  for (const { at, rule } of rules) {
    if (rule.kind !== 'case' || at === undefined) continue
    for (const name of rule.of === null ? procedureNames : [rule.of]) procedures.add(name)
    for (const row of rows) for (const one of partsOfCell(row[at] ?? '')) texts.add(one)
  }
  return {
    people: rules.some(({ rule }) => rule.kind === 'person') ? await peopleByName(reads) : [],
    cases: await casesNamedIn(reads, [...procedures], texts),
  }
}
