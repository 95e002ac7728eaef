import { withItsOffice } from '../../guideline/office-posts.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { ownerOf } from '../posts.ts'
import type { AssetState } from '../state.ts'

/** The kinds of tasks about a disposal. */
export const disposalTasks = {
  'decide-disposal': { nature: 'decide', days: 5, settleDays: true },
  'carry-out-disposal': { nature: 'do', days: null },
} as const satisfies TaskKinds

const owners = ({ item, office }: AssetState, guideline: Guideline) =>
  item === null ? null : ownerOf(guideline, item.kind, office)

/** The owner decides on a disposal (operational setting). */
export const decideTask = (state: AssetState, guideline: Guideline): TaskPlan => {
  const owner = owners(state, guideline)
  return {
    ...taskOf(disposalTasks, 'decide-disposal'),
    askedOf: owner === null ? [] : [owner],
    rule: 'asset-disposal',
    answers: ['DecideAssetDisposal'],
  }
}

/** It is carried out by its day (operational setting). */
export const carryOutTask = (state: AssetState, guideline: Guideline): TaskPlan => {
  const owner = owners(state, guideline)
  return {
    ...taskOf(disposalTasks, 'carry-out-disposal'),
    askedOf: owner === null ? [] : withItsOffice(guideline, owner),
    rule: 'asset-disposal',
    answers: ['CarryOutAssetDisposal'],
    ...(state.disposal === null ? {} : { dueOn: state.disposal.plannedOn }),
  }
}
