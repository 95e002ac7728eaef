import type { Rules } from '../../kernel/decider.ts'
import { refuse } from '../../kernel/outcome.ts'
import { decideTask } from '../../tasks/remind-and-escalate.ts'
import { openTask } from '../../tasks/task.ts'
import type { OutsourcingCommand } from '../commands.ts'
import { permits } from '../permits.ts'
import type { OutsourcingState } from '../state.ts'
import { approve, disapprove } from './approval.ts'
import { close, endContract, recordDisposal } from './closing.ts'
import { fulfilCondition, registerContract } from './contract.ts'
import { dateProblem } from './dates.ts'
import { byOf, type Decision } from './deciding.ts'
import { acceptForm, recordCouncilOutcome } from './deliberation.ts'
import { closeFinding, openInspection, recordInspection } from './inspection.ts'
import { amend, start, submit } from './request.ts'
import { pullBack, sendBack, withdraw } from './side-paths.ts'
import { recordVetting } from './vetting.ts'

/** What the law says to a command (Arts. 20–23): who may, at which step, and then the rules of that act. */
export const decide = (command: OutsourcingCommand, state: OutsourcingState, rules: Rules): Decision => {
  const standing = permits(command.type, state, rules)
  if (!standing.may) return { ok: false, refusal: standing.refusal }
  const undated = dateProblem(command.data)
  if (undated) return undated
  if (standing.as === null) return decidePractice(command as PracticeCommand, state, rules)
  if (isBeyondLink(command, state, rules)) return refuse('other-task', 'operational setting')
  const by = byOf(rules, standing.as)
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
    case 'RecordDisposal':
      return recordDisposal(command.data, state, rules, by)
    case 'CloseOutsourcing':
      return close(command.data, state, rules, by)
    // A person never gets here with one of the practice's commands: `permits` has refused it.
    default:
      throw new Error(`${command.type} is the practice's`)
  }
}

type PracticeCommand = Extract<OutsourcingCommand, { readonly type: 'OpenInspection' | 'EndContract' | 'RemindTask' | 'EscalateTask' }>

/** What the practice does when its time has come. */
const decidePractice = (command: PracticeCommand, state: OutsourcingState, rules: Rules): Decision => {
  switch (command.type) {
    case 'OpenInspection':
      return openInspection(command.data, state, rules)
    case 'EndContract':
      return endContract(command.data, state, rules)
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
  switch (command.type) {
    case 'FulfilCondition':
      return command.data.condition
    case 'RecordInspection':
      return command.data.inspection
    case 'CloseFinding':
      return command.data.finding
    default:
      return null
  }
}
