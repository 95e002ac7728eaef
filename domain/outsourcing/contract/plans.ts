import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import { headPost } from '../head-post.ts'

/** The kinds of tasks about a contract. */
export const contractTasks = {
  'register-contract': { nature: 'do', days: 20 },
  'read-clauses': { nature: 'decide', days: 10 },
  'register-clauses': { nature: 'do', days: 5 },
  'amend-contract': { nature: 'do', days: 20 },
} as const satisfies TaskKinds

/** The request is approved: the head registers the contract with its clauses (Art. 22). */
export const registerTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(contractTasks, 'register-contract'),
  askedOf: headPost(office, guideline),
  rule: guideline.clauses.length === 0 ? 'contract-registered' : 'clauses-in-contract',
  answers: ['RegisterContract'],
})

/** A second person reads the clauses after the one who registered them (operational setting). */
export const readingTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(contractTasks, 'read-clauses'),
  askedOf: requestingPosts(guideline, office),
  rule: 'clauses-read-twice',
  answers: ['ConfirmClauses', 'DisputeClauses'],
})

/** The second reader did not find a clause: the head puts the sheet right, or says why it stands (Art. 22). */
export const clauseCorrectionTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(contractTasks, 'register-clauses'),
  askedOf: headPost(office, guideline),
  rule: 'clauses-in-contract',
  answers: ['AmendClauses'],
})

/** A change took effect: the head registers the contract paper of it, or says why there is none (Art. 22). */
export const amendmentTask = (change: string, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(contractTasks, 'amend-contract'),
  askedOf: headPost(office, guideline),
  rule: guideline.clauses.length === 0 ? 'amendment-papered' : 'clauses-in-contract',
  answers: ['RegisterAmendment', 'NoteNoAmendment'],
  about: change,
})
