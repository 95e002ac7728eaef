import type { PlainDate } from '../kernel/plain-date.ts'
import type { QuestionnaireCategory, QuestionnaireItem } from './questionnaire-item.ts'
import { vettingAreas } from './vetting-areas.ts'
import { vettingCategories, vettingItems } from './vetting-items.ts'

/**
 * What a vendor is asked before work is entrusted to it. Art. 20 says that its arrangements are looked into and names
 * no questions, so the questionnaire is an operational setting; versions follow one another by the day they came in
 * force.
 */
export interface Questionnaire {
  readonly version: QuestionnaireVersion
  readonly inForceFrom: PlainDate
  readonly categories: readonly QuestionnaireCategory[]
  readonly items: readonly QuestionnaireItem[]
}

/** The versions there have been. */
export const questionnaireVersions = ['1', '2'] as const
/** One of those. */
export type QuestionnaireVersion = (typeof questionnaireVersions)[number]

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

const questionnaires: { readonly [version in QuestionnaireVersion]: Questionnaire } = { '1': areas, '2': items }

/** The questionnaire in force on a day; the first for the days before it, since vendors were never taken unasked. */
export const questionnaireOn = (day: PlainDate): Questionnaire => (day < items.inForceFrom ? areas : items)

/** The questionnaire of a version. */
export const questionnaireOf = (version: QuestionnaireVersion): Questionnaire => questionnaires[version]
