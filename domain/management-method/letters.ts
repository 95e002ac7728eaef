import { lettersOf } from '../law/part.ts'
import type { MethodEvent } from './events.ts'
import { draftersFor } from './kinds.ts'
import type { ManagementMethodState } from './state.ts'

/** Whoever drafts for the post is told when a version was settled; those whom it concerns have tasks of their own. */
export const managementMethodLetters = lettersOf<ManagementMethodState, MethodEvent>()({
  MethodSettled: ({ by }, { owner }, guideline) => [
    { kind: 'method-settled', to: draftersFor(guideline, owner).filter((post) => post !== by.post), task: null },
  ],
})
