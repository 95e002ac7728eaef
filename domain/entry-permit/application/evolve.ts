import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import type { ApplicationEvent } from './events.ts'

/** What a permit's case is after something happened to its application. */
export const applicationEvolve: EvolveOf<EntryPermitState, ApplicationEvent> = {
  EntryAppliedFor: (state, { number, office, room, manager, keeper, holder, ...asked }) => ({
    ...state,
    stage: 'applied',
    number,
    office,
    room,
    manager,
    keeper,
    holder,
    asked,
    startedBy: asked.by,
  }),
  EntryApplicationAmended: (state, asked) => ({ ...state, stage: 'applied', asked }),
  EntryApplicationWithdrawn: (state, { reason, by }) => ({
    ...state,
    stage: 'closed',
    ending: { how: 'withdrawn', on: tokyoDateOf(by.at), at: by.at, reason, by },
  }),
}
