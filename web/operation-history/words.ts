import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { historyEn } from './words/history.en.ts'
import { historyJa } from './words/history.ja.ts'
import type { HistoryWords } from './words/history-wording.ts'

/** What a person reads of the operation history's archive, in both languages. */
export const historyWords: { readonly [lang in Lang]: HistoryWords } = { ja: historyJa, en: historyEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): HistoryWords => ownTerms(historyWords[ui.lang], ui)
