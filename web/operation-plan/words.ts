import type { Lang } from '../language.ts'
import { planEn } from './words/plan.en.ts'
import { planJa } from './words/plan.ja.ts'
import type { PlanWords } from './words/plan-wording.ts'

/** What a person reads of operation plans, in both languages. */
export const planWords: { readonly [lang in Lang]: PlanWords } = { ja: planJa, en: planEn }

/** The same in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): PlanWords => planWords[lang]
