import type { Pool } from 'pg'
import { connect } from '../connection/connect.ts'
import { migrateToLatest } from './migrate.ts'
import { rebuild } from './rebuild.ts'
import { showAgain } from '../kept/show-again.ts'
import { noteForm, readForm, recordForm, type FormRow } from '../kept/record-form.ts'

/** What an upgrade is told: the owner's address, this release's name, and who hears how far it has come. */
export interface UpgradeOptions {
  readonly ownerUrl: string
  readonly release: string
  /** A release before 0.4.0 goes on meanwhile: its rights are left to it until the next upgrade. */
  readonly besideOlder?: boolean
  readonly onMigration?: (name: string) => void
  /** Called now and then with how many cases were brought up, of how many. */
  readonly onCases?: (done: number, of: number) => void
}

/** What came of it. */
export type Upgraded =
  | { readonly kind: 'done'; readonly cases: number; readonly left: readonly string[] }
  /** A later release has been here, and this one can work on its tables: cases are looked at again, no more. */
  | { readonly kind: 'later'; readonly record: FormRow }
  /** A later release has changed the tables so that this one can't work on them: nothing was touched. */
  | { readonly kind: 'too-late'; readonly record: FormRow }

/**
 * Brings the record to this release: its tables, then every head, list, task and inbox that another release has
 * derived. Works while the release before goes on running, may be cut off anywhere and run again, and by two at once.
 */
export const upgrade = async ({
  ownerUrl,
  release,
  besideOlder = false,
  onMigration,
  onCases,
}: UpgradeOptions): Promise<Upgraded> => {
  const { pool, close } = connect({ url: ownerUrl, max: 3, name: 'sekisho-upgrade', statementTimeoutMs: 0 })
  try {
    const record = await readForm(pool)
    if (record !== null && record.readableFrom > recordForm) return { kind: 'too-late', record }
    if (record !== null && record.form > recordForm) {
      // Workflows that the later release has begun may have to begin anew: each case is looked at again.
      await showAgain(pool)
      return { kind: 'later', record }
    }
    await migrateToLatest(ownerUrl, onMigration, besideOlder)
    if (!besideOlder) await endPlainSessions(pool)
    const { rows } = await pool.query<{ readonly n: number }>(
      'select count(*)::int as n from streams where form < $1 or form > $1',
      [recordForm],
    )
    const of = rows[0]?.n ?? 0
    const { streams, left } = await rebuild(pool, {
      write: true,
      onlyOtherForms: true,
      onProgress: (done) => onCases?.(done, of),
    })
    await noteForm(pool, release)
    return { kind: 'done', cases: streams - left.length, left }
  } finally {
    await close()
  }
}

/**
 * A release before 0.4.0 that went on beside this one has kept its sessions by their tokens as they are, which whoever
 * reads the table could use: they end with it. Ours are kept by 64 hexadecimal digits.
 */
const endPlainSessions = async (pool: Pool): Promise<void> => {
  await pool.query(`delete from auth_sessions where token !~ '^[0-9a-f]{64}$'`)
}
