import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import type { VerdictTerms, VettingVerdict } from './fields.ts'
import type { Vetting } from './found.ts'
import type { ReportProblem } from './report-refusal.ts'

/** A verdict that doesn't agree with what was found (Art. 20): too good for an item that isn't met. */
export const verdictAgainstFound = (
  verdict: VettingVerdict,
  { notMet, essential = [], answerRefused }: Pick<Vetting, 'notMet' | 'essential' | 'answerRefused'>,
  { settings }: Rules,
): ReportProblem => {
  if (verdict === 'unsuitable') return null
  if (answerRefused.trim() !== '') return invalid('verdict', 'answers-refused', 'vetting-thorough')
  const blocking = essential.filter((one) => one.finding === 'not-met').map((one) => one.item)
  if (blocking.length > 0 && (verdict === 'suitable' || settings.vetting.blockingUnmet === 'unsuitable'))
    return refuse('vetting-blocked', 'essential-items', { items: blocking })
  return verdict === 'suitable' && notMet.length > 0
    ? refuse('vetting-contradicts', 'vetting-thorough', { items: notMet })
    : null
}

/** A verdict under conditions says which, each with its day; another verdict has none. */
export const verdictConditionProblem = (
  { verdict, conditions = [] }: Pick<VerdictTerms, 'verdict' | 'conditions'>,
  rules: Rules,
): ReportProblem => {
  if (verdict !== 'conditional')
    return conditions.length === 0 ? null : invalid('conditions', 'not-with-this-verdict', 'verdict-conditions')
  return conditions.length === 0
    ? refuse('conditions-missing', 'verdict-conditions', { field: 'conditions' })
    : conditionsProblem(conditions, rules)
}
