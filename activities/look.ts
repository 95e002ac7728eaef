import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { clockOf } from '../db/act/circumstances.ts'
import type { RecordAccess } from '../db/act/act.ts'
import { ruleBookAt } from '../db/city/rule-book.ts'
import { ruleBookVersion } from '../db/city/rule-book-version.ts'
import { findProcedure } from '../domain/procedures.ts'
import { askAnewIn } from './ask-anew.ts'
import { orHopeless } from './or-hopeless.ts'
import { earlier, hearOfCauses, nothingHeard, tellDependants } from './tell-dependants.ts'
import { tellHolders } from './tell-holders.ts'
import { rulesOn } from '../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import type { Wake } from '../domain/law/part.ts'
import type { PracticeView } from '../domain/law/procedure.ts'
import type { Poke } from '../practice/poke.ts'

/** What a workflow knows of its case: nothing but where it stands and what it waits for. */
export interface View extends PracticeView {
  readonly version: number
  readonly closed: boolean
  /** The case's clock, by which its wakes are to be measured. */
  readonly now: Instant
}

/** A case as it was looked at: what of its procedure's own may follow from where it stands. */
export interface LookedAt {
  readonly stream: CaseId
  readonly stage: string
  readonly now: Instant
}

/** What is done whenever a case of a procedure is looked at, by the procedure's name. */
export type WhenLooked = { readonly [procedure: string]: (looked: LookedAt) => Promise<void> }

/** How many wakes a view carries: only the earliest counts, the others are there in case it gets stuck. */
const wakesAtMost = 12

interface SeenRow {
  readonly version: number
  readonly state: object
  readonly closed: boolean
  readonly lastAt: Instant
  readonly offsetMs: number
  readonly wall: Instant
  readonly ruleBook: number
}

const text = `
  update streams set seen_version = version, poked_at = null, pokes = 0
  where stream = $1
  returning version, state, closed, last_at as "lastAt", offset_ms as "offsetMs", clock_timestamp() as wall,
    ${ruleBookVersion} as "ruleBook"`

/**
 * Looks at a case, and marks its version as seen in the same statement: from here on Temporal owes whatever follows
 * from it. A case that the record doesn't have (restored from an older backup) is shown as closed.
 */
export const createLook = (record: RecordAccess, poke?: Pick<Poke, 'afterCommit'>, whenLooked: WhenLooked = {}) => {
  const telling = { record, ...(poke && { poke }) }
  const look = async (stream: CaseId, clock: Instant): Promise<View> => {
    // Whoever spoke without our key has named nothing: such a workflow ends, rather than asking again for ever.
    if (typeof stream !== 'string') return { version: 0, closed: true, now: clock, stage: 'none', wakes: [] }
    const { rows } = await record.pool.query<SeenRow>({ name: 'look', text, values: [stream] })
    const [seen] = rows
    const procedure = findProcedure(procedureOf(stream))
    if (!seen || !procedure) return { version: 0, closed: true, now: clock, stage: 'none', wakes: [] }
    const now = clockOf(record, seen, { clock })
    const own = seen.closed ? nothingHeard : await hearOfCauses(telling, stream, now)
    // What it has just heard is part of how it stands.
    if (own.heard) return look(stream, clock)
    const book = await ruleBookAt(record.pool, seen.ruleBook)
    // What is asked anew is part of how it stands.
    if (!seen.closed && (await askAnewIn(telling, { stream, state: seen.state, now, book })) > 0)
      return look(stream, clock)
    const { calendar, settings } = rulesOn(book, tokyoDateOf(now))
    if (procedure.matters) await tellHolders(telling, { stream, version: seen.version, now })
    const state = { ...procedure.initialState, ...seen.state }
    const others = await tellDependants(telling, { stream, version: seen.version, state, now })
    const { stage, wakes } = procedure.view(state, now, calendar, settings)
    await whenLooked[procedure.name]?.({ stream, stage, now })
    return {
      version: seen.version,
      closed: seen.closed,
      now,
      stage,
      wakes: inOrder(wakes, earlier(own.next, others)).slice(0, wakesAtMost),
    }
  }
  return { look: (stream: CaseId, clock: Instant): Promise<View> => orHopeless(() => look(stream, clock)) }
}

/** The moment at which others are to hear that something has ended takes its place among the case's own. */
const inOrder = (wakes: readonly Wake[], next: Instant | null): readonly Wake[] =>
  next === null
    ? wakes
    : [...wakes, { kind: 'others-hear', at: next }].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
