import type { OutsourcingRule } from '../rules.ts'
import type { VettingAnswer, VettingReport } from './fields.ts'
import type { QuestionnaireItem } from '../../guideline/questionnaire-item.ts'
import { questionnaireOf, questionnaireOn } from '../../guideline/questionnaire.ts'
import type { Rules } from '../../guideline/rules.ts'
import { invalid, notYet, today } from '../../law/deciding.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'

/** Why a report on a vendor can't stand. */
export type ReportRefusal =
  | 'field-invalid'
  | 'date-in-future'
  | 'vetting-incomplete'
  | 'vetting-contradicts'
  | 'vetting-blocked'
type Problem = Outcome<never, ReportRefusal, OutsourcingRule> | null

/**
 * What a report on a vendor must say, whoever the vendor is, a candidate, the contractor or a sub-contractor (Art. 20):
 * every item of the questionnaire judged, evidence for what is met, and a verdict that agrees with it.
 */
export const vettingProblem = (report: VettingReport, rules: Rules): Problem => {
  if (!/^(\d{13})?$/.test(report.corporateNumber)) return invalid('corporateNumber', 'not-13-digits')
  if (report.means.length === 0) return invalid('means', 'empty')
  return (
    notYet('checkedOn', report.checkedOn, rules, 'vetting-thorough') ??
    versionProblem(report, rules) ??
    copyProblem(report) ??
    certificatesProblem(report) ??
    answersProblem(report, rules)
  )
}

/** The questionnaire is the one in force on the day of the vetting, or the newer one in force when it is recorded. */
const versionProblem = ({ questionnaire, checkedOn }: VettingReport, rules: Rules): Problem => {
  const inForce = [checkedOn, today(rules)].map((day) => questionnaireOn(rules.questionnaires, day).version)
  return inForce.includes(questionnaire) ? null : invalid('questionnaire', 'not-in-force')
}

/** What was taken over from an earlier vetting is confirmed anew, or it would be a date without a look. */
const copyProblem = ({ copiedFrom, checkedOn }: VettingReport): Problem =>
  copiedFrom !== null && checkedOn <= copiedFrom.checkedOn
    ? invalid('checkedOn', 'not-after-the-copied', 'vetting-thorough')
    : null

const certificatesProblem = ({ certificates, checkedOn }: VettingReport): Problem => {
  for (const [index, one] of certificates.entries()) {
    if (one.number.trim() === '') return invalid(`certificates.${index}.number`, 'empty')
    if (one.expiresOn < checkedOn) return invalid(`certificates.${index}.expiresOn`, 'expired', 'vetting-thorough')
  }
  return null
}

const answersProblem = (report: VettingReport, { questionnaires }: Rules): Problem => {
  const { items } = questionnaireOf(questionnaires, report.questionnaire) ?? { items: [] }
  const unknown = report.answers.find((answer) => !items.some((one) => one.id === answer.item))
  if (unknown) return invalid('answers', 'unknown-item')
  const twice = items.filter((item) => report.answers.filter((one) => one.item === item.id).length > 1)
  if (twice.length > 0) return incomplete(twice)
  // Who doesn't answer isn't taken; nothing more is to be judged.
  if (report.answerRefused.trim() !== '')
    return report.verdict === 'unsuitable' ? null : invalid('verdict', 'answers-refused', 'vetting-thorough')
  const answers = new Map(report.answers.map((one) => [one.item, one]))
  const those = (test: (answer: VettingAnswer | undefined) => boolean) =>
    items.filter((item) => test(answers.get(item.id)))
  const open = those((answer) => answer === undefined || answer.finding === 'open')
  if (open.length > 0) return incomplete(open)
  const bare = those((answer) => answer?.finding === 'met' && answer.evidence.trim() === '')
  if (bare.length > 0)
    return refuse('vetting-incomplete', 'vetting-thorough', { items: idsOf(bare), without: 'evidence' })
  const unmet = those((answer) => answer?.finding === 'not-met')
  const blocking = unmet.filter((one) => one.blocking)
  if (report.verdict !== 'unsuitable' && blocking.length > 0)
    return refuse('vetting-blocked', 'vetting-thorough', { items: idsOf(blocking) })
  return report.verdict === 'suitable' && unmet.length > 0
    ? refuse('vetting-contradicts', 'vetting-thorough', { items: idsOf(unmet) })
    : null
}

const incomplete = (items: readonly QuestionnaireItem[]) =>
  refuse('vetting-incomplete', 'vetting-thorough', { items: idsOf(items) })

const idsOf = (items: readonly QuestionnaireItem[]): readonly string[] => items.map((one) => one.id)
