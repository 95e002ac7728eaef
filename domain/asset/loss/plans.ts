import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { keepersOf } from '../posts.ts'
import type { AssetState } from '../state.ts'

/** The kind of task that a loss opens. */
export const lossTasks = { 'follow-loss': { nature: 'do', days: 1, settleDays: true } } as const satisfies TaskKinds

/** It is said at once which incident the loss is, or why it is none (operational setting). */
export const followTask = (id: string, state: AssetState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(lossTasks, 'follow-loss'),
  askedOf: keepersOf(guideline, state),
  rule: 'asset-loss-reported',
  answers: ['FollowAssetLoss'],
  about: id,
  everyDay: true,
})
