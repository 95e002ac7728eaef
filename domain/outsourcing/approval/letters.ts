import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { OutsourcingState } from '../state.ts'
import type { ApprovalEvent } from './events.ts'

/** Whoever asked is told what the chief decided (Art. 21). */
export const approvalLetters = lettersOf<OutsourcingState, ApprovalEvent>()({
  OutsourcingApproved: (_, { office }, guideline) => [
    { kind: 'approved', to: requestingPosts(guideline, office), task: null },
  ],
  OutsourcingDisapproved: (_, { office }, guideline) => [
    { kind: 'disapproved', to: requestingPosts(guideline, office), task: null },
  ],
})
