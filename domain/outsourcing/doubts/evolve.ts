import type { EvolveOf } from '../../law/part.ts'
import { withConditions, withoutConditions } from '../in-effect/conditions.ts'
import type { OutsourcingState } from '../state.ts'
import type { DoubtEvent } from './events.ts'
import type { Doubt } from './state.ts'

/** What the case is after a doubt arose, was answered, or went away. */
export const doubtEvolve: EvolveOf<OutsourcingState, DoubtEvent> = {
  DoubtArose: (state, terms) => ({ ...state, doubts: [...state.doubts, { ...terms, answer: null, lifted: null }] }),
  DoubtAnswered: (state, { doubt, about, ...answer }) => {
    const answered = withConditions(inDoubtOf(state, doubt, { answer }), answer.conditions)
    if (answer.course !== 'taken-back') return answered
    return about === 'approval' ? withoutApproval(answered) : withoutChange(answered, about, answer)
  },
  DoubtLifted: (state, { doubt, how }) => inDoubtOf(state, doubt, { lifted: how }),
}

const inDoubtOf = (state: OutsourcingState, doubt: string, to: Partial<Doubt>): OutsourcingState => ({
  ...state,
  doubts: state.doubts.map((one) => (one.doubt === doubt ? { ...one, ...to } : one)),
})

/** The approval is taken back: what had been built upon it falls, and the case waits for an approval again. */
const withoutApproval = (state: OutsourcingState): OutsourcingState => ({
  ...state,
  stage: state.council?.outcome === 'continued' ? 'deliberation' : 'approval',
  approval: null,
  conditionsMet: [],
  changes: state.changes.map((one) => (over.has(one.status) ? one : { ...one, status: 'lapsed' })),
  subcontracts: state.subcontracts.map((one) =>
    one.status === 'deliberation' || one.status === 'approval' || one.status === 'consented'
      ? { ...one, status: 'lapsed' }
      : one,
  ),
  lastStep: null,
})

const over: ReadonlySet<string> = new Set(['disapproved', 'withdrawn', 'lapsed'])

/** A change is taken back with the conditions under which it was approved; of a consent its own event tells. */
const withoutChange = (
  state: OutsourcingState,
  id: string,
  { reason, by }: Pick<NonNullable<Doubt['answer']>, 'reason' | 'by'>,
): OutsourcingState => {
  const change = state.changes.find((one) => one.id === id)
  if (!change) return state
  const conditions = (change.approval?.conditions ?? []).map((one) => one.id)
  return {
    ...state,
    approval: state.approval && withoutConditions(state.approval, conditions),
    changes: state.changes.map((one) =>
      one.id === id ? { ...one, status: 'disapproved', approval: null, answer: { reason, by } } : one,
    ),
  }
}
