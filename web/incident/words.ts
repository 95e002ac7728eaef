import type { Lang } from '../language.ts'
import { incidentEn } from './words/incident.en.ts'
import { incidentJa, type IncidentWords } from './words/incident.ja.ts'

/** What a person reads of incidents, in both languages. */
export const incidentWords: { readonly [lang in Lang]: IncidentWords } = { ja: incidentJa, en: incidentEn }

/** The same in the reader's language. */
export const wordsOf = ({ lang }: { readonly lang: Lang }): IncidentWords => incidentWords[lang]
