import { chiefPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import type { BringingInEvent } from './events.ts'

/** Where a manager brought in their own permit, the chief hears of it as of one that they permitted (Art. 11). */
export const bringingInLetters = lettersOf<EntryPermitState, BringingInEvent>()({
  EntryPermitBroughtIn: ({ own }, _state, guideline) =>
    own ? [{ kind: 'own-entry-permitted' as const, to: chiefPosts(guideline), task: null }] : [],
})
