import type { Instant } from '../../domain/kernel/instant.ts'
import { actsInTime, type ActDeps, type When } from '../in-time.ts'

/** What time brings about in a deliberation by circulation: a consent round that too few answered is over. */
export const createConsentActs = (deps: ActDeps) => {
  const inTime = actsInTime(deps)
  return {
    endConsentRound: ({ due, ...when }: When & { readonly due: Instant }) =>
      inTime(when, { type: 'EndConsentRound', data: { due } }, `end-consent/${due}`),
  }
}
