import type { EvolveOf } from '../../law/part.ts'
import { withItem } from '../agenda/evolve.ts'
import type { CouncilState } from '../state.ts'
import type { PapersEvent } from './events.ts'

/** What a meeting is after a paper came or went, or time was planned for an item. */
export const papersEvolve: EvolveOf<CouncilState, PapersEvent> = {
  MeetingPaperAdded: (state, { paper, ...terms }) => ({
    ...state,
    papers: [...state.papers, { ...terms, id: paper, carried: false, notified: false, takenOff: null }],
  }),
  MeetingPaperTakenOff: (state, { paper, ...takenOff }) => ({
    ...state,
    papers: state.papers.map((one) => (one.id === paper ? { ...one, takenOff } : one)),
  }),
  DurationPlanned: (state, { item, minutes }) => withItem(state, item, { minutes }),
}
