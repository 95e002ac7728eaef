import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { keeperOf, managerOf } from '../keeper-of.ts'
import type { EntryPermitState } from '../state.ts'
import { isId, isOut, type Means } from './means.ts'
import { meansOfRoom } from './means-of-room.ts'

/** The kinds of tasks about IDs, keys, cards and badges. */
export const identificationTasks = {
  'register-id': { nature: 'do', days: null },
  'lend-means': { nature: 'do', days: null },
  'remove-id': { nature: 'do', days: 1, settleDays: true },
  'take-back': { nature: 'do', days: 5, settleDays: true },
} as const satisfies TaskKinds

/** With the permit's first day its holder is given what the room asks for (Arts. 7(2) and 9). */
export const givingTasks = (state: EntryPermitState, fromOn: PlainDate, { guideline }: Rules): readonly TaskPlan[] => {
  const manager = managerOf(guideline, state)
  const kinds = meansOfRoom(guideline, state.room)
  const register: TaskPlan = {
    ...taskOf(identificationTasks, 'register-id'),
    askedOf: [keeperOf(guideline, manager)],
    rule: 'id-for-the-permitted',
    answers: ['RegisterId'],
    dueOn: fromOn,
  }
  const lend: TaskPlan = {
    ...taskOf(identificationTasks, 'lend-means'),
    askedOf: [manager],
    rule: 'means-lent-and-returned',
    answers: ['LendMeans'],
    dueOn: fromOn,
  }
  return [
    ...(kinds.includes('id-device') ? [register] : []),
    ...(kinds.some((one) => one !== 'id-device') ? [lend] : []),
  ]
}

/** An ID that is over is taken off the device, and that is confirmed there by name and minute (Art. 9). */
export const removalTask = (means: string, state: EntryPermitState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(identificationTasks, 'remove-id'),
  askedOf: [keeperOf(guideline, managerOf(guideline, state))],
  rule: 'id-removed-on-the-device',
  answers: ['ConfirmIdRemoved'],
  about: means,
})

/** What is to be confirmed and to come back when the permit is over. */
export const accountingTasks = (state: EntryPermitState, rules: Rules): readonly TaskPlan[] =>
  state.means
    .filter(isOut)
    .map((one) => (isId(one) ? removalTask(one.id, state, rules) : takeBackTask(one, state, rules)))

const takeBackTask = ({ id }: Means, state: EntryPermitState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(identificationTasks, 'take-back'),
  askedOf: [managerOf(guideline, state)],
  rule: 'means-lent-and-returned',
  answers: ['TakeBackMeans', 'ReportMeansLost'],
  about: id,
})
