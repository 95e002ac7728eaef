import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import type { Decision } from '../law.ts'
import type { CouncilReport } from './fields.ts'

/**
 * Whether a report of the council says what it has to: which meeting, which outcome, and conditions where there are
 * some (Art. 21).
 */
export const reportProblem = (report: CouncilReport, rules: Rules): Decision | null => {
  const conditional = report.outcome === 'favourable-with-conditions'
  if (conditional && report.conditions.length === 0)
    return refuse('conditions-missing', 'conditions-stated', { field: 'conditions' })
  if (!conditional && report.conditions.length > 0)
    return invalid('conditions', 'not-with-this-outcome', 'conditions-stated')
  // A meeting has checked its conditions' days itself; told later, one of them may have come by then.
  return rules.actor.kind === 'practice' ? null : conditionsProblem(report.conditions, rules)
}
