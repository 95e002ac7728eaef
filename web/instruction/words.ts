import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { instructionEn } from './words/instruction.en.ts'
import { instructionJa, type InstructionWords } from './words/instruction.ja.ts'

/** What a person reads of instructions, in both languages. */
export const instructionWords: { readonly [lang in Lang]: InstructionWords } = { ja: instructionJa, en: instructionEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): InstructionWords => ownTerms(instructionWords[ui.lang], ui)
