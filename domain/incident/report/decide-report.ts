import { holdsAny } from '../../kernel/holds-any.ts'
import type { Rules } from '../../guideline/rules.ts'
import { requestingNow } from '../../guideline/guideline.ts'
import { withSecretariatsHead } from '../../guideline/role-posts.ts'
import { parseClockTime, tokyoTime, type ClockTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid, numberFor, openTasks, today } from '../../law/deciding.ts'
import { assessTask } from '../assessment/plans.ts'
import { contractsProblem } from '../contracts/contracts-problem.ts'
import { accept, type DecideIncident, type Decision } from '../law.ts'
import { noticeDue, noticeTask } from '../notices/plans.ts'
import type { FirstReport } from './fields.ts'
import { investigateTask } from './plans.ts'
import { incidentSettings } from '../settings.ts'

/**
 * The first report, at any hour (Art. 22(5)): the number is drawn, the secretariat is asked to assess it at once, the
 * office to look into the cause, and the calendar days of the reports to the Commission begin to run (operational
 * setting; the assessment may say that they need not be made).
 */
export const report: DecideIncident<FirstReport> = (data, state, rules, by) => {
  const wrong = officeProblem(data, rules) ?? contractsProblem(data.contracts) ?? timesProblem(data, rules)
  if (wrong) return wrong
  const notices = (['ppc-preliminary', 'ppc-final'] as const).map((notice) =>
    noticeDue(notice, data.discoveredOn, false, rules),
  )
  const finalDue = noticeDue('ppc-final', data.discoveredOn, false, rules).dueOn
  const number = numberFor(null, incidentSettings, rules)
  return accept(
    {
      type: 'IncidentReported',
      rule: 'incident-reported',
      data: { ...data, contracts: [...new Set(data.contracts)], number, notices, by },
    },
    ...openTasks(
      state,
      rules,
      assessTask(rules),
      ...notices.map((one) => noticeTask(one, data.office, rules)),
      investigateTask(data.office, finalDue, rules),
    ),
  )
}

/** Staff and heads report for their own office, the secretariat for any (Art. 22(5)). */
const officeProblem = ({ office }: FirstReport, { guideline, actor }: Rules): Decision | null => {
  const own = requestingNow(guideline, office)
  if (!own) return refuse('office-not-concerned', 'incident-reported', { field: 'office', office })
  const posts = withSecretariatsHead([own.staff, own.head, guideline.roles.secretariat.post], guideline)
  return holdsAny(actor, posts) ? null : refuse('not-permitted', 'incident-reported', { whoCan: posts })
}

const timesProblem = (data: FirstReport, rules: Rules): Decision | null => {
  const { discoveredOn, occurredOn, occurredTime } = data
  const discoveredTime: string = data.discoveredTime
  if (discoveredTime === '') return invalid('discoveredTime', 'empty', 'incident-times')
  const at = parseClockTime(discoveredTime)
  if (at === null) return invalid('discoveredTime', 'not-a-time')
  const discovered = tokyoTime(discoveredOn, at)
  if (discovered > rules.now)
    return refuse('date-in-future', 'incident-times', { field: 'discoveredOn', day: discoveredOn, today: today(rules) })
  if (occurredOn === null) return occurredTime === '' ? null : invalid('occurredOn', 'empty', 'incident-times')
  // Where only the day is known, it may have been at any time of it.
  const startOfDay: ClockTime = '00:00'
  const occurred = tokyoTime(occurredOn, occurredTime === '' ? startOfDay : occurredTime)
  return occurred > discovered
    ? refuse('occurred-after-discovery', 'incident-times', { field: 'occurredOn', day: discoveredOn })
    : null
}
