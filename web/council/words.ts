import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { councilEn } from './words/council.en.ts'
import { councilJa, type CouncilWords } from './words/council.ja.ts'

/** What a person reads of the council's meetings, in both languages. */
export const councilWords: { readonly [lang in Lang]: CouncilWords } = { ja: councilJa, en: councilEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): CouncilWords => ownTerms(councilWords[ui.lang], ui)
