import type { OfficeId, PostId } from '../kernel/ids.ts'
import { postOf, type Guideline } from '../guideline/guideline.ts'
import type { ReadingScope } from '../guideline/reading-scope.ts'
import { addresseeOf } from './addressee.ts'
import type { InstructionState } from './state.ts'

/** Whose office an instruction concerns: the addressee's, and the chief's alone as long as it is a mere draft. */
export const officeOfInstruction = (state: InstructionState, guideline: Guideline): OfficeId => {
  const hasGoneOut = state.issuedBy !== null || state.asked !== null
  const post = hasGoneOut ? (addresseeOf(state) ?? guideline.roles.chief.post) : guideline.roles.chief.post
  return officeOfPost(post, guideline)
}

/**
 * Whether the holder of these posts may read an instruction: whoever sees everything, and the addressee's office its
 * own once it has gone out.
 */
export const mayReadInstruction = (scope: ReadingScope, state: InstructionState, guideline: Guideline): boolean =>
  scope.all || scope.offices.includes(officeOfInstruction(state, guideline))

const officeOfPost = (post: PostId, guideline: Guideline): OfficeId =>
  postOf(guideline, post)?.office ?? ('' as OfficeId)
