import { checkOfClause, checkOfQuestion } from '../../../domain/outsourcing/inspections/checklist.ts'
import type { FindNamed } from '../../words/refusal-text.ts'
import { questionNamed } from './question-named.ts'

/** An item at which an inspection looks: one of the vetting's, or a clause of the contract. */
export const checkNamed: FindNamed = (id, rules) => {
  const question = rules.book.questionnaires.flatMap(({ items }) => items).find((one) => checkOfQuestion(one.id) === id)
  return question === undefined
    ? rules.guideline.clauses.find((one) => checkOfClause(one.id) === id)
    : questionNamed(question.id, rules)
}
