import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { OutsourcingState } from '../state.ts'
import type { DoubtEvent } from './events.ts'

/** The office and the secretariat hear of a doubt about a company, and of every answer; the chief has the task. */
export const doubtLetters = lettersOf<OutsourcingState, DoubtEvent>()({
  DoubtArose: (_, { office }, guideline) => [
    {
      kind: 'doubt-arose',
      to: [...requestingPosts(guideline, office), guideline.roles.secretariat.post],
      task: null,
    },
  ],
  DoubtAnswered: (_, { office }, guideline) => [
    {
      kind: 'doubt-answered',
      to: [...requestingPosts(guideline, office), guideline.roles.secretariat.post],
      task: null,
    },
  ],
})
