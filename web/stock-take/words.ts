import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { stockTakeEn } from './words/stock-take.en.ts'
import { stockTakeJa } from './words/stock-take.ja.ts'
import type { StockTakeWords } from './words/stock-take-wording.ts'

/** What a person reads of stock-takes, in both languages. */
export const stockTakeWords: { readonly [lang in Lang]: StockTakeWords } = { ja: stockTakeJa, en: stockTakeEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): StockTakeWords => ownTerms(stockTakeWords[ui.lang], ui)
