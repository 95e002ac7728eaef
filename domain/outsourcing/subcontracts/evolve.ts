import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import { withConditions } from '../in-effect/conditions.ts'
import type { OutsourcingState } from '../state.ts'
import type { SubcontractEvent } from './events.ts'
import type { Subcontract } from './subcontract.ts'

/** What the case is after something happened to a sub-contract. */
export const subcontractEvolve: EvolveOf<OutsourcingState, SubcontractEvent> = {
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
  SubcontractEnded: (state, { subcontract, endedOn, reason, by }) =>
    inSubcontract(state, subcontract, {
      ended: { on: endedOn, reason, recordedOn: tokyoDateOf(by.at) },
      status: 'ended',
    }),
}

const inSubcontract = (state: OutsourcingState, id: string, to: Partial<Subcontract>): OutsourcingState => ({
  ...state,
  subcontracts: state.subcontracts.map((one) => (one.id === id ? { ...one, ...to } : one)),
})

type Requested = Extract<SubcontractEvent, { readonly type: 'SubcontractRequested' }>['data']

const newSubcontract = ({ subcontract, needs, beyond, by, ...terms }: Requested): Subcontract => ({
  id: subcontract,
  status: needs === 'council' ? 'deliberation' : 'approval',
  needs,
  ...(beyond ? { beyond } : {}),
  terms,
  requested: by,
  council: null,
  consent: null,
  answer: null,
  ended: null,
})
