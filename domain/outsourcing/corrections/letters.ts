import { approverPosts } from '../../guideline/role-posts.ts'
import { lettersOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { CorrectionEvent } from './events.ts'

/** Approver and secretariat hear that what they were told of a contract was put right. */
export const correctionLetters = lettersOf<OutsourcingState, CorrectionEvent>()({
  ContractCorrected: (_data, _after, guideline) => [
    { kind: 'corrected', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
  TerminationCorrected: (_data, _after, guideline) => [
    { kind: 'corrected', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
  UrgentStartCorrected: (_data, _after, guideline) => [
    { kind: 'corrected', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
  RecordCorrected: (_data, _after, guideline) => [
    { kind: 'corrected', to: [...approverPosts(guideline), guideline.roles.secretariat.post], task: null },
  ],
})
