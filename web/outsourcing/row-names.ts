import { questionnaireOn } from '../../domain/guideline/questionnaire.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { named } from '../say.ts'
import type { RowNames } from '../ui.ts'

/** A row of an outsourcing's forms: an item of the questionnaire, one of the clauses, a procedure beside it. */
export const rowNames: RowNames = (ui, list, row) => {
  const { clauses, relatedProcedures } = ui.guideline
  const item = questionnaireOn(ui.book.questionnaires, tokyoDateOf(ui.now)).items[row]
  if (list === 'answers' && item !== undefined) return `${item.no} ${named(ui, item.title)}`
  const known = { clauses, draftClauses: clauses, relatedProcedures }[list]?.[row]
  return known === undefined ? undefined : named(ui, known)
}
