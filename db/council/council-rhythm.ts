import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { latestOf, meetingFacts } from './meeting-facts.ts'

/** What the record says of how the council keeps its rhythm. */
export interface RhythmSeen {
  /** The day on which it last met and came to something; null where it never did. */
  readonly metOn: PlainDate | null
  /** The day on which it was last said why it doesn't meet. */
  readonly excusedOn: PlainDate | null
  /** A meeting that is called or sits now. */
  readonly called: CaseId | null
  /** The nearest regular meeting that is planned and not called. */
  readonly planned: CaseId | null
  /** Whether a regular meeting that is over has still to plan the next one. */
  readonly next: boolean
  /** The days of all regular meetings from a day on, however they ended. */
  readonly regularOn: readonly PlainDate[]
}

// What was opened and closed with nothing found is no meeting of the council: too few had come, or nobody.
/** How the council keeps its rhythm: its meetings are some ten a year, and each counts. */
export const councilRhythm = async (pool: Pool, from: PlainDate): Promise<RhythmSeen> => {
  const meetings = await meetingFacts(pool)
  const regular = meetings.filter(({ facts }) => facts.isRegular)
  return {
    metOn: latestOf(meetings.map(({ facts }) => facts.metOn)),
    excusedOn: latestOf(meetings.map(({ facts }) => facts.excusedOn)),
    called: meetings.find(({ stage }) => stage === 'called' || stage === 'open')?.stream ?? null,
    planned: regular.find(({ stage }) => stage === 'planned')?.stream ?? null,
    next: regular.some(({ stage, facts }) => stage !== 'closed' && facts.owesNext),
    regularOn: regular.flatMap(({ startsOn }) => (startsOn !== null && startsOn >= from ? [startsOn] : [])),
  }
}

/** The meetings in which it is asked why the council hasn't met. */
export const askedWhyNotMet = async (pool: Pool): Promise<readonly CaseId[]> => {
  const { rows } = await pool.query<{ readonly stream: CaseId }>({
    name: 'asked-why-not-met',
    text: `select stream from tasks where kind = 'keep-rhythm' and closed_at is null order by stream`,
  })
  return rows.map(({ stream }) => stream)
}
