import { approverPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { EndingEvent } from './events.ts'

/** Approver and secretariat hear of an early end, the secretariat of the close (Art. 22, Art. 22(2)). */
export const endingLetters = lettersOf<OutsourcingState, EndingEvent>()({
  ContractTerminated: (_data, _after, guideline) => [
    { kind: 'terminated', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
  ContractSuspended: (_data, _after, guideline) => [
    { kind: 'suspended', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
  ContractResumed: (_data, _after, guideline) => [
    { kind: 'resumed', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
  OutsourcingClosed: (_data, _after, { roles }) => [{ kind: 'closed', to: [roles.secretariat.post], task: null }],
})
