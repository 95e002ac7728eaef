import type { Rules } from '../../guideline/rules.ts'
import { oneOf, part, remarks, type DataOf } from '../../kernel/fields.ts'
import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import { conditions, councilOutcomes } from '../../outsourcing/deliberation/fields.ts'
import type { Refused } from '../law.ts'
import type { AgendaItem } from '../state.ts'

/** 可, 条件付き可, 継続審議, 否, and for items that are no outsourcing also 報告了承. */
export const itemOutcomes = [...councilOutcomes, 'noted'] as const
/** One of the outcomes of an item. */
export type ItemOutcome = (typeof itemOutcomes)[number]

/** What the council found about an item. */
export const itemReportFields = {
  item: part(),
  outcome: oneOf(itemOutcomes, 'itemOutcomes'),
  conditions: conditions(),
  /** The opinions that were given, and what the council wants said with its outcome. */
  opinions: remarks(),
}

/** What the council found about an item. */
export type ItemReport = DataOf<typeof itemReportFields>

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
