import { chiefPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { EntryPermitState } from '../state.ts'
import type { DecisionEvent } from './events.ts'

/** The office hears what was decided; where a manager permitted their own entry, the chief hears of it (Art. 11). */
export const decisionLetters = lettersOf<EntryPermitState, DecisionEvent>()({
  EntryPermitted: ({ own }, { office }, guideline) => [
    { kind: 'entry-permitted', to: requestingPosts(guideline, office), task: null },
    ...(own ? [{ kind: 'own-entry-permitted' as const, to: chiefPosts(guideline), task: null }] : []),
  ],
  EntryRefused: (_, { office }, guideline) => [
    { kind: 'entry-refused', to: requestingPosts(guideline, office), task: null },
  ],
})
