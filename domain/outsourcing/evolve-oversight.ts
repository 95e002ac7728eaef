import type { OutsourcingEvent } from './events.ts'
import type { OversightEvent } from './oversight-events.ts'
import type { Oversight, PartyDisposal } from './oversight-state.ts'
import type { FindingState, Inspection, OutsourcingState } from './state.ts'

type DataOf<Type extends OutsourcingEvent['type']> = Extract<OutsourcingEvent, { readonly type: Type }>['data']

/** What a case is after something happened under its contract or at its end. Total, as `evolve` is. */
export const evolveOversight = (state: OutsourcingState, event: OversightEvent): OutsourcingState => {
  const { oversight } = state
  const now = (over: Partial<Oversight>): OutsourcingState => ({ ...state, oversight: { ...oversight, ...over } })
  switch (event.type) {
    case 'InspectionMoved':
      return moved(state, event.data)
    case 'InspectionSkipped':
      return skipped(state, event.data)
    case 'InspectionScheduled': {
      const { inspection, nth, ...call } = event.data
      return {
        ...state,
        inspections: [...state.inspections, { ...newInspection(inspection, nth, call.onDay), adHoc: call }],
      }
    }
    case 'InspectionAnnounced':
      return now({ announcements: [...oversight.announcements, event.data] })
    case 'InspectionRefused':
      return refused(state, event.data)
    case 'CorrectiveReportRecorded': {
      const { finding, ...report } = event.data
      return withFinding(state, finding, (one) => ({ ...one, reports: [...one.reports, report], awaitsCheck: true }))
    }
    case 'EffectivenessChecked':
      return checked(state, event.data)
    case 'FindingProposed':
      return withFinding(state, event.data.finding, (one) => ({ ...one, proposedFor: event.data.correctBy }))
    case 'ProposalNoted':
      return now({ proposals: [...oversight.proposals, event.data] })
    case 'ContractTerminated': {
      const { contract } = state
      const early = now({ termination: event.data })
      return contract ? { ...early, contract: { ...contract, endsOn: event.data.endsOn } } : early
    }
    case 'GivenRecorded': {
      const { given: id, ...terms } = event.data
      return now({ given: [...oversight.given, { id, ...terms, takenBack: null }] })
    }
    case 'TakenBackRecorded': {
      const { given, ...takenBack } = event.data
      return now({ given: oversight.given.map((one) => (one.id === given ? { ...one, takenBack } : one)) })
    }
  }
}

/** An inspection that is called for and not held yet. */
export const newInspection = (id: string, nth: number, dueOn: Inspection['dueOn']): Inspection => ({
  id,
  nth,
  dueOn,
  report: null,
  adHoc: null,
  skipped: null,
  refusals: [],
})

/** A finding that nothing was done about yet. */
export const newFinding = (finding: DataOf<'InspectionRefused'>['finding'], inspection: string): FindingState => ({
  ...finding,
  inspection,
  reports: [],
  checks: [],
  awaitsCheck: false,
  proposedFor: null,
  closed: null,
})

/** The certificate of a party takes the place of its earlier one; one that names nobody is the contractor's. */
export const disposed = (state: OutsourcingState, report: DataOf<'DisposalRecorded'>): OutsourcingState => {
  const { party = 'contractor' } = report
  const theirs: PartyDisposal = { ...report, party }
  const others = state.oversight.disposals.filter((one) => one.party !== party)
  return {
    ...state,
    disposal: party === 'contractor' ? report : state.disposal,
    oversight: { ...state.oversight, disposals: [...others, theirs] },
  }
}

const moved = (state: OutsourcingState, move: DataOf<'InspectionMoved'>): OutsourcingState => ({
  ...withInspection(state, move.inspection, (one) => ({ ...one, dueOn: move.toDay })),
  oversight: { ...state.oversight, moves: [...state.oversight.moves, move] },
})

const skipped = (
  state: OutsourcingState,
  { inspection, nth, dueOn, reason, by }: DataOf<'InspectionSkipped'>,
): OutsourcingState => {
  const known = state.inspections.some((one) => one.id === inspection)
  const all = known ? state : { ...state, inspections: [...state.inspections, newInspection(inspection, nth, dueOn)] }
  return withInspection(all, inspection, (one) => ({ ...one, skipped: { reason, by } }))
}

const refused = (
  state: OutsourcingState,
  { inspection, finding, ...refusal }: DataOf<'InspectionRefused'>,
): OutsourcingState => ({
  ...withInspection(state, inspection, (one) => ({
    ...one,
    dueOn: refusal.dueOn,
    refusals: [...one.refusals, refusal],
  })),
  findings: [...state.findings, newFinding(finding, inspection)],
})

const checked = (state: OutsourcingState, { finding, ...check }: DataOf<'EffectivenessChecked'>): OutsourcingState =>
  withFinding(state, finding, (one) => ({
    ...one,
    checks: [...one.checks, check],
    awaitsCheck: false,
    correctBy: check.correctBy ?? one.correctBy,
    closed:
      check.effective === 'effective' ? { action: check.text, checkedOn: check.checkedOn, by: check.by } : one.closed,
  }))

const withInspection = (
  state: OutsourcingState,
  id: string,
  change: (one: Inspection) => Inspection,
): OutsourcingState => ({
  ...state,
  inspections: state.inspections.map((one) => (one.id === id ? change(one) : one)),
})

const withFinding = (
  state: OutsourcingState,
  id: string,
  change: (one: FindingState) => FindingState,
): OutsourcingState => ({
  ...state,
  findings: state.findings.map((one) => (one.id === id ? change(one) : one)),
})
