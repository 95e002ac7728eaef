import type { Rules } from '../kernel/decider.ts'
import type { PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../guideline/articles.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import type { InstructionKind, ReportTerms } from './commands.ts'

/** The article under which an instruction is given: on the council's findings, or on the control of entry. */
export const articleFor = (kind: InstructionKind): ArticleRef => (kind === 'council' ? 'Art. 6' : 'Art. 11')

/** The chief has a draft to issue or to drop (operational setting: that the secretariat prepares it). */
export const issueTask = (kind: InstructionKind, { guideline }: Rules): TaskPlan => ({
  kind: 'issue-instruction',
  askedOf: [guideline.roles.chief.post],
  article: articleFor(kind),
  answers: ['IssueInstruction', 'WithdrawInstruction'],
})

/** Who controls entry is asked for a report; the chief hears when it doesn't come (Art. 11). */
export const reportTask = ({ addressee, dueOn }: ReportTerms, { guideline }: Rules): TaskPlan => ({
  kind: 'give-report',
  askedOf: [addressee],
  article: 'Art. 11',
  answers: ['GiveReport'],
  dueOn,
  escalateTo: guideline.roles.chief.post,
})

/** The chief considers the report: to instruct, or to leave it at that (Art. 11). */
export const considerTask = ({ guideline }: Rules): TaskPlan => ({
  kind: 'consider-report',
  askedOf: [guideline.roles.chief.post],
  article: 'Art. 11',
  answers: ['IssueInstruction', 'CloseInstruction'],
})

/** The addressee says that the instruction has come (Arts. 6 and 11). */
export const acknowledgeTask = (kind: InstructionKind, addressee: PostId, { guideline }: Rules): TaskPlan => ({
  kind: 'acknowledge',
  askedOf: [addressee],
  article: articleFor(kind),
  answers: ['AcknowledgeInstruction'],
  escalateTo: guideline.roles.chief.post,
})

/**
 * The addressee carries the instruction out by its day; overdue, it goes before the chief who gave it (Arts. 6 and 11).
 */
export const carryOutTask = (
  kind: InstructionKind,
  addressee: PostId,
  dueOn: PlainDate,
  { guideline }: Rules,
): TaskPlan => ({
  kind: 'carry-out',
  askedOf: [addressee],
  article: articleFor(kind),
  answers: ['ReportCompletion', 'ReportProgress'],
  dueOn,
  escalateTo: guideline.roles.chief.post,
})

/** The chief says whether what was reported is enough (Arts. 6 and 11). */
export const reviewTask = (kind: InstructionKind, { guideline }: Rules): TaskPlan => ({
  kind: 'review-completion',
  askedOf: [guideline.roles.chief.post],
  article: articleFor(kind),
  answers: ['CloseInstruction', 'ReturnReport'],
})
