import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { outsourcingEn } from './words/outsourcing.en.ts'
import { outsourcingJa, type OutsourcingWords } from './words/outsourcing.ja.ts'

/** What a person reads of outsourcing, in both languages. */
export const outsourcingWords: { readonly [lang in Lang]: OutsourcingWords } = { ja: outsourcingJa, en: outsourcingEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): OutsourcingWords => ownTerms(outsourcingWords[ui.lang], ui)
