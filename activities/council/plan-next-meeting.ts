import { act, type RecordAccess } from '../../db/act/act.ts'
import { sha256 } from '../../db/kept/hash-chain.ts'
import { plannedRegularMeeting } from '../../db/council/planned-regular-meeting.ts'
import { hasRhythm, nextRegularDate } from '../../domain/council/regular-date.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { rulesOn, type RuleBook } from '../../domain/guideline/rule-book.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { Poke } from '../../practice/poke.ts'
import type { When } from '../in-time.ts'
import { causeOf, type Teller } from '../cause-of.ts'
import { orHopeless } from '../or-hopeless.ts'

/** What planning the next meeting needs. */
export interface PlanNextMeetingDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
}

/**
 * After a regular meeting the next one is planned by the year's rhythm (operational setting), unless one is planned
 * already. Its id is made from that of the meeting before it, so that it is planned once whatever is killed.
 */
export const createPlanNextMeeting = ({ record, poke }: PlanNextMeetingDeps) => {
  const plan = async ({ stream, now }: When, { state, cause, book }: Teller<CouncilState>): Promise<CaseId | null> => {
    const next = followerOf(stream)
    const planned = await plannedRegularMeeting(record.pool, stream)
    if (planned !== null && planned !== next) return null
    const place = placeAfter(state, now, book)
    if (place === null) return null
    const by = state.ending?.by ?? state.called?.by ?? state.planned?.by ?? state.planned?.follows?.by
    if (by === undefined) throw new Error('a meeting that nobody has planned or ended')
    const data = { ...place, follows: { meeting: stream, by: { ...by } } }
    const answer = await act(record, {
      stream: next,
      command: { type: 'PlanRegularMeeting', data },
      id: `${stream}/next`,
      origin: 'practice',
      by: 'practice',
      clock: now,
      cause,
    })
    if (answer.kind === 'refused')
      return answer.refusal.code === 'already-started' || answer.refusal.code === 'command-id-reused'
        ? next
        : notNow(answer.refusal.code)
    if (!answer.again) poke.afterCommit(answer)
    return next
  }
  return {
    planNextMeeting: (when: When): Promise<string> =>
      orHopeless(async () => {
        const { stream, now } = when
        const ended = await causeOf<CouncilState>(record.pool, stream, ({ kind }) => kind === 'next')
        if (ended === null) return 'nothing-to-plan'
        const meeting = await plan(when, ended)
        const noted = await act(record, {
          stream,
          command: { type: 'NoteNextMeeting', data: { meeting } },
          id: `${stream}/note-next/${meeting ?? ''}`,
          origin: 'practice',
          by: 'practice',
          clock: now,
        })
        return noted.kind === 'done' ? 'done' : noted.refusal.code
      }),
  }
}

const notNow = (code: string): never => {
  throw new Error(`the next regular meeting could not be planned: ${code}`)
}

/** When and where, by the settings of the day on which it is planned; null where the city has no rhythm. */
const placeAfter = ({ date }: CouncilState, now: Instant, book: RuleBook) => {
  const today = tokyoDateOf(now)
  const { calendar, settings } = rulesOn(book, today)
  const { council } = settings
  if (!hasRhythm(council)) return null
  const { time, place } = council.regular
  return { date: nextRegularDate(date > today ? date : today, council, calendar), time, place }
}

/** The stream of the meeting that follows one: a uuid (version 8) made from its own. */
const followerOf = (stream: CaseId): CaseId => {
  const hex = sha256(`${stream}/next`).toString('hex')
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  const id = caseId('council', uuid)
  if (id === null) throw new Error(`no uuid came of ${stream}`)
  return id
}
