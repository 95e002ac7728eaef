import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { ManagementMethodWords } from './wording.ts'
import { managementMethodEn } from './words.en.ts'
import { managementMethodJa } from './words.ja.ts'

/** The same in both languages. */
export const managementMethodWords: { readonly [lang in Lang]: ManagementMethodWords } = {
  ja: managementMethodJa,
  en: managementMethodEn,
}

/** The words in the reader's language. */
export const wordsOf = (ui: InTerms): ManagementMethodWords => ownTerms(managementMethodWords[ui.lang], ui)
