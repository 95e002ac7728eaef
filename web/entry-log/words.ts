import type { Lang } from '../language.ts'
import type { EntryLogWords } from './wording.ts'
import { entryLogEn } from './words.en.ts'
import { entryLogJa } from './words.ja.ts'

/** The same in both languages. */
export const entryLogWords: { readonly [lang in Lang]: EntryLogWords } = { ja: entryLogJa, en: entryLogEn }

/** The words in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): EntryLogWords => entryLogWords[lang]
