import type { PlainDate } from '../kernel/plain-date.ts'
import { lastRevision, type Change, type ChangeEvent, type ChangeRevision } from './changes/change.ts'
import { placesIn, sheetOf } from './contract/clause-sheet.ts'
import type { PartEvent } from './contract-parts.ts'
import type { Condition, OutsourcingEvent } from './events.ts'
import { withoutConditions } from './ending/part-ending.ts'
import type { OutsourcingState } from './state.ts'
import type { Subcontract } from './subcontracts/subcontract.ts'

type DataOf<Type extends PartEvent['type']> = Extract<PartEvent, { readonly type: Type }>['data']
type Evolve<Type extends PartEvent['type']> = (state: OutsourcingState, data: DataOf<Type>) => OutsourcingState

const parts: { readonly [type in PartEvent['type']]: Evolve<type> } = {
  ClausesConfirmed: (state, { remarks, by }) => inSheet(state, { read: { by, remarks }, dispute: null }),
  ClausesDisputed: (state, { clause, reason, by }) => inSheet(state, { read: null, dispute: { clause, reason, by } }),
  ClausesAmended: (state, { clauses, by }) => {
    const clauseSheet = sheetOf(clauses, by, state.clauseSheet)
    return { ...state, clauseSheet, contract: state.contract && { ...state.contract, clauses: placesIn(clauseSheet) } }
  },
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
    tookEffect(
      inChange(state, change, (one) => ({ ...one, status: 'effective' })),
      change,
    ),
  SubcontractRequested: (state, data) => ({ ...state, subcontracts: [...state.subcontracts, newSubcontract(data)] }),
  SubcontractDeliberated: (state, { subcontract, ...council }) =>
    inSubcontract(state, subcontract, {
      council,
      status: council.outcome === 'continued' ? 'deliberation' : 'approval',
    }),
  SubcontractConsented: (state, { subcontract, ...consent }) =>
    withConditions(inSubcontract(state, subcontract, { consent, status: 'consented' }), consent.conditions),
  SubcontractRefused: (state, { subcontract, ...answer }) =>
    inSubcontract(state, subcontract, { answer, status: 'refused' }),
  SubcontractWithdrawn: (state, { subcontract, ...answer }) =>
    inSubcontract(state, subcontract, { answer, status: 'withdrawn' }),
  SubcontractEnded: (state, { subcontract, endedOn, reason }) =>
    inSubcontract(state, subcontract, { ended: { on: endedOn, reason }, status: 'ended' }),
}

/** Whether an event tells of a part of the contract. */
export const isPartEvent = (event: OutsourcingEvent): event is PartEvent => Object.hasOwn(parts, event.type)

/** What the case is after something happened to a part of its contract. */
export const evolvePart = (state: OutsourcingState, event: PartEvent): OutsourcingState =>
  (parts[event.type] as Evolve<PartEvent['type']>)(state, event.data)

const inSheet = (
  state: OutsourcingState,
  to: Partial<NonNullable<OutsourcingState['clauseSheet']>>,
): OutsourcingState => ({ ...state, clauseSheet: state.clauseSheet && { ...state.clauseSheet, ...to } })

const inChange = (state: OutsourcingState, id: string, to: (change: Change) => Change): OutsourcingState => ({
  ...state,
  changes: state.changes.map((one) => (one.id === id ? to(one) : one)),
})

const inSubcontract = (state: OutsourcingState, id: string, to: Partial<Subcontract>): OutsourcingState => ({
  ...state,
  subcontracts: state.subcontracts.map((one) => (one.id === id ? { ...one, ...to } : one)),
})

type Requested = Extract<ChangeEvent, { readonly type: 'ChangeRequested' }>['data']

const revisionOf = ({ revision, before, changes, reason, effectiveOn, by }: Requested): ChangeRevision => ({
  revision,
  before,
  changes,
  reason,
  effectiveOn,
  by,
})

const newChange = (data: Requested): Change => ({
  id: data.change,
  status: data.needs === 'council' ? 'deliberation' : 'approval',
  needs: data.needs,
  revisions: [revisionOf(data)],
  council: null,
  approval: null,
  answer: null,
})

const newSubcontract = ({ subcontract, needs, by, ...terms }: DataOf<'SubcontractRequested'>): Subcontract => ({
  id: subcontract,
  status: needs === 'council' ? 'deliberation' : 'approval',
  needs,
  terms,
  requested: by,
  council: null,
  consent: null,
  answer: null,
  ended: null,
})

const withConditions = (state: OutsourcingState, conditions: readonly Condition[]): OutsourcingState =>
  state.approval
    ? { ...state, approval: { ...state.approval, conditions: [...state.approval.conditions, ...conditions] } }
    : state

/** A contract that ends early (中途解約) isn't prolonged by a change that was approved before that. */
const outlivesTermination = ({ contract, oversight }: OutsourcingState, endsOn: PlainDate): boolean =>
  oversight.termination !== null && contract !== null && endsOn > contract.endsOn

/**
 * The contract's end moves with the period, and the inspections with it, for they are counted up to it; conditions read
 * as they were changed.
 */
const tookEffect = (state: OutsourcingState, id: string): OutsourcingState => {
  const change = state.changes.find((one) => one.id === id)
  if (!change) return state
  const { endsOn, conditions = [] } = lastRevision(change).changes
  const reworded = (one: Condition): Condition => {
    const to = conditions.find((changed) => changed.condition === one.id)
    return to ? { ...one, text: to.text, dueOn: to.dueOn } : one
  }
  return {
    ...state,
    contract:
      state.contract && endsOn !== undefined && !outlivesTermination(state, endsOn)
        ? { ...state.contract, endsOn }
        : state.contract,
    approval: state.approval && { ...state.approval, conditions: state.approval.conditions.map(reworded) },
  }
}
