import { tokyoDateOf } from '../../kernel/instant.ts'
import { personCause, type Cause, type HangsOn, type Held } from '../../law/hanging.ts'
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

/** What a contractor's workers were handed under a contract, and what of it is back. */
export const assetHoldsUnder = ({ handOvers }: AssetState, cause: Cause): readonly Held[] =>
  handOvers.flatMap(({ id, to, what, by, takenBack }): readonly Held[] =>
    to.kind === 'worker' && to.contract === cause
      ? [
          {
            id,
            kind: 'handed-over',
            what,
            toWhom: `${to.company} ${to.worker}`,
            since: tokyoDateOf(by.at),
            backOn: takenBack === null ? null : tokyoDateOf(takenBack.by.at),
          },
        ]
      : [],
  )
