import { lettersOf } from '../../law/part.ts'
import { keeperOf, managerOf } from '../keeper-of.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { EntryPermitState } from '../state.ts'
import type { MeasuresEvent } from './events.ts'

/** The office, and whoever keeps the ID device, hear of it at once when somebody may not enter, or may again. */
export const measuresLetters = lettersOf<EntryPermitState, MeasuresEvent>()({
  EntrySuspended: (_, state, guideline) => [{ kind: 'entry-suspended', to: concerned(state, guideline), task: null }],
  EntrySuspensionLifted: (_, state, guideline) => [
    { kind: 'entry-suspension-lifted', to: concerned(state, guideline), task: null },
  ],
  EntryRevoked: (_, state, guideline) => [
    { kind: 'entry-revoked', to: requestingPosts(guideline, state.office), task: null },
  ],
})

const concerned = (state: EntryPermitState, guideline: Parameters<typeof keeperOf>[0]) => [
  ...new Set([...requestingPosts(guideline, state.office), keeperOf(guideline, managerOf(guideline, state))]),
]
