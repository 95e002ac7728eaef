import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'
import { managerPost, postsFor, registrarPosts } from './posts.ts'
import type { AuthorityState } from './state.ts'

/** The kinds of tasks about an authority. */
export const authorityTasks = {
  'consult-officer': { nature: 'decide', days: 5, settleDays: true },
  'settle-operator': { nature: 'decide', days: 5, settleDays: true },
  'register-authority': { nature: 'do', days: 3, settleDays: true },
  'acknowledge-method': { nature: 'do', days: 5, settleDays: true },
  'reissue-id': { nature: 'do', days: 2, settleDays: true },
  'remove-on-machine': { nature: 'do', days: 1, settleDays: true },
} as const satisfies TaskKinds

/** The using office's security officer is asked (Art. 14(2)). */
export const consultTask = (officer: PostId, { guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityTasks, 'consult-officer'),
  askedOf: [officer],
  rule: 'officer-consulted',
  answers: ['RecordConsultation'],
  escalateTo: managerPost(guideline),
})

/** The access manager settles the operator, or doesn't (Art. 14(2)). */
export const settleTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityTasks, 'settle-operator'),
  askedOf: [managerPost(guideline)],
  rule: 'operators-settled',
  answers: ['GrantAuthority', 'RefuseAuthority'],
})

/** IDs are set up on the machine and written into the register (Art. 14(3)). */
export const registerTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityTasks, 'register-authority'),
  askedOf: registrarPosts(guideline),
  rule: 'authority-registered',
  answers: ['RegisterAuthority'],
})

/** The operator alone is asked to read the method and to keep to it (Art. 15). */
export const acknowledgeTask = (state: AuthorityState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityTasks, 'acknowledge-method'),
  askedOf: postsFor('operator', state, guideline),
  rule: 'method-kept',
  answers: ['AcknowledgeMethod'],
  escalateTo: managerPost(guideline),
})

/** Another ID is registered in a lost one's place (operational setting). */
export const reissueTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityTasks, 'reissue-id'),
  askedOf: registrarPosts(guideline),
  rule: 'lost-id-reported',
  answers: ['ReissueOperatorId'],
})

/** The ID is removed on the machine, and that is confirmed (operational setting). */
export const removalTask = ({ guideline }: Rules): TaskPlan => ({
  ...taskOf(authorityTasks, 'remove-on-machine'),
  askedOf: registrarPosts(guideline),
  rule: 'removed-on-machine',
  answers: ['ConfirmRemoval'],
})
