import type { Lang } from '../language.ts'
import { entryPermitEn } from './words/entry-permit.en.ts'
import { entryPermitJa, type EntryPermitWords } from './words/entry-permit.ja.ts'

/** What a person reads of entry permits, in both languages. */
export const entryPermitWords: { readonly [lang in Lang]: EntryPermitWords } = { ja: entryPermitJa, en: entryPermitEn }

/** The same in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): EntryPermitWords => entryPermitWords[lang]
