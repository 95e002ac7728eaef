import type { Rules } from '../../kernel/decider.ts'
import { decideTask } from '../../tasks/remind-and-escalate.ts'
import type { OutsourcingCommand } from '../commands.ts'
import { permits } from '../permits.ts'
import type { OutsourcingState } from '../state.ts'
import { approve, disapprove } from './approval.ts'
import { close, endContract, recordDisposal } from './closing.ts'
import { fulfilCondition, registerContract } from './contract.ts'
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
  switch (command.type) {
    case 'StartOutsourcing':
      return start(command.data, state, rules)
    case 'OpenInspection':
      return openInspection(command.data, state, rules)
    case 'EndContract':
      return endContract(command.data, state, rules)
    case 'RemindTask':
    case 'EscalateTask':
      return decideTask(command, state.tasks, rules)
  }
  if (standing.as === null) throw new Error(`no post for ${command.type}`)
  const by = byOf(rules, standing.as)
  switch (command.type) {
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
  }
}
