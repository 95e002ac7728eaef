import type { Pool } from 'pg'

/**
 * The form in which this release keeps what it derives from the events: heads, lists, tasks, inboxes and registers.
 * Raised by one in a release whose tables, folding or read models differ from those of the release before it; a test
 * with the kept data of every release says when.
 */
export const recordForm = 2

/** The oldest form whose processes can still work on the tables that this release's migrations leave. */
export const readableFrom = 0

/** How the record stands to this release. */
export type FormComparison =
  | { readonly kind: 'same' }
  /** The record was not brought up to this release yet: the upgrade command does it. */
  | { readonly kind: 'behind'; readonly form: number }
  /** A later release has changed the tables so that this one can't work on them. */
  | { readonly kind: 'ahead'; readonly form: number; readonly readableFrom: number; readonly release: string }

/** What the record says of itself. */
export interface FormRow {
  readonly form: number
  readonly readableFrom: number
  readonly release: string
}

const undefinedTable = '42P01'

/** Reads which form the record has; null where it has no tables, or those of a release before forms were counted. */
export const readForm = async (pool: Pool): Promise<FormRow | null> => {
  try {
    const { rows } = await pool.query<FormRow>(`select form, readable_from as "readableFrom", release from record_form`)
    return rows[0] ?? null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === undefinedTable) return null
    throw error
  }
}

/** Compares the record with this release; throws only where the record can't be reached. */
export const compareForm = async (pool: Pool): Promise<FormComparison> => {
  const row = await readForm(pool)
  if (row === null || row.form < recordForm) return { kind: 'behind', form: row?.form ?? 0 }
  return row.readableFrom > recordForm ? { kind: 'ahead', ...row } : { kind: 'same' }
}

/** What a process says that refuses to work on such a record, and which command helps. */
export const whatHelps = (compared: Exclude<FormComparison, { readonly kind: 'same' }>): string =>
  compared.kind === 'behind'
    ? '記録がこの版の形になっていません。npm run upgrade(compose では upgrade)を先に行ってください / ' +
      'the record is not in the form of this release yet: run npm run upgrade (in compose: the job upgrade) first'
    : `この記録は版 ${compared.release} が更新したため、この版では扱えません。` +
      `版 ${compared.release} 以降を動かすか、更新前の控えを npm run restore で戻してください / ` +
      `release ${compared.release} has changed this record so that this release can't work on it: ` +
      'run that release or a later one, or restore the backup from before by npm run restore'

/** Notes that the record has been brought to this release's form; a record that is further on stays so. */
export const noteForm = async (pool: Pool, release: string): Promise<void> => {
  await pool.query(
    `update record_form set form = $1, readable_from = greatest(readable_from, $2), release = $3,
      since = clock_timestamp()
     where form <= $1`,
    [recordForm, readableFrom, release],
  )
}

/** How many heads another release has written since: their lists may lack what this release derives. */
export const headsOfAnotherForm = async (pool: Pool): Promise<number> => {
  // By the index, which knows nothing of "other than".
  const { rows } = await pool.query<{ readonly n: number }>(
    'select count(*)::int as n from streams where form < $1 or form > $1',
    [recordForm],
  )
  return rows[0]?.n ?? 0
}
