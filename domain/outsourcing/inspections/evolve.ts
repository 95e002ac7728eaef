import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { InspectionEvent } from './events.ts'
import { newFinding, newInspection } from './state.ts'
import { withFinding, withInspection } from './with-inspection.ts'

type DataOf<Type extends InspectionEvent['type']> = Extract<InspectionEvent, { readonly type: Type }>['data']

/** What the case is after something happened with an inspection or a finding. */
export const inspectionEvolve: EvolveOf<OutsourcingState, InspectionEvent> = {
  InspectionDue: (state, { inspection, nth, dueOn }) => ({
    ...state,
    inspections: [...state.inspections, newInspection(inspection, nth, dueOn)],
  }),
  InspectionRecorded: (state, { findings, answeredFor, ...report }) => ({
    ...withInspection(state, report.inspection, (one) => ({
      ...one,
      report,
      answeredFor: answeredFor ? { note: '', by: report.by } : null,
    })),
    findings: [...state.findings, ...findings.map((one) => newFinding(one, report.inspection))],
  }),
  InspectionAnsweredFor: (state, { inspection, note, by }) =>
    withInspection(state, inspection, (one) => ({ ...one, answeredFor: { note, by } })),
  InspectionsPlanned: (state, { reason: _reason, from, by: _by, ...plan }) => {
    if (state.contract === null) return state
    const { inspectEveryMonths: _every, inspectOn: _on, noInspections: _none, ...contract } = state.contract
    return { ...state, contract: { ...contract, ...plan }, oversight: { ...state.oversight, planFrom: from } }
  },
  InspectionMoved: (state, move) => ({
    ...withInspection(state, move.inspection, (one) => ({ ...one, dueOn: move.toDay })),
    oversight: { ...state.oversight, moves: [...state.oversight.moves, move] },
  }),
  InspectionSkipped: (state, data) => skipped(state, data),
  InspectionScheduled: (state, { inspection, nth, ...call }) => ({
    ...state,
    inspections: [...state.inspections, { ...newInspection(inspection, nth, call.onDay), adHoc: call }],
  }),
  InspectionAnnounced: (state, announced) => ({
    ...state,
    oversight: { ...state.oversight, announcements: [...state.oversight.announcements, announced] },
  }),
  InspectionRefused: (state, { inspection, finding, ...refusal }) => ({
    ...withInspection(state, inspection, (one) => ({
      ...one,
      dueOn: refusal.dueOn,
      refusals: [...one.refusals, refusal],
    })),
    findings: [...state.findings, newFinding(finding, inspection)],
  }),
  CorrectiveReportRecorded: (state, { finding, ...report }) =>
    withFinding(state, finding, (one) => ({ ...one, reports: [...one.reports, report], awaitsCheck: true })),
  EffectivenessChecked: (state, data) => checked(state, data),
  FindingClosed: (state, { finding, ...closed }) => withFinding(state, finding, (one) => ({ ...one, closed })),
  FindingProposed: (state, { finding, correctBy }) =>
    withFinding(state, finding, (one) => ({ ...one, proposedFor: correctBy })),
}

const skipped = (
  state: OutsourcingState,
  { inspection, nth, dueOn, reason, by }: DataOf<'InspectionSkipped'>,
): OutsourcingState => {
  const known = state.inspections.some((one) => one.id === inspection)
  const all = known ? state : { ...state, inspections: [...state.inspections, newInspection(inspection, nth, dueOn)] }
  return withInspection(all, inspection, (one) => ({ ...one, skipped: { reason, by } }))
}

const checked = (state: OutsourcingState, { finding, ...check }: DataOf<'EffectivenessChecked'>): OutsourcingState =>
  withFinding(state, finding, (one) => ({
    ...one,
    checks: [...one.checks, check],
    awaitsCheck: false,
    correctBy: check.correctBy ?? one.correctBy,
    closed:
      check.effective === 'effective' ? { action: check.text, checkedOn: check.checkedOn, by: check.by } : one.closed,
  }))
