import { approverPosts } from '../../guideline/role-posts.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { PostId } from '../../kernel/ids.ts'
import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { Step } from '../stages.ts'
import type { OutsourcingState } from '../state.ts'
import type { SidePathEvent } from './events.ts'

/** The office hears that its case came back; whoever knew of a request hears that it was given up. */
export const sidePathLetters = lettersOf<OutsourcingState, SidePathEvent>()({
  OutsourcingReturned: (_, { office }, guideline) => [
    { kind: 'returned', to: requestingPosts(guideline, office), task: null },
  ],
  OutsourcingWithdrawn: ({ from }, _, guideline) =>
    from === 'vetting' || from === 'submission'
      ? []
      : [{ kind: 'withdrawn', to: withdrawalConcerns(from, guideline), task: null }],
})

/** The secretariat has the case on its list; whoever approved, once that was done, has to know that it isn't used. */
const withdrawalConcerns = (from: Step, guideline: Guideline): readonly PostId[] => [
  guideline.roles.secretariat.post,
  ...(from === 'contracting' ? approverPosts(guideline) : []),
]
