import type { Pool } from 'pg'
import { peopleByName } from '../../db/read-models/known-for-import.ts'
import type { FieldRule } from '../../domain/kernel/fields.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { listedIn } from '../../web/forms/listed-in.ts'
import type { Known } from '../../web/register/import-cells.ts'
import type { ImportColumn } from '../../web/register/import-columns.ts'
import { casesMeant, numbersSaid } from '../forms/cases-meant.ts'
import { saidIn, type ReadAs } from './read-as.ts'

/**
 * The people and cases whom a table's rows may name: of the cases only those that they do, and that whoever brings the
 * table in may read.
 */
export const knownInRows = async (
  reads: Pool,
  columns: readonly ImportColumn[],
  rows: readonly (readonly string[])[],
  readAs: ReadAs,
  reader: Reader,
): Promise<Known> => {
  const named = columns.map(({ path, field }): Naming => {
    const several = field.kind === 'list'
    return { path, kind: several ? field.of.kind : field.kind, several }
  })
  const cells = named.flatMap(({ path, kind, several }) =>
    kind !== 'case' ? [] : rows.flatMap((row) => listedIn(saidIn(readAs, path, row), several)),
  )
  return {
    people: named.some(({ kind }) => kind === 'person') ? await peopleByName(reads) : [],
    caseMeant: await casesMeant(reads, numbersSaid(cells), reader),
  }
}

/** Which kind of thing a column names, one or several in a cell, and which field it fills. */
interface Naming {
  readonly path: string
  readonly kind: FieldRule['kind']
  readonly several: boolean
}
