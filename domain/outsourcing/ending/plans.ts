import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import { headPost } from '../head-post.ts'

/** The kinds of tasks at the end of a contract. */
export const endingTasks = {
  'return-disposal': { nature: 'do', days: 10 },
  'ask-back': { nature: 'do', days: 10 },
  close: { nature: 'decide', days: 5 },
} as const satisfies TaskKinds

/** A party is asked for its certificate of return or disposal, a sub-contractor on its own (Art. 22(2)). */
export const disposalTask = (party: string, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(endingTasks, 'return-disposal'),
  askedOf: headPost(office, guideline),
  rule: 'materials-accounted-for',
  answers: ['RecordDisposal'],
  ...(party === 'contractor' ? {} : { about: party }),
})

/** When every certificate is there, the head closes the case (Art. 22(2)). */
export const closingTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(endingTasks, 'close'),
  askedOf: headPost(office, guideline),
  rule: 'nothing-left-open',
  answers: ['CloseOutsourcing'],
})

/** What the contract gave is to come back: one task for all that is still out (operational setting). */
export const askBackTask = (office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(endingTasks, 'ask-back'),
  askedOf: requestingPosts(guideline, office),
  rule: 'given-taken-back',
  answers: ['RecordTakenBack'],
})
