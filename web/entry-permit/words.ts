import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { entryPermitEn } from './words/entry-permit.en.ts'
import { entryPermitJa, type EntryPermitWords } from './words/entry-permit.ja.ts'

/** What a person reads of entry permits, in both languages. */
export const entryPermitWords: { readonly [lang in Lang]: EntryPermitWords } = { ja: entryPermitJa, en: entryPermitEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): EntryPermitWords => ownTerms(entryPermitWords[ui.lang], ui)
