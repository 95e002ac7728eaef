import type { CarriedPaper, MeetingPaper } from './meeting-paper.ts'
import type { CouncilState } from './state.ts'
import { paperTerms } from '../law/paper.ts'

/** The papers that lie with a meeting as a whole (`null`) or with one of its items; meetings from before have none. */
export const papersWith = ({ papers }: Pick<CouncilState, 'papers'>, item: string | null): readonly MeetingPaper[] =>
  papers.filter((one) => one.item === item && one.takenOff === null)

/** What of an item goes along to the next meeting: its own papers, and how long it was to take. */
export const takenAlong = (
  state: CouncilState,
  item: string,
): { readonly papers?: readonly CarriedPaper[]; readonly minutes?: number } => {
  const papers = papersWith(state, item).map((one) => ({ ...paperTerms(one), by: one.by }))
  const minutes = state.items.find((one) => one.id === item)?.minutes ?? null
  return { ...(papers.length > 0 ? { papers } : {}), ...(minutes === null ? {} : { minutes }) }
}
