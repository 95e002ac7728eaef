import { approverPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import { officePosts } from '../office-posts.ts'
import type { OutsourcingState } from '../state.ts'
import type { OutsideEvent } from './events.ts'

/** Whoever decides, the office and the secretariat hear that the chair has put an outcome right. */
export const outsideLetters = lettersOf<OutsourcingState, OutsideEvent>()({
  OutcomeCorrected: (_, { office }, guideline) => [
    {
      kind: 'outcome-corrected',
      to: [...approverPosts(guideline), ...officePosts(office, guideline), guideline.roles.secretariat.post],
      task: null,
    },
  ],
})
