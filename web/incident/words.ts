import type { Lang } from '../language.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'
import { incidentEn } from './words/incident.en.ts'
import { incidentJa, type IncidentWords } from './words/incident.ja.ts'

/** What a person reads of incidents, in both languages. */
export const incidentWords: { readonly [lang in Lang]: IncidentWords } = { ja: incidentJa, en: incidentEn }

/** The same in the reader's language, and in the terms of the guideline of the day. */
export const wordsOf = (ui: InTerms): IncidentWords => ownTerms(incidentWords[ui.lang], ui)
