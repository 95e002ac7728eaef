import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { keepersOf } from '../posts.ts'
import type { AssetState } from '../state.ts'
import type { HandOver } from './fields.ts'

/** The kinds of tasks about a hand-over. */
export const handOverTasks = {
  'receive-asset': { nature: 'do', days: 3, settleDays: true },
  'take-asset-back': { nature: 'do', days: null },
} as const satisfies TaskKinds

/** Whoever is handed something signs for it (operational setting). */
export const receiveTask = (id: string, { to }: HandOver): TaskPlan => ({
  ...taskOf(handOverTasks, 'receive-asset'),
  askedOf: to.kind === 'post' ? [to.post] : [],
  rule: 'asset-handed-over',
  answers: ['ReceiveAsset'],
  about: id,
})

/** By its day it is taken back, and signed for again (operational setting). */
export const takeBackTask = (id: string, { dueOn }: HandOver, state: AssetState, rules: Rules): TaskPlan => ({
  ...taskOf(handOverTasks, 'take-asset-back'),
  askedOf: keepersOf(rules.guideline, state),
  rule: 'asset-handed-over',
  answers: ['TakeAssetBack'],
  about: id,
  dueOn,
})
