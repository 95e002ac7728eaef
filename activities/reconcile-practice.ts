import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import { countFollowed, openCases } from '../db/act/open-cases.ts'
import { companyOf, keepCompared, lastCompared, turnMark, type Company } from '../db/act/practice-mark.ts'
import { showAgain, showAgainOf, showRecentAgain } from '../db/kept/show-again.ts'
import type { Poke } from '../practice/poke.ts'
import { procedureNames } from '../domain/procedures.ts'
import type { RunningCases } from '../practice/running-cases.ts'

/** What reconciling needs, and who hears of what it found. */
export interface ReconcileDeps {
  readonly pool: Pool
  readonly running: RunningCases
  readonly poke: Pick<Poke, 'tellCase'>
  /** For how long a case has to be quiet before somebody has to wait for it. */
  readonly quietSeconds?: number
  readonly onFound?: (found: Found) => void
}

/** What a comparison of record and practice found, where they had lost each other. */
export interface Found {
  readonly company: Company
  /** Open cases without a workflow, that counted as seen. */
  readonly unwaited: number
  /** Workflows without an open case. */
  readonly strays: number
}

const minute = 60_000
/** How often the two are counted; and how soon again where something was found. */
const everyMs = 5 * minute
const soonMs = minute
/** Longer than two rounds: what happened in them may be unknown to a practice that shows no other sign of its age. */
const recentMinutes = 15

/**
 * Looks whether record and practice still belong together, and brings them together again: `seen_version` comes back
 * with a record that is restored, so what it says of a Temporal that is newer, older or fresh is worth nothing. Both
 * remember a mark that changes each time. Where the marks differ, every open case is looked at again; where only the
 * numbers differ, and once a day, each open case without a workflow. A workflow whose case the record doesn't have
 * open is told to look, and ends by itself.
 */
export const createReconcilePractice = (deps: ReconcileDeps) => ({
  reconcilePractice: async ({ known }: { readonly known: string | null }) => {
    const { pool, running } = deps
    const company = await companyOf(pool, known)
    if (company === 'another') await showAgain(pool)
    if (company === 'nearly') await showRecentAgain(pool, recentMinutes)
    const { dayOld, unwaited } = await lastCompared(pool)
    const differs = dayOld || unwaited > 0 || (await countFollowed(pool, procedureNames)) !== (await running.count())
    const compared = company === 'another' || differs ? await compareEach(deps) : null
    const mark = await turnMark(pool, known)
    if (compared !== null) await keepCompared(pool, compared.unwaited)
    const found = { company, unwaited: 0, strays: 0, ...compared }
    const isFound = company === 'another' || found.unwaited > 0 || found.strays > 0
    if (isFound) deps.onFound?.(found)
    return { mark, nextInMs: isFound ? soonMs : everyMs }
  },
})

const compareEach = async ({
  pool,
  running,
  poke,
  quietSeconds = 60,
}: ReconcileDeps): Promise<Omit<Found, 'company'>> => {
  const strays = new Set<CaseId>(await running.list())
  let unwaited = 0
  for await (const page of openCases(pool, procedureNames))
    unwaited += await showAgainOf(
      pool,
      page.filter((stream) => !strays.delete(stream)),
      quietSeconds,
    )
  for (const stream of strays) await poke.tellCase(stream, true)
  return { unwaited, strays: strays.size }
}
