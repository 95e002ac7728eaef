import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Decision, OutsourcingRule } from '../law.ts'
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

/** Where the council goes on deliberating (継続審議), what it found then isn't older than the meeting that continued it. */
export const beforeContinued = (
  { heldOn }: Pick<CouncilReport, 'heldOn'>,
  council: { readonly heldOn: PlainDate } | null,
  rule: OutsourcingRule,
): Decision | null =>
  council !== null && heldOn < council.heldOn
    ? refuse('deliberated-before-return', rule, { field: 'heldOn', on: council.heldOn })
    : null
