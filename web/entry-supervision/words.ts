import type { Lang } from '../language.ts'
import type { EntrySupervisionWords } from './wording.ts'
import { entrySupervisionEn } from './words.en.ts'
import { entrySupervisionJa } from './words.ja.ts'

/** The same in both languages. */
export const entrySupervisionWords: { readonly [lang in Lang]: EntrySupervisionWords } = {
  ja: entrySupervisionJa,
  en: entrySupervisionEn,
}

/** The words in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): EntrySupervisionWords => entrySupervisionWords[lang]
