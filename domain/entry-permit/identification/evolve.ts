import type { By } from '../../kernel/by.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import { whenAccounted } from './accounted.ts'
import type { IdentificationEvent } from './events.ts'
import { isId, type Means, type MeansKind } from './means.ts'

/** What a permit's case is after something happened to what lets its holder in. */
export const identificationEvolve: EvolveOf<EntryPermitState, IdentificationEvent> = {
  IdRegistered: (state, { means, number, by }) => withMeans(state, given(means, 'id-device', number, by)),
  MeansLent: (state, { means, kind, number, by }) => withMeans(state, given(means, kind, number, by)),
  MeansLost: (state, { means, measures, by }) =>
    whenAccounted(
      changed(state, means, (one) => {
        const over = one.over ?? { how: 'lost' as const, at: by.at, reason: measures }
        return isId(one)
          ? { ...one, status: 'to-remove', over, rests: rested(one, by.at) }
          : { ...one, status: 'lost', over, accounted: { at: by.at, note: measures, by } }
      }),
    ),
  IdSuspended: (state, { means, by }) =>
    changed(state, means, (one) => ({
      ...one,
      status: 'suspended',
      rests: [...one.rests, { from: by.at, until: null }],
    })),
  IdSuspensionLifted: (state, { means, by }) =>
    changed(state, means, (one) => ({ ...one, status: 'live', rests: rested(one, by.at) })),
  IdRevoked: (state, { means, reason, by }) =>
    changed(state, means, (one) => ({
      ...one,
      status: 'to-remove',
      over: { how: 'revoked', at: by.at, reason },
      rests: rested(one, by.at),
    })),
  IdRemoved: (state, { means, at, note, by }) =>
    whenAccounted(changed(state, means, (one) => ({ ...one, status: 'removed', accounted: { at, note, by } }))),
  MeansReturned: (state, { means, returnedOn, note, by }) =>
    whenAccounted(
      changed(state, means, (one) => ({
        ...one,
        status: 'returned',
        accounted: { at: tokyoTime(returnedOn, '00:00'), note, by },
      })),
    ),
}

const given = (id: string, kind: MeansKind, number: string, by: By): Means => ({
  id,
  kind,
  number,
  status: 'live',
  given: by,
  over: null,
  accounted: null,
  rests: [],
})

const withMeans = (state: EntryPermitState, means: Means): EntryPermitState => ({
  ...state,
  means: [...state.means, means],
})

const changed = (state: EntryPermitState, id: string, to: (one: Means) => Means): EntryPermitState => ({
  ...state,
  means: state.means.map((one) => (one.id === id ? to(one) : one)),
})

const rested = ({ rests }: Means, until: Instant): Means['rests'] =>
  rests.map((one) => (one.until === null ? { ...one, until } : one))
