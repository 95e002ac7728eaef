import { chiefPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { EntryPermitState } from '../state.ts'
import type { RenewalEvent } from './events.ts'

/** The office hears whether the permit goes on; where a manager renewed their own, the chief hears of it. */
export const renewalLetters = lettersOf<EntryPermitState, RenewalEvent>()({
  EntryRenewed: ({ own }, { office }, guideline) => [
    { kind: 'entry-renewed', to: requestingPosts(guideline, office), task: null },
    ...(own ? [{ kind: 'own-entry-renewed' as const, to: chiefPosts(guideline), task: null }] : []),
  ],
  EntryRenewalRefused: (_, { office }, guideline) => [
    { kind: 'entry-renewal-refused', to: requestingPosts(guideline, office), task: null },
  ],
})
