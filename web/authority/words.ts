import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { AuthorityWords } from './wording.ts'
import { authorityEn } from './words.en.ts'
import { authorityJa } from './words.ja.ts'

/** The same in both languages. */
export const authorityWords: { readonly [lang in Lang]: AuthorityWords } = { ja: authorityJa, en: authorityEn }

/** The words in the reader's language. */
export const wordsOf = (ui: InTerms): AuthorityWords => ownTerms(authorityWords[ui.lang], ui)
