import { deliveredOffice } from '../../guideline/roster-plan.ts'
import { restingOn } from '../resting-on.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { CouncilState } from '../state.ts'
import type { MeetingDays, Moved, PlanningEvent } from './events.ts'
import type { MeetingPlace } from './fields.ts'

/** What a meeting is after it was planned or moved. */
export const planningEvolve: EvolveOf<CouncilState, PlanningEvent> = {
  MeetingPlanned: (state, { kind, name, at, by, follows, office, council, ...where }) => ({
    ...placed(state, where),
    stage: 'planned',
    kind,
    name,
    planned: { at, by, follows },
    office: office ?? deliveredOffice('secretariat'),
    council: council ?? state.council,
  }),
  MeetingRescheduled: (state, where) => moved(state, where),
}

/**
 * Moved after its notice, a meeting is waiting to be held as if it had been called to that day. Before the notice, the
 * agenda is drawn again where its deadline is still to come.
 */
export const moved = (state: CouncilState, where: Moved): CouncilState => {
  const { reason, by, agendaDeadline, entrusted } = where
  const called = state.called !== null
  return {
    ...restingOn(placed(state, where), 'call', entrusted),
    stage: called ? 'called' : 'planned',
    drawn: state.drawn && (called || !(agendaDeadline !== null && agendaDeadline > by.at)),
    moved: called ? { reason, by } : null,
    replies: [],
    opened: null,
    attendance: [],
  }
}

const placed = (
  state: CouncilState,
  { date, time, place, agendaDeadline, noticeBy }: MeetingPlace & MeetingDays,
): CouncilState => ({
  ...state,
  date,
  time,
  place,
  agendaDeadline,
  noticeBy,
})
