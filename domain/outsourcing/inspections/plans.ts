import type { Rules } from '../../guideline/rules.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import { headPost } from '../head-post.ts'
import type { Finding } from './state.ts'

/** The kinds of tasks about inspections and findings. */
export const inspectionTasks = {
  inspect: { nature: 'do', days: 20 },
  correct: { nature: 'decide', days: null },
  'check-effect': { nature: 'decide', days: 10 },
  'answer-for-inspection': { nature: 'decide', days: 10 },
} as const satisfies TaskKinds

/** An inspection that has fallen due (Art. 23). */
export const inspectionTask = (inspection: string, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(inspectionTasks, 'inspect'),
  askedOf: requestingPosts(guideline, office),
  rule: 'inspection-as-needed',
  answers: ['RecordInspection'],
  about: inspection,
})

/**
 * A finding that the contractor has to put right: its report is recorded; of a minor one the head may confirm it at
 * once (Art. 23).
 */
export const correctionTask = (finding: Finding, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(inspectionTasks, 'correct'),
  rule: 'findings-put-right',
  about: finding.id,
  dueOn: finding.correctBy,
  ...(finding.severity === 'serious'
    ? { askedOf: requestingPosts(guideline, office), answers: ['RecordCorrectiveReport'] }
    : { askedOf: headPost(office, guideline), answers: ['CloseFinding'] }),
})

/** Whether what the contractor reported works; the head checks it (Art. 23). */
export const effectTask = (finding: Finding, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(inspectionTasks, 'check-effect'),
  askedOf: headPost(office, guideline),
  rule: 'findings-put-right',
  answers: ['CheckEffectiveness'],
  about: finding.id,
})

/** Staff have inspected: the head, whom the guideline asks, sees what was found and answers for it (Art. 23). */
export const answerTask = (inspection: string, office: OfficeId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(inspectionTasks, 'answer-for-inspection'),
  askedOf: headPost(office, guideline),
  rule: 'inspection-answered-for',
  answers: ['AnswerForInspection'],
  about: inspection,
})
