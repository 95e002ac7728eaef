import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { AuthorityReviewWords } from './wording.ts'
import { authorityReviewEn } from './words.en.ts'
import { authorityReviewJa } from './words.ja.ts'

/** The same in both languages. */
export const authorityReviewWords: { readonly [lang in Lang]: AuthorityReviewWords } = {
  ja: authorityReviewJa,
  en: authorityReviewEn,
}

/** The words in the reader's language. */
export const wordsOf = (ui: InTerms): AuthorityReviewWords => ownTerms(authorityReviewWords[ui.lang], ui)
