import type { Mark } from '../words/mark.ts'
import type { AllWords } from '../words/all-words.ts'
import type { AnyProcedureWords } from '../words/procedure-words.ts'
import type { FrameWords } from './ja.ts'

/**
 * Everything that general pages say: the frame's own words, and those of all procedures together and each by itself.
 */
export interface Messages extends FrameWords {
  readonly words: AllWords
  /** How the events of every procedure stand in a history; their names differ. */
  readonly marks: { readonly [type: string]: Mark }
  readonly procedures: { readonly [name: string]: AnyProcedureWords }
}
