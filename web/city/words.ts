import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import type { CityWords } from './city-wording.ts'
import { cityEn } from './words/city.en.ts'
import { cityJa } from './words/city.ja.ts'

/** What a person reads of the rule book, in both languages. */
export const cityWords: { readonly [lang in Lang]: CityWords } = { ja: cityJa, en: cityEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): CityWords => ownTerms(cityWords[ui.lang], ui)
