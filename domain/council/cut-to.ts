import { noTasks } from '../tasks/task.ts'
import type { CouncilState } from './state.ts'

/**
 * A meeting as somebody who may read these items sees it: when, where, how far it has come, and of the items these
 * alone.
 */
export const cutTo = (state: CouncilState, items: readonly string[]): CouncilState => ({
  ...state,
  items: state.items
    .filter((one) => items.includes(one.id))
    .map((one) => ({ ...one, outcome: one.outcome && { ...one.outcome, opinions: '', present: [] } })),
  itemCount: items.length,
  takenOff: [],
  papers: state.papers.filter((one) => one.item !== null && items.includes(one.item) && one.takenOff === null),
  guests: [],
  replies: [],
  noticed: state.noticed && { ...state.noticed, holders: [] },
  attendance: [],
  comings: [],
  circular: state.circular && { ...state.circular, consents: [], opinions: [], questions: [] },
  minutes: null,
  returns: [],
  tasks: noTasks,
})
