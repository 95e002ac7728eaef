import { approverPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { OutsourcingState } from '../state.ts'
import type { OutsideEvent } from './events.ts'

/** Whoever decides, the office and the secretariat hear that the chair has put an outcome right. */
export const outsideLetters = lettersOf<OutsourcingState, OutsideEvent>()({
  OutcomeCorrected: (_, { office }, guideline) => [
    {
      kind: 'outcome-corrected',
      to: [...approverPosts(guideline), ...requestingPosts(guideline, office), guideline.roles.secretariat.post],
      task: null,
    },
  ],
})
