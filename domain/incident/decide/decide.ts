import type { Rules } from '../../guideline/rules.ts'
import { byOf } from '../../law/deciding.ts'
import { dateProblem } from '../../law/date-problem.ts'
import { refuse } from '../../kernel/outcome.ts'
import { decideTask } from '../../tasks/remind-and-escalate.ts'
import { openTask } from '../../tasks/task.ts'
import type { IncidentCommand } from '../commands.ts'
import { permits } from '../permits.ts'
import type { IncidentState } from '../state.ts'
import { assess } from './assessment.ts'
import { close, noteTold } from './closing.ts'
import type { Decision } from './deciding.ts'
import { addContract, notify, orderFollowUp, reportFollowUp, supplement, waive } from './handling.ts'
import { noteProposed, proposalTakenUp, propose } from './proposal.ts'
import { report } from './report.ts'

/** What the law says to a command (Art. 22(5)): who may, at which stage, and then the rules of that act. */
export const decide = (command: IncidentCommand, state: IncidentState, rules: Rules): Decision => {
  const standing = permits(command.type, state, rules)
  if (!standing.may) return { ok: false, refusal: standing.refusal }
  if (command.type === 'RemindTask' || command.type === 'EscalateTask') return decideTask(command, state.tasks, rules)
  if (command.type === 'NoteContractTold') return noteTold(command.data, state)
  if (standing.as === null) return proposalTakenUp((command as PracticesNote).data, state, rules)
  const undated = dateProblem(command.data)
  if (undated) return undated
  if (isBeyondLink(command, state, rules)) return refuse('other-task', 'operational setting')
  const by = byOf(rules, standing.as)
  switch (command.type) {
    case 'ReportIncident':
      return report(command.data, state, rules, by)
    case 'AssessIncident':
      return assess(command.data, state, rules, by)
    case 'SupplementReport':
      return supplement(command.data, state, rules, by)
    case 'AddAffectedContract':
      return addContract(command.data, state, rules, by)
    case 'NotifyDone':
      return notify(command.data, state, rules, by)
    case 'WaiveNotice':
      return waive(command.data, state, rules, by)
    case 'OrderFollowUp':
      return orderFollowUp(command.data, state, rules, by)
    case 'ReportFollowUp':
      return reportFollowUp(command.data, state, rules, by)
    case 'ProposeCouncil':
      return propose(command.data, state, rules, by)
    case 'NoteProposed':
      return noteProposed(command.data, state, rules, by)
    case 'CloseIncident':
      return close(command.data, state, rules, by)
  }
}

/** The only command besides the practice's own that it may give: a meeting took a proposal onto its agenda. */
type PracticesNote = Extract<IncidentCommand, { readonly type: 'NoteProposed' }>

/** A mailed link answers for the one notice, follow-up or proposal that its task is about, and for no other. */
const isBeyondLink = (command: IncidentCommand, state: IncidentState, { actor }: Rules): boolean => {
  if (actor.kind === 'practice' || actor.via.by !== 'link') return false
  const about = openTask(state.tasks, actor.via.task)?.about ?? null
  return about !== null && about !== subjectOf(command)
}

const subjectOf = (command: IncidentCommand): string | null => {
  switch (command.type) {
    case 'NotifyDone':
      return command.data.notice
    case 'ReportFollowUp':
      return command.data.followUp
    case 'NoteProposed':
      return command.data.about
    default:
      return null
  }
}
