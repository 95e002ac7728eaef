import { there } from '../kernel/there.ts'
import { compareDates, type PlainDate } from '../kernel/plain-date.ts'
import type { QuestionnaireCategory, QuestionnaireItem } from './questionnaire-item.ts'
import { vettingAreas } from './vetting-areas.ts'
import { vettingCategories, vettingItems } from './vetting-items.ts'

/**
 * What a vendor is asked before work is entrusted to it. Art. 20 says that its arrangements are looked into and names
 * no questions, so the questionnaire is an operational setting; versions follow one another by the day they came in
 * force.
 */
export interface Questionnaire {
  readonly version: string
  readonly inForceFrom: PlainDate
  readonly categories: readonly QuestionnaireCategory[]
  readonly items: readonly QuestionnaireItem[]
}

/** The first version: seven areas, each looked at as a whole. */
const areas: Questionnaire = {
  version: '1',
  inForceFrom: '2023-04-01' as PlainDate,
  categories: [{ id: 'areas', ja: '調査の項目', en: 'Areas' }],
  items: vettingAreas.map(({ id, ja, en, guide }, index) => ({
    id,
    no: index + 1,
    category: 'areas',
    blocking: false,
    title: { ja, en },
    ja: guide.ja,
    en: guide.en,
    wanted: guide,
  })),
}

/** The second version: 38 items in eight categories, some of which block. */
const items: Questionnaire = {
  version: '2',
  inForceFrom: '2025-04-01' as PlainDate,
  categories: vettingCategories,
  items: vettingItems,
}

/** The versions as delivered. */
export const questionnaires: readonly Questionnaire[] = [areas, items]

/**
 * The questionnaire in force on a day; the first for the days before it, since vendors were never taken unasked. They
 * are ordered by their day, as the rule book has them.
 */
export const questionnaireOn = (versions: readonly Questionnaire[], day: PlainDate): Questionnaire => {
  const [first] = versions
  return versions.findLast(({ inForceFrom }) => inForceFrom <= day) ?? there(first)
}

/** The questionnaire of a version; null where there never was one. */
export const questionnaireOf = (versions: readonly Questionnaire[], version: string): Questionnaire | null =>
  versions.find((one) => one.version === version) ?? null

/** Every questionnaire that some version of the guideline brought, each once, the earliest first. */
export const questionnairesOf = (
  guidelines: readonly { readonly questionnaires: readonly Questionnaire[] }[],
): readonly Questionnaire[] => [
  ...new Map(
    guidelines
      .flatMap((one) => one.questionnaires)
      .toSorted((a, b) => compareDates(a.inForceFrom, b.inForceFrom))
      .map((one) => [one.version, one]),
  ).values(),
]
