import type { AllWords } from '../words/all-words.ts'
import type { AnyProcedureWords } from '../words/procedure-words.ts'
import type { FrameWords } from './ja.ts'

/** Everything that general pages say: the frame's own words, and those of all procedures together and each by itself. */
export interface Messages extends FrameWords {
  readonly words: AllWords
  readonly procedures: { readonly [name: string]: AnyProcedureWords }
}
