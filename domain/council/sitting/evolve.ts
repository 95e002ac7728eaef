import type { EvolveOf } from '../../law/part.ts'
import { withItem } from '../agenda/evolve.ts'
import { restingOn } from '../resting-on.ts'
import { moved } from '../planning/evolve.ts'
import type { HeldBy } from '../../kernel/other-cases.ts'
import type { CouncilState } from '../state.ts'
import type { Guest } from '../calling/state.ts'
import type { Seated, SittingEvent } from './events.ts'

/** What a meeting is while it sits, and when it rises. */
export const sittingEvolve: EvolveOf<CouncilState, SittingEvent> = {
  MeetingOpened: (state, { number, at, on, attendance, guests = [], entrusted, by }) => ({
    ...restingOn(state, 'open', entrusted),
    stage: 'open',
    number,
    opened: { at, ...(on ? { on } : {}), by },
    attendance,
    guests: state.guests.map((one) => withPerson(one, guests.find(({ guest }) => guest === one.id)?.person)),
    // Put off and opened anew, it begins anew: of an earlier day nobody has come or left.
    comings: attendance.map((one) => ({ ...one, at })),
  }),
  AttendanceRecorded: (state, { at, by: _by, ...one }) => ({
    ...state,
    attendance: replaced(state.attendance, one),
    comings: [...state.comings, { ...one, at }],
  }),
  ItemOutcomeRecorded: (state, { item, ...outcome }) => withItem(state, item, { outcome }),
  ItemOutcomeCorrected: (state, { item, reason, was, by, ...report }) => {
    const found = state.items.find((one) => one.id === item)
    if (!found?.outcome) return state
    const wasTold = found.told !== null && found.told.refusal === null
    return {
      ...withItem(state, item, {
        outcome: { ...found.outcome, ...report },
        corrections: [...(found.corrections ?? []), { was, to: report.outcome, reason, by, wasTold }],
        // A case that was told is told anew; one that had moved on isn't asked again.
        told: wasTold && found.subject.kind === 'outsourcing' ? null : found.told,
      }),
      stage: state.stage === 'closed' && wasTold && found.subject.kind === 'outsourcing' ? 'settling' : state.stage,
    }
  },
  SittingTimeCorrected: (state, corrected) => {
    const { what, at, was } = corrected
    const timesCorrected = [...state.timesCorrected, corrected]
    if (what === 'closed')
      return { ...state, timesCorrected, deliberated: state.deliberated && { ...state.deliberated, at } }
    // Whoever was there from the first came with the opening.
    return {
      ...state,
      timesCorrected,
      opened: state.opened && { ...state.opened, at },
      comings: state.comings.map((one, nth) =>
        nth < state.attendance.length && one.at === was ? { ...one, at } : one,
      ),
    }
  },
  ItemWithdrawn: (state, { item, reason, by }) => withItem(state, item, { withdrawn: { reason, by } }),
  MeetingClosed: (state, { at, entrusted, by }) => ({
    ...restingOn(state, 'close', entrusted),
    stage: 'minutes',
    deliberated: { at, by },
    ending: { how: 'held', reason: '', by },
  }),
  MeetingReconvened: (state, where) => moved(state, where),
}

const withPerson = (guest: Guest, person: HeldBy | undefined): Guest => (person ? { ...guest, person } : guest)

const replaced = (all: readonly Seated[], seated: Seated): readonly Seated[] =>
  all.map((one) => (one.member === seated.member ? seated : one))
