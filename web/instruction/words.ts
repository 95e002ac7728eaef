import type { Lang } from '../language.ts'
import { instructionEn } from './words/instruction.en.ts'
import { instructionJa, type InstructionWords } from './words/instruction.ja.ts'

/** What a person reads of instructions, in both languages. */
export const instructionWords: { readonly [lang in Lang]: InstructionWords } = { ja: instructionJa, en: instructionEn }

/** The same in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): InstructionWords => instructionWords[lang]
