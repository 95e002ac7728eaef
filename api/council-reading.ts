import { readingOf } from '../domain/council/reading.ts'
import type { CouncilState } from '../domain/council/state.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import type { PostId } from '../domain/kernel/ids.ts'
import { noTasks } from '../domain/tasks/task.ts'
import type { CaseState } from '../web/case-page/procedure-pages.ts'

type Reader = { readonly posts: readonly PostId[] }

/**
 * Who reads a meeting, and how much of it: members all, a requesting office and related staff their own items (Art.
 * 5(4)).
 */
export const councilReading = {
  mayRead: (state: CaseState, { posts }: Reader, guideline: Guideline): boolean =>
    readingOf(posts, state as CouncilState, guideline).what !== 'nothing',
  narrowed: (state: CaseState, { posts }: Reader, guideline: Guideline): CaseState | null => {
    const reading = readingOf(posts, state as CouncilState, guideline)
    return reading.what === 'items' ? cutTo(state as CouncilState, reading.items) : null
  },
}

/** A meeting as who may read these items sees it: when, where, how far it has come, and of the items these alone. */
export const cutTo = (state: CouncilState, items: readonly string[]): CouncilState => ({
  ...state,
  items: state.items
    .filter((one) => items.includes(one.id))
    .map((one) => ({ ...one, outcome: one.outcome && { ...one.outcome, opinions: '', present: [] } })),
  itemCount: items.length,
  takenOff: [],
  guests: [],
  replies: [],
  attendance: [],
  comings: [],
  circular: state.circular && { ...state.circular, consents: [], opinions: [], questions: [] },
  minutes: null,
  returns: [],
  tasks: noTasks,
})
