import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import type { Refused } from '../law.ts'
import type { AgendaItem } from './state.ts'
import type { ItemReport } from './item-report-fields.ts'

/** 報告了承 is no answer to a request (Art. 21); conditions come with 条件付き可 and with nothing else. */
export const reportProblem = (report: ItemReport, item: AgendaItem, rules: Rules, path = ''): Refused | null => {
  if (report.outcome === 'noted' && item.subject.kind === 'outsourcing') {
    return refuse('outcome-not-for-case', 'outsourcing-deliberated', { field: `${path}outcome`, item: item.id })
  }
  const conditional = report.outcome === 'favourable-with-conditions'
  if (conditional && report.conditions.length === 0)
    return refuse('conditions-missing', 'conditions-with-outcome', { field: `${path}conditions`, item: item.id })
  if (!conditional && report.conditions.length > 0)
    return invalid(`${path}conditions`, 'not-with-this-outcome', 'conditions-with-outcome')
  for (const [index, condition] of report.conditions.entries()) {
    const field = `${path}conditions.${index}.dueOn`
    const past =
      alreadyPast(field, condition.dueOn, rules, 'conditions-with-outcome') ??
      tooFar(field, condition.dueOn, 'conditions-with-outcome')
    if (past) return past
  }
  return null
}
