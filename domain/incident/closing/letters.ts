import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { IncidentState } from '../state.ts'
import type { ClosingEvent } from './events.ts'

/** The office concerned and the secretariat hear that it is over. */
export const closingLetters = lettersOf<IncidentState, ClosingEvent>()({
  IncidentClosed: (_, after, guideline) => [
    {
      kind: 'incident-closed',
      to: [...requestingPosts(guideline, after.office), guideline.roles.secretariat.post],
      task: null,
    },
  ],
})
