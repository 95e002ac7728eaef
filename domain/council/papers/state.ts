import type { MeetingPaper } from '../meeting-paper.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    /** Its papers and those of its items, in the order in which they came, also those taken off. */
    readonly papers: readonly MeetingPaper[]
  }
}

/** A meeting without papers. */
export const papersBefore = { papers: [] } satisfies Partial<CouncilState>
