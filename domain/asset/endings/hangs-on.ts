import { tokyoDateOf } from '../../kernel/instant.ts'
import { personCause, type HangsOn } from '../../law/hanging.ts'
import type { AssetState } from '../state.ts'

/** Designations hang on their person, for an office; what a contractor's worker was handed hangs on the contract. */
export const assetHangsOn = ({ designations, handOvers }: AssetState): readonly HangsOn[] => [
  ...designations.map(({ person, office, from }) => ({ cause: personCause(person), office, since: from })),
  ...handOvers.flatMap(({ to, by }) =>
    to.kind === 'worker' && to.contract !== null
      ? [{ cause: to.contract, office: null, since: tokyoDateOf(by.at) }]
      : [],
  ),
]
