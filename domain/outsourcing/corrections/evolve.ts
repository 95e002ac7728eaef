import type { EvolveOf } from '../../law/part.ts'
import { certificatesAtSigning } from '../certificates/state.ts'
import { withCautions } from '../in-effect/cautions.ts'
import { contractCorrected, noted, resumed, urgentCorrected, withEnd } from '../in-effect/corrected.ts'
import { withInspection } from '../inspections/with-inspection.ts'
import type { OutsourcingState } from '../state.ts'
import { vettingOf } from '../vetting/candidates.ts'
import type { CorrectionEvent } from './events.ts'
import { withFact } from './facts-put-right.ts'

/** What the case is after something was put right. */
export const correctionEvolve: EvolveOf<OutsourcingState, CorrectionEvent> = {
  ContractCorrected: (state, { cautions, ...data }) =>
    withCautions(contractCorrected(ofContractor(state, data.after.contractor), data), cautions, data.by),
  TerminationCorrected: (state, { before, endsOn, reason, by }) =>
    noted(withEnd(state, endsOn), { of: 'termination', before: { endsOn: before }, after: { endsOn }, reason, by }),
  UrgentStartCorrected: (state, { cautions, ...data }) => withCautions(urgentCorrected(state, data), cautions, data.by),
  RecordCorrected: (state, { record, cautions, never, ...data }) =>
    withCautions(
      noted(withFact(never ? inDispute(state, data) : state, record, never ? null : data.after), {
        of: 'record',
        ...data,
        ...(never ? { never } : {}),
      }),
      cautions,
      data.by,
    ),
  // It keeps its place in the list under a name of its own, so that the plan can call for the same one again.
  InspectionVoided: (state, { inspection, reason, by }) =>
    withInspection(state, inspection, (one) => ({ ...one, id: `void-${voided(state) + 1}`, skipped: { reason, by } })),
  InspectionRestored: (state, { inspection }) =>
    withInspection(state, inspection, (one) => ({ ...one, skipped: null })),
  ContractRunsOn: (state, { endsOn }) => resumed(state, endsOn),
}

/**
 * Where the paper of a change never was, the sheet that was looked up in it names places that there are not: it is
 * disputed from then on, and read anew once it is put right.
 */
const inDispute = (state: OutsourcingState, { kind, reason, by }: DataOf<'RecordCorrected'>): OutsourcingState => {
  const clause = state.clauseSheet?.entries[0]?.clause
  return kind === 'amendment' && state.clauseSheet !== null && clause !== undefined
    ? { ...state, clauseSheet: { ...state.clauseSheet, read: null, dispute: { clause, reason, by } } }
    : state
}

type DataOf<Type extends CorrectionEvent['type']> = Omit<
  Extract<CorrectionEvent, { readonly type: Type }>['data'],
  'record' | 'cautions' | 'never'
>

/** With another contractor it is that one's certificates that are watched. */
const ofContractor = (state: OutsourcingState, contractor: string | undefined): OutsourcingState =>
  contractor === undefined ? state : { ...state, certificates: certificatesAtSigning(vettingOf(state, contractor)) }

/** How many inspections were taken as not called for. */
const voided = ({ inspections }: OutsourcingState): number =>
  inspections.filter((one) => one.id.startsWith('void-')).length
