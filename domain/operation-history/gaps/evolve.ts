import type { Instant } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { HistoryState } from '../state.ts'
import type { GapEvent } from './events.ts'
import type { Watch } from './watch.ts'

/** What the watch knows after a medium told it something, gaps were looked for, or one was explained. */
export const gapEvolve: EvolveOf<HistoryState, GapEvent> = {
  HistoryWatchBegan: (state, { equipment, office, at, called }) => ({
    ...state,
    stage: 'watching',
    office,
    watch: begun(equipment, called, at),
  }),
  HistoryMediumNoted: (state, { equipment, office, at, called, ...noted }) => {
    const watch = state.watch ?? begun(equipment, called, at)
    return {
      ...state,
      stage: 'watching',
      office,
      watch: { ...watch, media: [...watch.media.filter(({ medium }) => medium !== noted.medium), noted] },
    }
  },
  HistoryGapsChecked: (state, { gaps, at }) => ({ ...state, watch: changed(state, { gaps, checkedAt: at }) }),
  HistoryGapExplained: (state, one) => ({
    ...state,
    watch: changed(state, { explained: [...(state.watch?.explained ?? []), one] }),
  }),
}

const begun = (equipment: string, called: string | undefined, at: Instant): Watch => ({
  equipment,
  ...(called === undefined ? {} : { called }),
  since: at,
  checkedAt: at,
  media: [],
  gaps: [],
  explained: [],
})

const changed = ({ watch }: HistoryState, change: Partial<Watch>): Watch | null =>
  watch === null ? null : { ...watch, ...change }
