import { tokyoDateOf } from '../../kernel/instant.ts'
import type { HangsOn } from '../../law/hanging.ts'
import { isInside } from '../entry.ts'
import type { EntryLogState } from '../state.ts'

/** Whoever is inside under somebody's control hangs on that person's permit: should it end, the ledger hears of it. */
export const escortsHeld = ({ entries }: EntryLogState): readonly HangsOn[] =>
  entries
    .filter(isInside)
    .flatMap(({ escorts, kind }) =>
      kind === 'permitted'
        ? []
        : escorts.slice(-1).map(({ permit, from }) => ({ cause: permit, office: null, since: tokyoDateOf(from) })),
    )
