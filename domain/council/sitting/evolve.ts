import type { EvolveOf } from '../../law/part.ts'
import { withItem } from '../agenda/evolve.ts'
import type { Attendance } from '../calling/fields.ts'
import { moved } from '../planning/evolve.ts'
import type { CouncilState } from '../state.ts'
import type { SittingEvent } from './events.ts'

/** What a meeting is while it sits, and when it rises. */
export const sittingEvolve: EvolveOf<CouncilState, SittingEvent> = {
  MeetingOpened: (state, { number, at, attendance, by }) => ({
    ...state,
    stage: 'open',
    number,
    opened: { at, by },
    attendance,
    comings: [...state.comings, ...attendance.map((one) => ({ ...one, at }))],
  }),
  AttendanceRecorded: (state, { at, by: _by, ...one }) => ({
    ...state,
    attendance: replaced(state.attendance, one),
    comings: [...state.comings, { ...one, at }],
  }),
  ItemOutcomeRecorded: (state, { item, ...outcome }) => withItem(state, item, { outcome }),
  ItemWithdrawn: (state, { item, reason, by }) => withItem(state, item, { withdrawn: { reason, by } }),
  MeetingClosed: (state, { at, by }) => ({
    ...state,
    stage: 'minutes',
    deliberated: { at, by },
    ending: { how: 'held', reason: '', by },
  }),
  MeetingReconvened: (state, where) => moved(state, where),
}

const replaced = (all: readonly Attendance[], { member, how, deputyName }: Attendance): readonly Attendance[] =>
  all.map((one) => (one.member === member ? { member, how, deputyName } : one))
