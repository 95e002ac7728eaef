import type { Lang } from '../language.ts'
import type { AuthorityReviewWords } from './wording.ts'
import { authorityReviewEn } from './words.en.ts'
import { authorityReviewJa } from './words.ja.ts'

/** The same in both languages. */
export const authorityReviewWords: { readonly [lang in Lang]: AuthorityReviewWords } = {
  ja: authorityReviewJa,
  en: authorityReviewEn,
}

/** The words in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): AuthorityReviewWords => authorityReviewWords[lang]
