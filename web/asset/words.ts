import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { AssetWords } from './words/asset-wording.ts'
import { assetEn } from './words/asset.en.ts'
import { assetJa } from './words/asset.ja.ts'

/** What a person reads of information assets, in both languages. */
export const assetWords: { readonly [lang in Lang]: AssetWords } = { ja: assetJa, en: assetEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): AssetWords => ownTerms(assetWords[ui.lang], ui)
