import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { FoundingEvent } from './events.ts'

/** What the rule book is after it was begun. */
export const foundingEvolve: EvolveOf<CityState, FoundingEvent> = {
  CityFounded: (state, { name, withoutBranches, at }) => ({
    ...state,
    stage: 'kept',
    name,
    founded: at,
    ...(withoutBranches === true ? { withoutBranches } : {}),
    names: [{ name, since: at }],
  }),
  CityNamed: (state, { name, by }) => ({
    ...state,
    name,
    names: by === null ? state.names : [...state.names, { name, since: by.at }],
  }),
}
