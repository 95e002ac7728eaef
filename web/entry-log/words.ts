import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { EntryLogWords } from './wording.ts'
import { entryLogEn } from './words.en.ts'
import { entryLogJa } from './words.ja.ts'

/** The same in both languages. */
export const entryLogWords: { readonly [lang in Lang]: EntryLogWords } = { ja: entryLogJa, en: entryLogEn }

/** The words in the reader's language. */
export const wordsOf = (ui: InTerms): EntryLogWords => ownTerms(entryLogWords[ui.lang], ui)
