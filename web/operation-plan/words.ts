import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { planEn } from './words/plan.en.ts'
import { planJa } from './words/plan.ja.ts'
import type { PlanWords } from './words/plan-wording.ts'

/** What a person reads of operation plans, in both languages. */
export const planWords: { readonly [lang in Lang]: PlanWords } = { ja: planJa, en: planEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): PlanWords => ownTerms(planWords[ui.lang], ui)
