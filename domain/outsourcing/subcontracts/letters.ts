import { lettersOf } from '../../law/part.ts'
import { requestingPosts } from '../../guideline/office-posts.ts'
import type { OutsourcingState } from '../state.ts'
import type { SubcontractEvent } from './events.ts'

/** Whoever asked for the city's consent is told the answer (Art. 22(1)). */
export const subcontractLetters = lettersOf<OutsourcingState, SubcontractEvent>()({
  SubcontractConsented: (_, { office }, guideline) => [
    { kind: 'subcontract-consented', to: requestingPosts(guideline, office), task: null },
  ],
  SubcontractRefused: (_, { office }, guideline) => [
    { kind: 'subcontract-refused', to: requestingPosts(guideline, office), task: null },
  ],
})
