import type { Lang } from '../language.ts'
import { historyEn } from './words/history.en.ts'
import { historyJa } from './words/history.ja.ts'
import type { HistoryWords } from './words/history-wording.ts'

/** What a person reads of the operation history's archive, in both languages. */
export const historyWords: { readonly [lang in Lang]: HistoryWords } = { ja: historyJa, en: historyEn }

/** The same in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): HistoryWords => historyWords[lang]
