import type { Rules } from '../../guideline/rules.ts'
import { invalid, today } from '../../law/deciding.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { isUuid, procedureOf, uuidOf } from '../../kernel/ids.ts'
import { parseClockTime, tokyoTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { requestingOffice } from '../../guideline/guideline.ts'
import type { FirstReport } from '../commands.ts'
import { assessTask, investigateTask, noticeDue, noticeTask } from '../plans.ts'
import { accept, openTasks, type Decide, type Decision } from './deciding.ts'

/**
 * The first report, at any hour (Art. 22(5)): the number is drawn, the secretariat is asked to assess it at once, the
 * office to look into the cause, and the calendar days of the reports to the Commission begin to run (operational
 * setting; the assessment may say that they need not be made).
 */
export const report: Decide<FirstReport> = (data, state, rules, by) => {
  const wrong =
    officeProblem(data, rules) ?? textProblem(data) ?? contractsProblem(data.contracts) ?? timesProblem(data, rules)
  if (wrong) return wrong
  const notices = (['ppc-preliminary', 'ppc-final'] as const).map((notice) =>
    noticeDue(notice, data.discoveredOn, false, rules),
  )
  const finalDue = noticeDue('ppc-final', data.discoveredOn, false, rules).dueOn
  const number = {
    fiscalYear: fiscalYearOf(today(rules)),
    series: rules.settings.series['incident'] ?? '',
    serial: rules.nextSerial,
  }
  return accept(
    {
      type: 'IncidentReported',
      article: 'Art. 22(5)',
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
  const own = requestingOffice(guideline, office)
  if (!own) return refuse('office-not-concerned', 'Art. 22(5)', { field: 'office', office })
  const posts = [own.staff, own.head, guideline.roles.secretariat.post]
  const may = actor.kind === 'person' && posts.some((post) => actor.posts.includes(post))
  return may ? null : refuse('not-permitted', 'Art. 22(5)', { whoCan: posts })
}

const textProblem = (data: FirstReport): Decision | null => {
  for (const field of ['title', 'reportedBy', 'what'] as const) {
    if (data[field].trim() === '') return invalid(field, 'empty', 'Art. 22(5)')
  }
  const { people } = data
  return people === null || (Number.isSafeInteger(people) && people >= 0)
    ? null
    : invalid('people', 'not-a-number', 'Art. 22(5)')
}

/** Only outsourcing cases have contracts. */
export const contractsProblem = (contracts: FirstReport['contracts']): Decision | null =>
  contracts.every((one) => procedureOf(one) === 'outsourcing' && isUuid(uuidOf(one)))
    ? null
    : invalid('contracts', 'not-a-choice', 'Art. 22(5)')

const timesProblem = (data: FirstReport, rules: Rules): Decision | null => {
  const { discoveredOn, discoveredTime, occurredOn, occurredTime } = data
  if (discoveredTime === '') return invalid('discoveredTime', 'empty', 'Art. 22(5)')
  const discovered = momentOf(discoveredOn, discoveredTime)
  if (discovered > rules.now)
    return refuse('date-in-future', 'Art. 22(5)', { field: 'discoveredOn', day: discoveredOn, today: today(rules) })
  if (occurredOn === null) return occurredTime === '' ? null : invalid('occurredOn', 'empty', 'Art. 22(5)')
  // Where only the day is known, it may have been at any time of it.
  const occurred = momentOf(occurredOn, occurredTime === '' ? '00:00' : occurredTime)
  return occurred > discovered
    ? refuse('occurred-after-discovery', 'Art. 22(5)', { field: 'occurredOn', day: discoveredOn })
    : null
}

const momentOf = (day: PlainDate, time: string) => tokyoTime(day, parseClockTime(time) ?? '00:00')
