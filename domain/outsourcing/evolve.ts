import type { By, OutsourcingEvent, Step } from './events.ts'
import { evolveTasks } from '../tasks/evolve-tasks.ts'
import { returnTargets, type ReturnTarget } from './commands.ts'
import type { EndedRound, Inspection, OutsourcingState } from './state.ts'

/** What the case is after an event (see the state machine in state.ts). Total: what can't apply changes nothing. */
export const evolve = (state: OutsourcingState, event: OutsourcingEvent): OutsourcingState => {
  if (!applies(state, event)) return state
  switch (event.type) {
    case 'TaskOpened':
    case 'TaskClosed':
    case 'TaskReminded':
    case 'TaskEscalated':
      return { ...state, tasks: evolveTasks(state.tasks, event) }
    case 'OutsourcingStarted': {
      const { office, request, by } = event.data
      return { ...state, stage: 'vetting', office, request, revisions: [{ revision: 1, request, at: by.at }], startedBy: by }
    }
    case 'RequestAmended': {
      const { revision, request, by } = event.data
      const amended = { ...state, request, revisions: [...state.revisions, { revision, request, at: by.at }], lastStep: null }
      // Another vendor is one who hasn't been vetted yet (Art. 20).
      return request.vendor === state.request?.vendor ? amended : { ...amended, vetting: null, stage: 'vetting' }
    }
    case 'VendorVetted':
      return { ...state, vetting: event.data, stage: event.data.verdict === 'unsuitable' ? 'vetting' : 'submission', lastStep: null }
    case 'OutsourcingSubmitted':
      return { ...stepped(state, 'form-check', 'submission', event.data.by), number: event.data.number, submitted: event.data.by }
    case 'FormAccepted':
      return stepped(state, 'deliberation', 'form-check', event.data.by)
    case 'CouncilOutcomeRecorded':
      return event.data.outcome === 'continued'
        ? { ...state, council: event.data, lastStep: null }
        : { ...stepped(state, 'approval', 'deliberation', event.data.by), council: event.data }
    case 'OutsourcingApproved': {
      const { by, conditions, note } = event.data
      return { ...state, stage: 'contracting', approval: { by, conditions, note }, lastStep: null }
    }
    case 'OutsourcingDisapproved':
      return ended(state, 'disapproved', event.data.reason, event.data.by)
    case 'OutsourcingWithdrawn':
      return ended(state, 'withdrawn', event.data.reason, event.data.by)
    case 'OutsourcingReturned':
      return wentBack(state, 'returned', event.data)
    case 'OutsourcingPulledBack':
      return wentBack(state, 'pulled-back', event.data)
    case 'ContractRegistered': {
      const { by: _by, ...terms } = event.data
      return { ...state, stage: 'in-force', contract: terms }
    }
    case 'ConditionFulfilled':
      return { ...state, conditionsMet: [...state.conditionsMet, event.data.condition] }
    case 'InspectionDue': {
      const { inspection, nth, dueOn } = event.data
      return { ...state, inspections: [...state.inspections, { id: inspection, nth, dueOn, report: null }] }
    }
    case 'InspectionRecorded':
      return inspected(state, event.data)
    case 'FindingClosed': {
      const { finding, ...closed } = event.data
      return { ...state, findings: state.findings.map((one) => (one.id === finding ? { ...one, closed } : one)) }
    }
    case 'ContractEnded':
      return { ...state, stage: 'closing' }
    case 'DisposalRecorded':
      return { ...state, disposal: event.data }
    case 'OutsourcingClosed':
      return ended(state, 'completed', event.data.note, event.data.by)
    // A type that this release doesn't know (written by a later one) must not stop the fold.
    default:
      return state
  }
}

/** A case begins once, and once it is closed nothing but the clearing away of its tasks is left. */
const applies = ({ stage }: OutsourcingState, { type }: OutsourcingEvent): boolean => {
  if (stage === 'none') return type === 'OutsourcingStarted'
  return type !== 'OutsourcingStarted' && (stage !== 'closed' || type === 'TaskClosed')
}

const stepped = (state: OutsourcingState, stage: Step, from: ReturnTarget, by: By): OutsourcingState => ({
  ...state,
  stage,
  lastStep: { from, by },
})

const ended = (state: OutsourcingState, how: 'completed' | 'disapproved' | 'withdrawn', reason: string, by: By): OutsourcingState => ({
  ...state,
  stage: 'closed',
  ending: { how, reason, by },
  lastStep: null,
})

/** What was decided at or after the step to which the case goes back counts no longer; the ended round keeps it. */
const wentBack = (
  state: OutsourcingState,
  how: EndedRound['how'],
  { from, to, reason, by }: Pick<EndedRound, 'from' | 'to' | 'reason' | 'by'>,
): OutsourcingState => {
  const keeps = (step: ReturnTarget): boolean => returnTargets.indexOf(step) < returnTargets.indexOf(to)
  return {
    ...state,
    stage: to,
    rounds: [...state.rounds, { round: state.round, how, from, to, reason, by, council: state.council, vetting: state.vetting }],
    round: state.round + 1,
    vetting: keeps('vetting') ? state.vetting : null,
    submitted: keeps('submission') ? state.submitted : null,
    council: null,
    lastStep: null,
  }
}

const inspected = (
  state: OutsourcingState,
  { findings, ...report }: Extract<OutsourcingEvent, { readonly type: 'InspectionRecorded' }>['data'],
): OutsourcingState => ({
  ...state,
  inspections: state.inspections.map((one: Inspection) => (one.id === report.inspection ? { ...one, report } : one)),
  findings: [...state.findings, ...findings.map((one) => ({ ...one, inspection: report.inspection, closed: null }))],
})
