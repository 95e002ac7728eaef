import { council } from '../../domain/council/council.ts'
import type { DrawnItem } from '../../domain/council/agenda/fields.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { leftForNext, stillHeld } from '../../domain/council/telling/untold.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { factsOfHeads } from '../kept/facts-of-heads.ts'

/** What other meetings ask of a meeting, and what the rhythm of the council does. */
export interface MeetingFacts {
  readonly isRegular: boolean
  /** The day on which the council met and came to something; null where it didn't. */
  readonly metOn: PlainDate | null
  /** The last day on which it was said in it why the council doesn't meet. */
  readonly excusedOn: PlainDate | null
  /** Whether it is over, and the next one isn't settled yet. */
  readonly owesNext: boolean
  /** Whether it has items of which no case takes care. */
  readonly hasOwnItems: boolean
  readonly held: readonly DrawnItem[]
  /** What it left to the next one. */
  readonly left: readonly Pick<AgendaItem, 'id' | 'subject'>[]
  /** Which items of earlier meetings it has, or had. */
  readonly carried: readonly string[]
  /** The cases of its agenda, and the items that got no answer there; nothing while it isn't over. */
  readonly cases: readonly CaseId[]
  readonly unanswered: readonly (DrawnItem & Pick<AgendaItem, 'id'>)[]
}

const factsOf = (state: CouncilState): MeetingFacts => {
  const { kind, ending, items, takenOff, next, whyNotMet } = state
  const isOver = ending !== null
  const met = ending?.how === 'held' && items.some(({ outcome }) => outcome !== null)
  return {
    isRegular: kind === 'regular',
    metOn: met ? (state.opened?.on ?? state.date) : null,
    excusedOn: latestOf(whyNotMet.map(({ by }) => tokyoDateOf(by.at))),
    owesNext: isOver && next === null,
    hasOwnItems: items.some(({ subject }) => subject.kind !== 'outsourcing'),
    held: stillHeld(state).map(drawn),
    left: leftForNext(state).map(({ id, subject }) => ({ id, subject })),
    carried: [...items, ...takenOff].flatMap(({ carriedFrom: from }) =>
      from === null ? [] : [`${from.meeting} ${from.item}`],
    ),
    cases: isOver ? items.flatMap(({ subject }) => (subject.kind === 'free' ? [] : [subject.case])) : [],
    unanswered: isOver ? items.filter(isUnanswered).map((item) => ({ id: item.id, ...drawn(item) })) : [],
  }
}

const isUnanswered = ({ outcome, withdrawn }: AgendaItem): boolean =>
  withdrawn !== null || outcome === null || outcome.outcome === 'continued'

const drawn = ({ subject, carriedFrom }: AgendaItem): DrawnItem => ({ subject, carriedFrom })

/** The latest of some days; null where there is none. */
export const latestOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null)

/** Every meeting that there ever was, the earliest first. */
export const meetingFacts = factsOfHeads(['council'], (_stream, state) =>
  factsOf({ ...council.initialState, ...state }),
)
