import { Migrator, type MigrationProvider } from 'kysely/migration'
import { sql } from 'kysely'
import { connect } from '../connection/connect.ts'
import * as record from '../migrations/0001-record.ts'
import * as accounts from '../migrations/0002-accounts.ts'
import * as lists from '../migrations/0003-lists.ts'
import * as proofs from '../migrations/0004-proofs.ts'
import * as letters from '../migrations/0005-letters.ts'
import * as search from '../migrations/0006-search.ts'
import * as fewerIndexes from '../migrations/0007-fewer-indexes.ts'
import * as cheaperActs from '../migrations/0008-act.ts'
import * as vendors from '../migrations/0009-vendors.ts'
import * as attachments from '../migrations/0010-attachments.ts'
import * as councilRegister from '../migrations/0011-council-register.ts'
import * as stateAsJson from '../migrations/0012-state-as-json.ts'
import * as gramsInALoop from '../migrations/0013-grams-in-a-loop.ts'
import * as recordFormOf from '../migrations/0014-record-form.ts'
import * as practiceMark from '../migrations/0015-practice-mark.ts'
import * as limits from '../migrations/0016-limits.ts'
import * as registerRows from '../migrations/0017-register-rows.ts'
import * as registerReaders from '../migrations/0018-register-readers.ts'
import * as ownTime from '../migrations/0019-own-time.ts'
import * as actTraces from '../migrations/0020-act-traces.ts'
import * as heldLetters from '../migrations/0021-held-letters.ts'
import * as waysIn from '../migrations/0022-ways-in.ts'
import * as rosterChanges from '../migrations/0023-roster-changes.ts'
import * as rosterOfEvents from '../migrations/0024-roster-of-events.ts'
import * as accountLinks from '../migrations/0025-account-links.ts'
import * as freedAddresses from '../migrations/0026-freed-addresses.ts'
import * as oneLinkAtATime from '../migrations/0027-one-link-at-a-time.ts'
import * as claims from '../migrations/0028-claims.ts'
import * as dependants from '../migrations/0029-dependants.ts'
import * as accountLetters from '../migrations/0030-account-letters.ts'
import * as registerHistory from '../migrations/0031-register-history.ts'
import * as ownPosts from '../migrations/0032-own-posts.ts'
import * as registerHistoryIndexes from '../migrations/0033-register-history-indexes.ts'
import * as logRows from '../migrations/0034-log-rows.ts'
import * as draftWindows from '../migrations/0035-draft-windows.ts'
import * as casesByEnd from '../migrations/0036-cases-by-end.ts'
import * as vendorKey from '../migrations/0037-vendor-key.ts'
import * as desk from '../migrations/0038-desk.ts'
import * as caseTexts from '../migrations/0039-case-texts.ts'
import * as calendarFeeds from '../migrations/0040-calendar-feeds.ts'
import * as savedViews from '../migrations/0041-saved-views.ts'
import * as lawByNight from '../migrations/0042-law-by-night.ts'
import * as headsOfOlder from '../migrations/0043-heads-of-older.ts'
import * as accountsKept from '../migrations/0044-accounts-kept.ts'
import * as linksGivenUp from '../migrations/0045-links-given-up.ts'
import * as claimsOfBefore from '../migrations/0046-claims-of-before.ts'
import * as nightsThatCame from '../migrations/0047-nights-that-came.ts'
import * as sealsOfWhatMoved from '../migrations/0048-seals-of-what-moved.ts'
import * as awaitedLooks from '../migrations/0049-awaited-looks.ts'
import * as listsByIndexAlone from '../migrations/0050-lists-by-index-alone.ts'
import * as registersByYearAndCell from '../migrations/0051-registers-by-year-and-cell.ts'
import * as namesOfANumber from '../migrations/0052-names-of-a-number.ts'
import * as ownWorkByIndex from '../migrations/0053-own-work-by-index.ts'
import { readableFrom, recordForm } from '../kept/record-form.ts'
import { grantToApplication } from './rights.ts'

/** The migrations in their order: forward only, each in one transaction, never edited once released. */
const migrations = {
  '0001-record': record,
  '0002-accounts': accounts,
  '0003-lists': lists,
  '0004-proofs': proofs,
  '0005-letters': letters,
  '0006-search': search,
  '0007-fewer-indexes': fewerIndexes,
  '0008-act': cheaperActs,
  '0009-vendors': vendors,
  '0010-attachments': attachments,
  '0011-council-register': councilRegister,
  '0012-state-as-json': stateAsJson,
  '0013-grams-in-a-loop': gramsInALoop,
  '0014-record-form': recordFormOf,
  '0015-practice-mark': practiceMark,
  '0016-limits': limits,
  '0017-register-rows': registerRows,
  '0018-register-readers': registerReaders,
  '0019-own-time': ownTime,
  '0020-act-traces': actTraces,
  '0021-held-letters': heldLetters,
  '0022-ways-in': waysIn,
  '0023-roster-changes': rosterChanges,
  '0024-roster-of-events': rosterOfEvents,
  '0025-account-links': accountLinks,
  '0026-freed-addresses': freedAddresses,
  '0027-one-link-at-a-time': oneLinkAtATime,
  '0028-claims': claims,
  '0029-dependants': dependants,
  '0030-account-letters': accountLetters,
  '0031-register-history': registerHistory,
  '0032-own-posts': ownPosts,
  '0033-register-history-indexes': registerHistoryIndexes,
  '0034-log-rows': logRows,
  '0035-draft-windows': draftWindows,
  '0036-cases-by-end': casesByEnd,
  '0037-vendor-key': vendorKey,
  '0038-desk': desk,
  '0039-case-texts': caseTexts,
  '0040-calendar-feeds': calendarFeeds,
  '0041-saved-views': savedViews,
  '0042-law-by-night': lawByNight,
  '0043-heads-of-older': headsOfOlder,
  '0044-accounts-kept': accountsKept,
  '0045-links-given-up': linksGivenUp,
  '0046-claims-of-before': claimsOfBefore,
  '0047-nights-that-came': nightsThatCame,
  '0048-seals-of-what-moved': sealsOfWhatMoved,
  '0049-awaited-looks': awaitedLooks,
  '0050-lists-by-index-alone': listsByIndexAlone,
  '0051-registers-by-year-and-cell': registersByYearAndCell,
  '0052-names-of-a-number': namesOfANumber,
  '0053-own-work-by-index': ownWorkByIndex,
}
const provider: MigrationProvider = { getMigrations: () => Promise.resolve(migrations) }

/** All migrations of this release, in the order of their names, wherever they stand above. */
export const knownMigrations: readonly string[] = Object.keys(migrations).toSorted()

/**
 * Brings the database up to date, as its owner. Safe to run twice and by two at once (kysely holds a lock). All that is
 * missing is one transaction: where one migration fails, its own error is thrown and nothing of any is there, so the
 * release before goes on. `besideOlder`: a release before 0.4.0 goes on meanwhile and needs its rights.
 */
export const migrateToLatest = (
  ownerUrl: string,
  onStep?: (name: string) => void,
  besideOlder = false,
): Promise<void> => migrateTo(ownerUrl, knownMigrations.at(-1) ?? '', onStep, besideOlder)

/** The same up to one migration: the tables of an older release, to put its backup into. */
export const migrateTo = async (
  ownerUrl: string,
  last: string,
  onStep?: (name: string) => void,
  besideOlder = false,
): Promise<void> => {
  // An index over a million events takes its time, and so does waiting for another process that migrates.
  const { db, close } = connect({ url: ownerUrl, max: 2, name: 'sekisho-migrate', statementTimeoutMs: 0 })
  try {
    const { error, results } = await new Migrator({ db, provider }).migrateTo(last)
    for (const result of results ?? []) if (result.status === 'Success') onStep?.(result.migrationName)
    if (error instanceof Error) throw error
    if (error !== undefined) throw new Error('a migration failed', { cause: error })
    if (last !== knownMigrations.at(-1)) return
    await db.transaction().execute((transaction) => grantToApplication(transaction, besideOlder))
    // Where nothing is recorded yet, nothing is to be brought up.
    await sql`update record_form set form = ${recordForm}, readable_from = ${readableFrom}
      where form < ${recordForm} and not exists (select 1 from streams)`.execute(db)
  } finally {
    await close()
  }
}
