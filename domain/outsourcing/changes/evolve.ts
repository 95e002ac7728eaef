import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EvolveOf } from '../../law/part.ts'
import { withConditions, withoutConditions } from '../in-effect/conditions.ts'
import type { Condition } from '../approval/state.ts'
import type { OutsourcingState } from '../state.ts'
import { lastRevision } from '../in-effect/change.ts'
import type { Change, ChangeRevision } from './change.ts'
import { contractCorrected, urgentCorrected, valuesIn } from '../in-effect/corrected.ts'
import type { ChangeEvent } from './events.ts'

/** What the case is after something happened to a change of what was approved. */
export const changeEvolve: EvolveOf<OutsourcingState, ChangeEvent> = {
  ChangeRequested: (state, data) => ({ ...state, changes: [...state.changes, newChange(data)] }),
  ChangeAmended: (state, data) =>
    inChange(state, data.change, ({ revisions }) => ({
      ...newChange(data),
      revisions: [...revisions, revisionOf(data)],
    })),
  ChangeDeliberated: (state, { change, ...council }) =>
    inChange(state, change, (one) => ({
      ...one,
      council,
      status: council.outcome === 'continued' ? 'deliberation' : 'approval',
    })),
  ChangeApproved: (state, { change, ...approval }) =>
    withConditions(
      inChange(state, change, (one) => ({ ...one, approval, status: 'approved' })),
      approval.conditions,
    ),
  ChangeDisapproved: (state, { change, ...answer }) =>
    inChange(state, change, (one) => ({ ...one, answer, status: 'disapproved' })),
  ChangeReturned: (state, { change, ...answer }) =>
    inChange(state, change, (one) => ({ ...one, answer, council: null, status: 'returned' })),
  ChangeWithdrawn: (state, { change, ...answer }) => {
    const dropped = (state.changes.find((one) => one.id === change)?.approval?.conditions ?? []).map(({ id }) => id)
    const without = { ...state, approval: state.approval && withoutConditions(state.approval, dropped) }
    return inChange(without, change, (one) => ({ ...one, answer, status: 'withdrawn' }))
  },
  ChangeTookEffect: (state, { change }) =>
    withEffect(
      inChange(state, change, (one) => ({ ...one, status: 'effective' })),
      change,
    ),
}

const inChange = (state: OutsourcingState, id: string, to: (change: Change) => Change): OutsourcingState => ({
  ...state,
  changes: state.changes.map((one) => (one.id === id ? to(one) : one)),
})

type Requested = Extract<ChangeEvent, { readonly type: 'ChangeRequested' }>['data']

const revisionOf = ({ change: _change, needs: _needs, ...revision }: Requested): ChangeRevision => revision

const newChange = (data: Requested): Change => ({
  id: data.change,
  status: data.needs === 'council' ? 'deliberation' : 'approval',
  needs: data.needs,
  revisions: [revisionOf(data)],
  council: null,
  approval: null,
  answer: null,
})

/** A contract that ends early (中途解約) isn't prolonged by a change that was approved before that. */
const outlivesTermination = ({ contract, oversight }: OutsourcingState, endsOn: PlainDate): boolean =>
  oversight.termination !== null && contract !== null && endsOn > contract.endsOn

/**
 * The contract's end moves with the period, and the inspections with it, for they are counted up to it; conditions read
 * as they were changed.
 */
export const withEffect = (state: OutsourcingState, id: string): OutsourcingState => {
  const change = state.changes.find((one) => one.id === id)
  if (!change) return state
  const { changes, corrects } = lastRevision(change)
  const { endsOn, conditions } = changes
  const reworded = (one: Condition): Condition => {
    const to = conditions?.find((changed) => changed.condition === one.id)
    return to ? { ...one, text: to.text, dueOn: to.dueOn } : one
  }
  const effective = {
    ...state,
    contract:
      state.contract && endsOn !== undefined && !outlivesTermination(state, endsOn)
        ? { ...state.contract, endsOn }
        : state.contract,
    approval: state.approval && { ...state.approval, conditions: state.approval.conditions.map(reworded) },
  }
  return corrects ? corrected(effective, state, lastRevision(change)) : effective
}

/** What was recorded wrongly stands right from then on, with the value that had stood there. */
const corrected = (
  state: OutsourcingState,
  wrong: OutsourcingState,
  { corrects = {}, reason, by }: ChangeRevision,
): OutsourcingState => {
  const { contract: after, urgent: began } = corrects
  const { contract, urgent } = wrong
  if (after !== undefined && contract !== null)
    return contractCorrected(state, { before: valuesIn(contract, after), after, reason, by })
  return began !== undefined && urgent !== null
    ? urgentCorrected(state, {
        before: { startedOn: urgent.startedOn, contractor: urgent.contractor },
        after: began,
        reason,
        by,
      })
    : state
}
