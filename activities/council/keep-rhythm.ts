import { act, type RecordAccess } from '../../db/act/act.ts'
import { askedWhyNotMet, councilRhythm, type RhythmSeen } from '../../db/council/council-rhythm.ts'
import type { CountedFrom } from '../../domain/council/rhythm/fields.ts'
import { firstOfYear, meetBy } from '../../domain/council/rhythm/meet-by.ts'
import { nextRegularDate } from '../../domain/council/regular-date.ts'
import type { DayRules } from '../../domain/guideline/rule-book.ts'
import { fiscalYearOf, fiscalYearStart } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import type { Poke } from '../../practice/poke.ts'
import type { CityDay, DailyActs } from '../begin-due.ts'
import type { LookedAt } from '../look.ts'
import { streamFor } from '../stream-for.ts'

/** What keeping the council's rhythm needs. */
export interface KeepRhythmDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
}

interface Wanted {
  readonly stream: CaseId
  readonly command: AnyCommand
  readonly id: string
  readonly now: Instant
}

/** One act of the practice; how many that came to. What is there already or has gone on is asked anew tomorrow. */
const gives =
  ({ record, poke }: KeepRhythmDeps) =>
  async ({ stream, command, id, now }: Wanted): Promise<number> => {
    const answer = await act(record, { stream, command, id, origin: 'practice', by: 'practice', clock: now })
    if (answer.kind === 'refused' && answer.refusal.code === 'busy') throw new Error(`${stream} is busy`)
    if (answer.kind === 'refused' || answer.again) return 0
    poke.afterCommit(answer)
    return 1
  }

/**
 * Keeps the council's rhythm (operational setting), asked every day anew: the first regular meeting of a fiscal year is
 * planned where there is none, and a council that hasn't met in time is asked about in the regular meeting that is
 * planned. Ids are made from the year and the day, so that each happens once, whatever is killed. Looked at, a meeting
 * that is called ends that question.
 */
export const createKeepRhythm = (deps: KeepRhythmDeps) => {
  const { record } = deps
  const give = gives(deps)
  const plan = (key: string, date: PlainDate, { rules, now }: CityDay): Promise<number> => {
    const { time, place } = rules.settings.council.regular
    const stream = streamFor('council', key)
    const command = { type: 'PlanRegularMeeting', data: { date, time, place, follows: null } }
    return give({ stream, command, id: `${stream}/begin`, now })
  }
  const endAsking = async (meeting: CaseId, now: Instant): Promise<number> => {
    let ended = 0
    for (const stream of await askedWhyNotMet(record.pool))
      if (stream !== meeting)
        ended += await give({
          stream,
          command: { type: 'NoteRhythmKept', data: { meeting } },
          id: `${stream}/rhythm-kept/${meeting}`,
          now,
        })
    return ended
  }
  const daily: DailyActs = async (day) => {
    const year = fiscalYearOf(tokyoDateOf(day.now))
    const seen = await councilRhythm(record.pool, fiscalYearStart(year))
    if (seen.called !== null) return endAsking(seen.called, day.now)
    const first = firstIn(seen, year, day)
    if (first !== null) return plan(`year/${year}`, first, day)
    return askWhyNotMet(seen, day)
  }
  const askWhyNotMet = async (seen: RhythmSeen, day: CityDay): Promise<number> => {
    const from: CountedFrom = { metOn: seen.metOn, excusedOn: seen.excusedOn, since: day.since }
    const today = tokyoDateOf(day.now)
    const by = meetBy(from, day.rules.settings.council, day.rules.calendar)
    if (by === null || today <= by || seen.next) return 0
    if (seen.planned === null)
      return plan(`missed/${by}`, nextRegularDate(today, day.rules.settings.council, day.rules.calendar), day)
    const command = { type: 'NoteRhythmMissed', data: { ...from } }
    return give({ stream: seen.planned, command, id: `${seen.planned}/rhythm-missed/${by}`, now: day.now })
  }
  return {
    daily,
    /** A meeting was looked at: where it is called, nobody is asked any more why there is none. */
    looked: async ({ stream, stage, now }: LookedAt): Promise<void> => {
      if (stage === 'called' || stage === 'open') await endAsking(stream, now)
    },
  }
}

const firstIn = (
  { regularOn, next }: RhythmSeen,
  year: number,
  { rules, since, now }: { readonly rules: DayRules; readonly since: PlainDate; readonly now: Instant },
): PlainDate | null =>
  next || regularOn.some((on) => fiscalYearOf(on) === year)
    ? null
    : firstOfYear(tokyoDateOf(now), since, rules.settings.council, rules.calendar)
