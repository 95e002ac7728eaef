import { tokyoDateOf } from '../kernel/instant.ts'
import { personCause, type HangsOn } from '../law/hanging.ts'
import type { AuthorityState } from './state.ts'

/**
 * An authority hangs on its operator (Art. 14(2)): from the first act of its case on their leaving the city reaches it,
 * also while it is only asked for or waits for its first day; their leaving an office does from the term for that
 * office on.
 */
export const hangsOn = ({ operator, terms, startedBy }: AuthorityState): readonly HangsOn[] => {
  if (operator === null || startedBy === null) return []
  const cause = personCause(operator.person)
  return [
    { cause, office: null, since: earliest(tokyoDateOf(startedBy.at), terms) },
    ...terms.map(({ office, fromOn }) => ({ cause, office, since: fromOn })),
  ]
}

/** What was brought in from an older register hangs since the days that it had there. */
const earliest = (since: HangsOn['since'], terms: AuthorityState['terms']): HangsOn['since'] =>
  terms.reduce((first, { fromOn }) => (fromOn < first ? fromOn : first), since)
