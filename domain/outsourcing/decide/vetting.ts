import { refuse } from '../../kernel/outcome.ts'
import { vettingAreaIds } from '../../guideline/vetting-areas.ts'
import type { Rules } from '../../kernel/decider.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { VettingReport } from '../commands.ts'
import { stepTask } from '../plans.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, closeTask, invalid, notYet, openTasks, type Decide, type Decision } from './deciding.ts'

/**
 * The vendor is looked into before the request goes on (Art. 20). An unsuitable vendor keeps the case here, or brings
 * it back where it had gone on to the submission already.
 */
export const recordVetting: Decide<VettingReport> = (report, state, rules, by) => {
  const wrong = vendorProblem(report, state) ?? reportProblem(report) ?? notYet('checkedOn', report.checkedOn, rules, 'Art. 20')
  if (wrong) return wrong
  const vetted = { type: 'VendorVetted', article: 'Art. 20', data: { ...report, by } } as const
  const stays = (report.verdict === 'unsuitable') === (state.stage === 'vetting')
  if (stays) return accept(vetted)
  return state.stage === 'submission'
    ? accept(vetted, ...backToVetting(state, rules))
    : accept(vetted, ...closeTask(state, 'vet', 'answered'), ...openTasks(state, rules, stepTask('submission', state.office, rules)))
}

/** What was ready to be submitted no longer is: the vendor has to be vetted (again). */
export const backToVetting = (state: OutsourcingState, rules: Rules): readonly TaskEvent[] => [
  ...closeTask(state, 'submit', 'returned'),
  ...openTasks(state, rules, stepTask('vetting', state.office, rules)),
]

const vendorProblem = (report: VettingReport, state: OutsourcingState): Decision | null => {
  if (report.vendor.trim() === '') return invalid('vendor', 'empty', 'Art. 20')
  return report.vendor === state.request?.vendor ? null : invalid('vendor', 'not-the-requested-vendor', 'Art. 20')
}

const reportProblem = (report: VettingReport): Decision | null => {
  if (!/^(\d{13})?$/.test(report.corporateNumber)) return invalid('corporateNumber', 'not-13-digits')
  if (report.means.length === 0) return invalid('means', 'empty', 'Art. 20')
  const missing = vettingAreaIds.filter((area) => report.answers.filter((one) => one.area === area).length !== 1)
  if (missing.length > 0) return refuse('vetting-incomplete', 'Art. 20', { areas: missing })
  const bare = report.answers.filter((one) => one.finding === 'met' && one.evidence.trim() === '').map((one) => one.area)
  if (bare.length > 0) return refuse('vetting-incomplete', 'Art. 20', { areas: bare, without: 'evidence' })
  const unmet = report.answers.filter((one) => one.finding === 'not-met').map((one) => one.area)
  if (report.verdict === 'suitable' && unmet.length > 0) return refuse('vetting-contradicts', 'Art. 20', { areas: unmet })
  return null
}
