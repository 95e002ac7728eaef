import { tokyoDateOf } from '../kernel/instant.ts'
import type { By, OutsourcingEvent, Step } from './events.ts'
import { evolveTasks } from '../tasks/evolve-tasks.ts'
import { returnTargets, type ReturnTarget } from './commands.ts'
import { disposed, evolveOversight, newFinding, newInspection } from './evolve-oversight.ts'
import { evolveApplication, fixAttachments } from './evolve-application.ts'
import { evolvePart, isPartEvent } from './evolve-parts.ts'
import { placesIn, sheetOf } from './contract/clause-sheet.ts'
import { evolveIncidents } from './incidents/incidents.ts'
import { partsEnded } from './ending/part-ending.ts'
import type { EndedRound, Inspection, OutsourcingState } from './state.ts'
import { stepOf, vettingOf } from './vetting/candidates.ts'
import { certificatesAtSigning, evolveCertificates } from './vetting/certificates.ts'
import { foundIn } from './vetting/found.ts'
import { readVetting } from './vetting/read-vetting.ts'
import { withRequest, withVetting } from './vetting/with-vetting.ts'

/** What the case is after an event (see the state machine in state.ts). Total: what can't apply changes nothing. */
export const evolve = (state: OutsourcingState, event: OutsourcingEvent): OutsourcingState => {
  if (!applies(state, event)) return state
  if (isPartEvent(event)) return evolvePart(state, event)
  switch (event.type) {
    case 'TaskOpened':
    case 'TaskClosed':
    case 'TaskReminded':
    case 'TaskEscalated':
      return { ...state, tasks: evolveTasks(state.tasks, event) }
    case 'OutsourcingStarted': {
      const { office, request, renewalOf = null, by } = event.data
      const renewal = { ...state.renewal, of: renewalOf }
      return {
        ...state,
        stage: stepOf(request, state),
        office,
        request,
        revisions: [{ revision: 1, request, at: by.at }],
        startedBy: by,
        renewal,
      }
    }
    case 'RequestAmended': {
      const { revision, request, by } = event.data
      return {
        ...withRequest(state, request),
        revisions: [...state.revisions, { revision, request, at: by.at }],
        lastStep: null,
      }
    }
    case 'VendorVetted':
      return { ...withVetting(state, foundIn(readVetting(event.data))), lastStep: null }
    case 'OutsourcingSubmitted':
      return {
        ...stepped(state, 'form-check', 'submission', event.data.by),
        number: event.data.number,
        submitted: event.data.by,
        attachments: fixAttachments(state.attachments),
      }
    case 'FormAccepted':
      return stepped(state, 'deliberation', 'form-check', event.data.by)
    case 'CouncilOutcomeRecorded':
      return event.data.outcome === 'continued'
        ? { ...state, council: event.data, lastStep: null }
        : { ...stepped(state, 'approval', 'deliberation', event.data.by), council: event.data }
    case 'OutsourcingApproved': {
      return { ...state, stage: 'contracting', approval: event.data, lastStep: null }
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
      const { by, ...terms } = event.data
      const clauseSheet = sheetOf(terms.clauses, by, null)
      return {
        ...state,
        stage: 'in-force',
        contract: { ...terms, clauses: placesIn(clauseSheet) },
        clauseSheet,
        certificates: certificatesAtSigning(vettingOf(state, terms.contractor)),
      }
    }
    case 'ConditionFulfilled':
      return { ...state, conditionsMet: [...state.conditionsMet, event.data.condition] }
    case 'InspectionDue': {
      const { inspection, nth, dueOn } = event.data
      return { ...state, inspections: [...state.inspections, newInspection(inspection, nth, dueOn)] }
    }
    case 'InspectionRecorded':
      return inspected(state, event.data)
    case 'FindingClosed': {
      const { finding, ...closed } = event.data
      return { ...state, findings: state.findings.map((one) => (one.id === finding ? { ...one, closed } : one)) }
    }
    case 'CertificateExpiring':
    case 'CertificateRecorded':
      return { ...state, certificates: evolveCertificates(state.certificates, event) }
    case 'IncidentNoted':
    case 'IncidentEndNoted':
      return { ...state, incidents: evolveIncidents(state.incidents, event) }
    case 'ContractEnded':
      return { ...partsEnded(state, event.data.endsOn), stage: 'closing' }
    case 'DisposalRecorded':
      return disposed(state, event.data)
    case 'InspectionMoved':
    case 'InspectionSkipped':
    case 'InspectionScheduled':
    case 'InspectionAnnounced':
    case 'InspectionRefused':
    case 'CorrectiveReportRecorded':
    case 'EffectivenessChecked':
    case 'FindingProposed':
    case 'ProposalNoted':
    case 'ContractTerminated':
    case 'GivenRecorded':
    case 'TakenBackRecorded':
      return evolveOversight(state, event)
    case 'AttachmentAdded':
    case 'AttachmentTakenOff':
    case 'UrgentWorkDeclared':
    case 'RenewalSeasonNoted':
    case 'RenewalStarted':
    case 'RenewalTold':
    case 'RenewalDeclined':
      return evolveApplication(state, event)
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

const ended = (
  state: OutsourcingState,
  how: 'completed' | 'disapproved' | 'withdrawn',
  reason: string,
  by: By,
): OutsourcingState => ({
  ...partsEnded(state, tokyoDateOf(by.at)),
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
    rounds: [
      ...state.rounds,
      { round: state.round, how, from, to, reason, by, council: state.council, vetting: state.vetting },
    ],
    round: state.round + 1,
    vetting: keeps('vetting') ? state.vetting : null,
    vettings: keeps('vetting') ? state.vettings : [],
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
  findings: [...state.findings, ...findings.map((one) => newFinding(one, report.inspection))],
})
