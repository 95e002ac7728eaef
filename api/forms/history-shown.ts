import type { Pool } from 'pg'
import { actsBefore } from '../../db/read-models/acts-before.ts'
import { caseHistory, historyWithin } from '../../db/read-models/case-history.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { AnyCaseWithHistory, ProcedurePages } from '../../web/case-page/procedure-pages.ts'
import { dayInAddress } from '../../web/day-in-address.ts'

interface Read {
  readonly id: CaseId
  readonly version: number
}

/** So much of a history is read for a page, from its newest on: more than nearly every case has. */
const longest = 5_000

/** So much of a longer one is read for the page that shows a stretch of it. */
const stretchOf = 500

/**
 * And so many bytes of what was written: whoever writes the longest texts again and again makes no page that others
 * wait for.
 */
const largest = 2 * 1_048_576

/** A case's history for a page that stands on it: the newest of it, oldest first. */
export const newestHistory = (reads: Pool, { id, version }: Read, most = longest, bytes = largest) =>
  historyWithin(reads, id, { after: Math.max(0, version - most), upTo: version, from: 'last' }, bytes)

/** Where the address looks at a history: in which order, and beyond which act. */
interface Asked {
  readonly order: string | undefined
  readonly beyond: string | undefined
}

/**
 * A case's history as its page shows it: whole, or, where it is too long for that, the newest of it for the parts of
 * the page, and the stretch at which the address looks.
 */
export const historyShown = async (
  reads: Pool,
  { latestEvents = longest }: Pick<ProcedurePages, 'latestEvents'>,
  found: Read,
  asked: Asked,
  bytes = largest,
): Promise<Pick<AnyCaseWithHistory, 'history' | 'long'>> => {
  const { id, version } = found
  const history = await newestHistory(reads, found, latestEvents, bytes)
  if (version <= latestEvents && history.length >= version) return { history }
  const from = asked.order === 'oldest' ? 'first' : 'last'
  const at = stretchAt(version, Math.min(latestEvents, stretchOf), asked)
  const [[first], stretch] = await Promise.all([
    caseHistory(reads, id, 0, 1),
    historyWithin(reads, id, { ...at, from }, bytes),
  ])
  return first === undefined ? { history } : { history, long: { first, stretch, inAll: version } }
}

/**
 * Beyond which act a history is to be looked at so that it begins with a day: with its last act, or in the other order
 * with its first; where nothing was done on it, with the act that comes next in that order. Null where the address
 * names no day.
 */
export const beyondDay = async (
  reads: Pool,
  { id, version }: Read,
  { order, on }: { readonly order: string | undefined; readonly on: string | undefined },
): Promise<number | null> => {
  const day = dayInAddress(on ?? '')
  if (day === null) return null
  const isOldestFirst = order === 'oldest'
  const acts = await actsBefore(reads, id, { day, included: !isOldestFirst }, version)
  return isOldestFirst ? Math.min(acts, version - 1) : Math.max(acts, 1) + 1
}

/** The versions of so many events after, or before, the one beyond which the address asks to go. */
const stretchAt = (version: number, many: number, { order, beyond = '' }: Asked) => {
  const from = /^\d{1,9}$/.test(beyond) ? Number(beyond) : null
  if (order === 'oldest') {
    const after = Math.min(from ?? 0, version)
    return { after, upTo: Math.min(after + many, version) }
  }
  const upTo = Math.min(version, Math.max(0, (from ?? version + 1) - 1))
  return { after: Math.max(0, upTo - many), upTo }
}
