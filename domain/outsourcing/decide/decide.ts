import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { decideTask } from '../../tasks/remind-and-escalate.ts'
import { openTask } from '../../tasks/task.ts'
import type { OutsourcingCommand } from '../commands.ts'
import { permits } from '../permits.ts'
import type { OutsourcingState } from '../state.ts'
import { approve, disapprove } from '../approval/decide-approval.ts'
import { addAttachment, takeOffAttachment } from '../attachments/decide-attachments.ts'
import { noteCertificateExpiring, recordCertificate } from '../vetting/decide-certificates.ts'
import { close, endContract, recordDisposal } from '../ending/decide-closing.ts'
import { fulfilCondition, registerContract } from '../contract/decide-contract.ts'
import { dateProblem } from './dates.ts'
import { byOf, type Decision } from './deciding.ts'
import { acceptForm, recordCouncilOutcome, toldCouncilOutcome } from '../deliberation/decide-deliberation.ts'
import {
  checkEffectiveness,
  closeFinding,
  proposeFinding,
  recordCorrectiveReport,
} from '../inspections/decide-findings.ts'
import { recordGiven, recordTakenBack } from '../ending/decide-given.ts'
import { decidePart, isPartCommand, partOf, toldByMeeting } from './contract-parts.ts'
import { effectChange } from '../changes/decide-effect.ts'
import { noteIncident, noteIncidentClosed } from '../incidents/decide-incidents.ts'
import { openInspection, recordInspection } from '../inspections/decide-inspection.ts'
import { announceInspection, moveInspection, scheduleInspection, skipInspection } from '../inspections/decide-plan.ts'
import { recordInspectionRefusal } from '../inspections/decide-refusal.ts'
import { noteProposed, proposalTakenUp, type TakenUp } from '../deliberation/decide-proposals.ts'
import { amend, start, submit } from '../request/decide-request.ts'
import { declineRenewal, noteRenewalSeason, noteRenewalStarted, noteRenewalTold } from '../renewal/decide-renewal.ts'
import { pullBack, sendBack, withdraw } from '../side-paths/decide-side-paths.ts'
import { declareUrgentStart } from '../request/decide-urgent.ts'
import { terminateContract } from '../ending/decide-termination.ts'
import { recordVetting } from '../vetting/decide-vetting.ts'

/** What the law says to a command (Arts. 20–23): who may, at which step, and then the rules of that act. */
export const decide = (command: OutsourcingCommand, state: OutsourcingState, rules: Rules): Decision => {
  const standing = permits(command.type, state, rules)
  if (!standing.may) return { ok: false, refusal: standing.refusal }
  const undated = dateProblem(command.data)
  if (undated) return undated
  if (standing.as === null) return decidePractice(command as PracticeCommand, state, rules)
  if (isBeyondLink(command, state, rules)) return refuse('other-task', 'operational setting')
  const by = byOf(rules, standing.as)
  if (isPartCommand(command)) return decidePart(command, state, rules, by)
  switch (command.type) {
    case 'StartOutsourcing':
      return start(command.data, state, rules)
    case 'AmendRequest':
      return amend(command.data, state, rules, by)
    case 'RecordVetting':
      return recordVetting(command.data, state, rules, by)
    case 'SubmitOutsourcing':
      return submit(command.data, state, rules, by)
    case 'AcceptForm':
      return acceptForm(command.data, state, rules, by)
    case 'RecordCouncilOutcome':
      return recordCouncilOutcome(command.data, state, rules, by)
    case 'ApproveOutsourcing':
      return approve(command.data, state, rules, by)
    case 'DisapproveOutsourcing':
      return disapprove(command.data, state, rules, by)
    case 'ReturnOutsourcing':
      return sendBack(command.data, state, rules, by)
    case 'PullBackOutsourcing':
      return pullBack(command.data, state, rules, by)
    case 'WithdrawOutsourcing':
      return withdraw(command.data, state, rules, by)
    case 'RegisterContract':
      return registerContract(command.data, state, rules, by)
    case 'FulfilCondition':
      return fulfilCondition(command.data, state, rules, by)
    case 'RecordInspection':
      return recordInspection(command.data, state, rules, by)
    case 'CloseFinding':
      return closeFinding(command.data, state, rules, by)
    case 'RecordCertificate':
      return recordCertificate(command.data, state, rules, by)
    case 'RecordDisposal':
      return recordDisposal(command.data, state, rules, by)
    case 'CloseOutsourcing':
      return close(command.data, state, rules, by)
    case 'AddAttachment':
      return addAttachment(command.data, state, rules, by)
    case 'TakeOffAttachment':
      return takeOffAttachment(command.data, state, rules, by)
    case 'DeclareUrgentStart':
      return declareUrgentStart(command.data, state, rules, by)
    case 'DeclineRenewal':
      return declineRenewal(command.data, state, rules, by)
    case 'MoveInspection':
      return moveInspection(command.data, state, rules, by)
    case 'SkipInspection':
      return skipInspection(command.data, state, rules, by)
    case 'ScheduleInspection':
      return scheduleInspection(command.data, state, rules, by)
    case 'AnnounceInspection':
      return announceInspection(command.data, state, rules, by)
    case 'RecordInspectionRefusal':
      return recordInspectionRefusal(command.data, state, rules, by)
    case 'RecordCorrectiveReport':
      return recordCorrectiveReport(command.data, state, rules, by)
    case 'CheckEffectiveness':
      return checkEffectiveness(command.data, state, rules, by)
    case 'NoteProposed':
      return noteProposed(command.data, state, rules, by)
    case 'TerminateContract':
      return terminateContract(command.data, state, rules, by)
    case 'RecordGiven':
      return recordGiven(command.data, state, rules, by)
    case 'RecordTakenBack':
      return recordTakenBack(command.data, state, rules, by)
    // A person never gets here with one of the practice's commands: `permits` has refused it.
    default:
      throw new Error(`${command.type} is the practice's`)
  }
}

type PracticeCommand = Extract<
  OutsourcingCommand,
  {
    readonly type:
      | 'RecordCouncilOutcome'
      | 'OpenInspection'
      | 'EndContract'
      | 'EffectChange'
      | 'RecordChangeOutcome'
      | 'RecordSubcontractOutcome'
      | 'ProposeFinding'
      | 'NoteProposed'
      | 'NoteCertificateExpiring'
      | 'NoteRenewalSeason'
      | 'NoteRenewalStarted'
      | 'NoteRenewalTold'
      | 'NoteIncident'
      | 'NoteIncidentClosed'
      | 'RemindTask'
      | 'EscalateTask'
  }
>

/** What the practice does when its time has come. */
const decidePractice = (command: PracticeCommand, state: OutsourcingState, rules: Rules): Decision => {
  if (isPartCommand(command)) return toldByMeeting(command, state, rules)
  switch (command.type) {
    case 'RecordCouncilOutcome':
      return toldCouncilOutcome(command.data, state, rules)
    case 'OpenInspection':
      return openInspection(command.data, state, rules)
    case 'EndContract':
      return endContract(command.data, state, rules)
    case 'EffectChange':
      return effectChange(command.data, state, rules)
    case 'ProposeFinding':
      return proposeFinding(command.data, state, rules)
    case 'NoteProposed':
      return proposalTakenUp(command.data as typeof command.data & TakenUp, state)
    case 'NoteCertificateExpiring':
      return noteCertificateExpiring(command.data, state, rules)
    case 'NoteRenewalSeason':
      return noteRenewalSeason(command.data, state, rules)
    case 'NoteRenewalStarted':
      return noteRenewalStarted(command.data, state)
    case 'NoteRenewalTold':
      return noteRenewalTold(command.data, state)
    case 'NoteIncident':
      return noteIncident(command.data, state)
    case 'NoteIncidentClosed':
      return noteIncidentClosed(command.data, state)
    case 'RemindTask':
    case 'EscalateTask':
      return decideTask(command, state.tasks, rules)
  }
}

/** A mailed link answers for the one condition, inspection or finding that its task is about, and for no other. */
const isBeyondLink = (command: OutsourcingCommand, state: OutsourcingState, { actor }: Rules): boolean => {
  if (actor.kind === 'practice' || actor.via.by !== 'link') return false
  const about = openTask(state.tasks, actor.via.task)?.about ?? null
  return about !== null && about !== subjectOf(command)
}

const subjectOf = (command: OutsourcingCommand): string | null => {
  if (isPartCommand(command)) return partOf(command)
  switch (command.type) {
    case 'FulfilCondition':
      return command.data.condition
    case 'RecordInspection':
      return command.data.inspection
    case 'RecordInspectionRefusal':
      return command.data.inspection
    case 'CloseFinding':
    case 'RecordCorrectiveReport':
    case 'CheckEffectiveness':
      return command.data.finding
    case 'NoteProposed':
      return command.data.about
    case 'RecordDisposal':
      return command.data.party ?? 'contractor'
    case 'RecordVetting':
      return command.data.vendor
    case 'RecordCertificate':
      return command.data.certificate
    default:
      return null
  }
}
