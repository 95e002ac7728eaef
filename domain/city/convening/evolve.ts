import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { ConveningEvent } from './events.ts'

/** What the rule book is after the chair gave acts of convening to the secretariat, or took them back. */
export const conveningEvolve: EvolveOf<CityState, ConveningEvent> = {
  ConveningEntrusted: (state, { entrusted: id, ...given }) => ({
    ...state,
    entrusted: [...state.entrusted, { id, ...given, revoked: null }],
  }),
  EntrustingEndNoted: (state, { entrusted }) => ({
    ...state,
    entrusted: state.entrusted.map((one) => (one.id === entrusted ? { ...one, endNoted: true as const } : one)),
  }),
  ConveningTakenBack: (state, { entrusted, reason, by }) => ({
    ...state,
    entrusted: state.entrusted.map((one) => (one.id === entrusted ? { ...one, revoked: { reason, by } } : one)),
  }),
}
