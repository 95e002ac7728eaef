import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { EntrySupervisionWords } from './wording.ts'
import { entrySupervisionEn } from './words.en.ts'
import { entrySupervisionJa } from './words.ja.ts'

/** The same in both languages. */
export const entrySupervisionWords: { readonly [lang in Lang]: EntrySupervisionWords } = {
  ja: entrySupervisionJa,
  en: entrySupervisionEn,
}

/** The words in the reader's language. */
export const wordsOf = (ui: InTerms): EntrySupervisionWords => ownTerms(entrySupervisionWords[ui.lang], ui)
