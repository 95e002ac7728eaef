import type { QuestionnaireItem } from '../../guideline/questionnaire-item.ts'
import { questionnaireOf } from '../../guideline/questionnaire.ts'
import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { saysNone } from '../../kernel/says-nothing.ts'
import { invalid } from '../../law/deciding.ts'
import type { VettingAnswer, VettingReport } from './fields.ts'
import type { EssentialItem } from './found.ts'
import type { ReportProblem } from './report-refusal.ts'
import { verdictAgainstFound } from './verdict-problem.ts'

/**
 * What the answers to the questionnaire lack (Art. 20): every item judged, evidence for what is met, reason and
 * evidence for an essential (★) item that doesn't apply, and a verdict that agrees with it all.
 */
export const answersProblem = (report: VettingReport, rules: Rules): ReportProblem => {
  const items = itemsOf(report, rules)
  if (report.answers.some((answer) => !items.some((one) => one.id === answer.item)))
    return invalid('answers', 'unknown-item')
  const twice = items.filter((item) => report.answers.filter((one) => one.item === item.id).length > 1)
  if (twice.length > 0) return incomplete(twice)
  // Whoever doesn't answer isn't taken; nothing more is to be judged.
  const lacks = report.answerRefused.trim() === '' ? lacking(judged(report, items)) : null
  return lacks ?? verdictAgainstFound(report.verdict, whatWasFound(report, rules), rules)
}

/** The essential items of which the council has to know: those that don't apply to the vendor, and those not met. */
export const essentialIn = (report: VettingReport, rules: Rules): readonly EssentialItem[] =>
  judged(report, itemsOf(report, rules)).flatMap(({ item, answer }) =>
    item.blocking && (answer?.finding === 'not-applicable' || answer?.finding === 'not-met')
      ? [{ item: item.id, finding: answer.finding, reason: answer.inapplicability ?? '', evidence: answer.evidence }]
      : [],
  )

const whatWasFound = (report: VettingReport, rules: Rules) => ({
  answerRefused: report.answerRefused,
  essential: essentialIn(report, rules),
  notMet: judged(report, itemsOf(report, rules)).flatMap(({ item, answer }) =>
    answer?.finding === 'not-met' ? [item.id] : [],
  ),
})

interface Judged {
  readonly item: QuestionnaireItem
  readonly answer: VettingAnswer | undefined
}

const itemsOf = ({ questionnaire }: VettingReport, { questionnaires }: Rules): readonly QuestionnaireItem[] =>
  questionnaireOf(questionnaires, questionnaire)?.items ?? []

const judged = ({ answers }: VettingReport, items: readonly QuestionnaireItem[]): readonly Judged[] =>
  items.map((item) => ({ item, answer: answers.find((one) => one.item === item.id) }))

const lacking = (all: readonly Judged[]): ReportProblem => {
  const those = (test: (one: Judged) => boolean) => all.filter(test).map((one) => one.item)
  const open = those(({ answer }) => answer === undefined || answer.finding === 'open')
  if (open.length > 0) return incomplete(open)
  const waived = ({ item, answer }: Judged) => item.blocking && answer?.finding === 'not-applicable'
  const unreasoned = those((one) => waived(one) && saysNone(one.answer?.inapplicability ?? ''))
  if (unreasoned.length > 0) return incomplete(unreasoned, 'reason')
  const bare = those((one) => (one.answer?.finding === 'met' || waived(one)) && saysNone(one.answer?.evidence ?? ''))
  if (bare.length > 0) return incomplete(bare, 'evidence')
  // A vetting to which nothing applies has looked at nothing.
  return all.every(({ answer }) => answer?.finding === 'not-applicable')
    ? incomplete(
        all.map((one) => one.item),
        'anything-found',
      )
    : null
}

const incomplete = (items: readonly QuestionnaireItem[], without?: string) =>
  refuse('vetting-incomplete', 'vetting-thorough', {
    items: idsOf(items),
    ...(without === undefined ? {} : { without }),
  })

const idsOf = (items: readonly QuestionnaireItem[]): readonly string[] => items.map((one) => one.id)
