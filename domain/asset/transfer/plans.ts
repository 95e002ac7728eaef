import type { Guideline } from '../../guideline/guideline.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { officePosts } from '../../guideline/office-posts.ts'

/** The kind of task about a transfer. */
export const transferTasks = {
  'accept-asset': { nature: 'decide', days: 5, settleDays: true },
} as const satisfies TaskKinds

/** The other office accepts the item into its ledger, or declines it (operational setting). */
export const acceptTask = (to: OfficeId, guideline: Guideline): TaskPlan => ({
  ...taskOf(transferTasks, 'accept-asset'),
  askedOf: officePosts(guideline, to),
  rule: 'asset-transferred',
  answers: ['AcceptAssetTransfer', 'DeclineAssetTransfer'],
})
