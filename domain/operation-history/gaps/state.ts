import type { Instant } from '../../kernel/instant.ts'
import type { Watch } from './watch.ts'
import type { HistoryState } from '../state.ts'

declare module '../state.ts' {
  interface HistoryState {
    /** When it last changed so that the watch has to hear of it, and what the watch was told last. */
    readonly changedAt: Instant | null
    readonly told: string
    readonly watch: Watch | null
  }
}

/** Nothing is watched yet. */
export const gapsBefore = { changedAt: null, told: '', watch: null } satisfies Partial<HistoryState>
