import type { Lang } from '../language.ts'
import type { CityWords } from './city-wording.ts'
import { cityEn } from './words/city.en.ts'
import { cityJa } from './words/city.ja.ts'

/** What a person reads of the rule book, in both languages. */
export const cityWords: { readonly [lang in Lang]: CityWords } = { ja: cityJa, en: cityEn }

/** The same in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): CityWords => cityWords[lang]
