import { questionnaireOn, type Questionnaire } from '../../guideline/questionnaire.ts'
import type { DayRules } from '../../guideline/rule-book.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingRule } from '../law.ts'
import { clausesOfContract } from '../contract/clauses-of-contract.ts'
import type { OutsourcingState } from '../state.ts'

/** One item that an inspection looks at: where it comes from, and what is asked. */
export interface ChecklistItem {
  readonly id: string
  readonly group: ChecklistGroup
  readonly rule: OutsourcingRule
  readonly ja: string
  readonly en: string
}

/** The vetting's essential items (★), the conditions of the approval, the clauses of the contract. */
export const checklistGroups = ['vetting', 'conditions', 'clauses'] as const
/** One of those. */
export type ChecklistGroup = (typeof checklistGroups)[number]

/**
 * What an inspection that is recorded on a day looks at (Art. 23 names nothing: operational setting): whether what the
 * vendor answered before the contract still holds, whether the conditions are kept, and whether the clauses are
 * carried out.
 */
export const checklistOf = (
  state: OutsourcingState,
  day: PlainDate,
  { guideline, questionnaires }: Pick<DayRules, 'guideline' | 'questionnaires'>,
): readonly ChecklistItem[] => [
  ...essential(questionnaireOn(questionnaires, day)).map((one): ChecklistItem => ({
    id: checkOfQuestion(one.id),
    group: 'vetting',
    rule: 'inspection-as-needed',
    ja: one.ja,
    en: one.en,
  })),
  ...(state.approval?.conditions ?? []).map((one): ChecklistItem => ({
    id: one.id,
    group: 'conditions',
    rule: 'conditions-kept',
    ja: one.text,
    en: one.text,
  })),
  ...clausesOfContract(state, guideline).map((one): ChecklistItem => ({
    id: checkOfClause(one.id),
    group: 'clauses',
    rule: `clause-${one.id}`,
    ja: one.ja,
    en: one.en,
  })),
]

/** Under which id an inspection looks at an item of the vetting. */
export const checkOfQuestion = (question: string): string => `vetting-${question}`

/** Under which id it looks at a clause of the contract. */
export const checkOfClause = (clause: string): string => `clause-${clause}`

/** The items marked ★; a questionnaire without such marks is asked whole. */
const essential = ({ items }: Questionnaire) => {
  const marked = items.filter((one) => one.blocking)
  return marked.length > 0 ? marked : items
}
