import type { Rules } from '../../kernel/decider.ts'
import { byOf } from '../../kernel/deciding.ts'
import { dateProblem } from '../../kernel/date-problem.ts'
import { decideTask } from '../../tasks/remind-and-escalate.ts'
import type { InstructionCommand } from '../commands.ts'
import { permits } from '../permits.ts'
import type { InstructionState } from '../state.ts'
import { acknowledge, reportCompletion, reportProgress } from './carrying-out.ts'
import { close, extend, returnReport, withdraw } from './chiefs-answer.ts'
import type { Decision } from './deciding.ts'
import { giveReport, requestReport } from './hearing.ts'
import { draft, issue } from './issue.ts'

/** What the law says to a command (Arts. 6 and 11): who may, at which stage, and then the rules of that act. */
export const decide = (command: InstructionCommand, state: InstructionState, rules: Rules): Decision => {
  const standing = permits(command.type, state, rules)
  if (!standing.may) return { ok: false, refusal: standing.refusal }
  if (command.type === 'RemindTask' || command.type === 'EscalateTask') return decideTask(command, state.tasks, rules)
  // A person always acts under a post: the practice has the two commands above and no other.
  if (standing.as === null) throw new Error(`${command.type} is not the practice's`)
  const undated = dateProblem(command.data)
  if (undated) return undated
  const by = byOf(rules, standing.as)
  switch (command.type) {
    case 'DraftInstruction':
      return draft(command.data, state, rules, by)
    case 'IssueInstruction':
      return issue(command.data, state, rules, by)
    case 'RequestReport':
      return requestReport(command.data, state, rules, by)
    case 'GiveReport':
      return giveReport(command.data, state, rules, by)
    case 'AcknowledgeInstruction':
      return acknowledge(command.data, state, rules, by)
    case 'ReportProgress':
      return reportProgress(command.data, state, rules, by)
    case 'ReportCompletion':
      return reportCompletion(command.data, state, rules, by)
    case 'ReturnReport':
      return returnReport(command.data, state, rules, by)
    case 'ExtendInstruction':
      return extend(command.data, state, rules, by)
    case 'WithdrawInstruction':
      return withdraw(command.data, state, rules, by)
    case 'CloseInstruction':
      return close(command.data, state, rules, by)
  }
}
