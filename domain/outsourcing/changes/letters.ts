import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { OutsourcingState } from '../state.ts'
import type { ChangeEvent } from './events.ts'

/** Whoever asked for a change is told what the chief decided (Art. 21). */
export const changeLetters = lettersOf<OutsourcingState, ChangeEvent>()({
  ChangeApproved: (_, { office }, guideline) => [
    { kind: 'change-approved', to: requestingPosts(guideline, office), task: null },
  ],
  ChangeDisapproved: (_, { office }, guideline) => [
    { kind: 'change-disapproved', to: requestingPosts(guideline, office), task: null },
  ],
})
