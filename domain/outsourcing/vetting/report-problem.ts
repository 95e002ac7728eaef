import type { VettingReport } from './fields.ts'
import { questionnaireOn } from '../../guideline/questionnaire.ts'
import type { Rules } from '../../guideline/rules.ts'
import { farAhead, invalid, notYet, today } from '../../law/deciding.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { answersProblem } from './answers-problem.ts'
import { holdsUntil } from './holds.ts'
import type { ReportProblem } from './report-refusal.ts'
import { verdictConditionProblem } from './verdict-problem.ts'

/**
 * What a report on a vendor must say, whoever the vendor is, a candidate, the contractor or a sub-contractor (Art. 20):
 * every item of the questionnaire judged, evidence for what is met, and a verdict that agrees with it. `startsOn` is
 * the first day of the work, on which what is carried over from an earlier vetting has still to hold.
 */
export const vettingProblem = (report: VettingReport, startsOn: PlainDate | null, rules: Rules): ReportProblem => {
  if (!/^(\d{13})?$/.test(report.corporateNumber)) return invalid('corporateNumber', 'not-13-digits')
  if (report.means.length === 0) return invalid('means', 'empty')
  return (
    dayProblem(report, rules) ??
    versionProblem(report, rules) ??
    copyProblem(report) ??
    certificatesProblem(report, startsOn, rules) ??
    answersProblem(report, rules) ??
    verdictConditionProblem(report, rules)
  )
}

/** The look was taken, and not so long ago that the vetting is over before it is recorded. */
const dayProblem = ({ checkedOn }: VettingReport, rules: Rules): ReportProblem =>
  notYet('checkedOn', checkedOn, rules, 'vetting-thorough') ??
  (holdsUntil(checkedOn, rules.settings) < today(rules) ? invalid('checkedOn', 'too-long-ago', 'vetting-holds') : null)

/** The questionnaire is the one in force on the day of the vetting, or the newer one in force when it is recorded. */
const versionProblem = ({ questionnaire, checkedOn }: VettingReport, rules: Rules): ReportProblem => {
  const inForce = [checkedOn, today(rules)].map((day) => questionnaireOn(rules.questionnaires, day).version)
  return inForce.includes(questionnaire) ? null : invalid('questionnaire', 'not-in-force')
}

/** What was taken over from an earlier vetting is confirmed anew, or it would be a date without a look. */
const copyProblem = ({ copiedFrom, checkedOn }: VettingReport): ReportProblem =>
  copiedFrom !== null && checkedOn <= copiedFrom.checkedOn
    ? invalid('checkedOn', 'not-after-the-copied', 'vetting-thorough')
    : null

const certificatesProblem = (
  { certificates, checkedOn, copiedFrom }: VettingReport,
  startsOn: PlainDate | null,
  rules: Rules,
): ReportProblem => {
  for (const [index, one] of certificates.entries()) {
    const field = `certificates.${index}.expiresOn`
    if (one.expiresOn < checkedOn) return invalid(field, 'expired', 'vetting-thorough')
    const far = farAhead(field, one.expiresOn, rules, 'vetting-thorough')
    if (far) return far
    if (copiedFrom !== null && startsOn !== null && one.expiresOn < startsOn)
      return invalid(field, 'expired-by-start', 'vetting-thorough')
  }
  return null
}
