import { lettersOf } from '../../law/part.ts'
import { keeperOf, managerOf } from '../keeper-of.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { EntryPermitState } from '../state.ts'
import type { PeriodEvent } from './events.ts'

/** The office and the manager hear of a rest or an end that nobody of them brought about. */
export const periodLetters = lettersOf<EntryPermitState, PeriodEvent>()({
  EntryRestsWithCause: (_, state, guideline) => [
    {
      kind: 'entry-rests-with-cause',
      to: [
        ...new Set([
          ...requestingPosts(guideline, state.office),
          managerOf(guideline, state),
          keeperOf(guideline, managerOf(guideline, state)),
        ]),
      ],
      task: null,
    },
  ],
  EntryEndedWithCause: (_, state, guideline) => [
    {
      kind: 'entry-ended-with-cause',
      to: [...new Set([...requestingPosts(guideline, state.office), managerOf(guideline, state)])],
      task: null,
    },
  ],
})
