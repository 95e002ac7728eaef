import type { By } from '../../kernel/by.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import { ended } from '../ended.ts'
import type { Ending, EntryPermitState } from '../state.ts'
import type { MeasuresEvent } from './events.ts'

/** What a permit is after a measure. */
export const measuresEvolve: EvolveOf<EntryPermitState, MeasuresEvent> = {
  EntrySuspended: (state, { reason, by }) => ({
    ...state,
    stage: 'suspended',
    suspensions: [...state.suspensions, { from: by.at, until: null, reason, by }],
  }),
  EntrySuspensionLifted: (state, { by }) => ({
    ...state,
    stage: 'permitted',
    suspensions: state.suspensions.map((one) => (one.until === null ? { ...one, until: by.at } : one)),
  }),
  EntryRevoked: (state, { reason, by }) => ended(state, byPerson('revoked', reason, by)),
  EntryGivenUp: (state, { reason, by }) => ended(state, byPerson('given-up', reason, by)),
}

const byPerson = (how: Ending['how'], reason: string, by: By): Ending => ({
  how,
  on: tokyoDateOf(by.at),
  at: by.at,
  reason,
  by,
})
