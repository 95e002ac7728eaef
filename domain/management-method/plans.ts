import type { Rules } from '../guideline/rules.ts'
import { ownPost } from '../kernel/own-post.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'
import type { AskedReader } from './events.ts'
import { declaredKinds } from './kinds.ts'
import { managementMethodSettings } from './settings.ts'
import type { ManagementMethodState } from './state.ts'

/** The kinds of tasks about a method. */
export const managementMethodTasks = {
  'settle-method': { nature: 'decide', days: null },
  'read-method': { nature: 'do', days: null },
  'review-method': { nature: 'decide', days: null },
} as const satisfies TaskKinds

type Owned = Pick<ManagementMethodState, 'kind' | 'owner'>

/** The post settles what was drafted (Arts. 14(1), 18(3) and 19(1)). */
export const settleTask = ({ kind, owner }: Owned, { settings }: Rules): TaskPlan => ({
  ...taskOf(managementMethodTasks, 'settle-method'),
  days: managementMethodSettings.of(settings).settleWithinDays,
  askedOf: [owner],
  rule: declaredKinds[kind].rule,
  answers: ['SettleMethod', 'AmendMethod'],
})

/** Everybody whom the version concerns is asked as the person they are; the post hears who leaves it (Art. 15). */
export const readTask = ({ id, person }: AskedReader, { kind, owner }: Owned, { settings }: Rules): TaskPlan => ({
  ...taskOf(managementMethodTasks, 'read-method'),
  days: managementMethodSettings.of(settings).acknowledgeWithinDays,
  askedOf: [ownPost(person)],
  rule: declaredKinds[kind].acknowledged,
  answers: ['AcknowledgeMethodVersion'],
  about: id,
  escalateTo: owner,
})

/** The post looks whether the version still fits (operational setting). */
export const reviewTask = ({ owner }: Owned, { settings }: Rules): TaskPlan => ({
  ...taskOf(managementMethodTasks, 'review-method'),
  days: managementMethodSettings.of(settings).settleWithinDays,
  askedOf: [owner],
  rule: 'method-looked-at-again',
  answers: ['ReviewMethod', 'AmendMethod'],
})
