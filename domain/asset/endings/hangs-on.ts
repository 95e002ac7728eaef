import { tokyoDateOf } from '../../kernel/instant.ts'
import { personCause, type HangsOn } from '../../law/hanging.ts'
import type { AssetState } from '../state.ts'

/**
 * Designations hang on their person, for an office; what a contractor's worker was handed, or the contractor disposed
 * of, hangs on the contract: its chain shows what came back and what is gone, with the proof (Art. 22(2)).
 */
export const assetHangsOn = ({ designations, handOvers, disposed }: AssetState): readonly HangsOn[] => [
  ...designations.map(({ person, office, from }) => ({ cause: personCause(person), office, since: from })),
  ...handOvers.flatMap(({ to, by }) =>
    to.kind === 'worker' && to.contract !== null
      ? [{ cause: to.contract, office: null, since: tokyoDateOf(by.at) }]
      : [],
  ),
  ...(disposed === null || disposed.contract === null
    ? []
    : [{ cause: disposed.contract, office: null, since: disposed.doneOn }]),
]
