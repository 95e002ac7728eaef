import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import type { Refused } from '../law.ts'
import type { AgendaItem } from '../state.ts'
import type { ItemReport } from './item-report-fields.ts'

/** 報告了承 is no answer to a request (Art. 21); conditions come with 条件付き可 and with nothing else. */
export const reportProblem = (report: ItemReport, item: AgendaItem, rules: Rules, path = ''): Refused | null => {
  if (report.outcome === 'noted' && item.subject.kind === 'outsourcing') {
    return refuse('outcome-not-for-case', 'Art. 21', { field: `${path}outcome`, item: item.id })
  }
  const conditional = report.outcome === 'favourable-with-conditions'
  if (conditional && report.conditions.length === 0)
    return refuse('conditions-missing', 'Art. 21', { field: `${path}conditions`, item: item.id })
  if (!conditional && report.conditions.length > 0)
    return invalid(`${path}conditions`, 'not-with-this-outcome', 'Art. 21')
  for (const [index, condition] of report.conditions.entries()) {
    if (condition.text.trim() === '') return invalid(`${path}conditions.${index}.text`, 'empty', 'Art. 21')
    const field = `${path}conditions.${index}.dueOn`
    const past = alreadyPast(field, condition.dueOn, rules, 'Art. 21') ?? tooFar(field, condition.dueOn, 'Art. 21')
    if (past) return past
  }
  return null
}
