import type { VettingReport } from './fields.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { invalid } from '../../law/deciding.ts'
import type { OutsourcingState } from '../state.ts'
import { headPost } from '../office-posts.ts'
import { candidatesOf } from './candidates.ts'
import { essentialIn } from './answers-problem.ts'
import { foundIn, type RecordedVetting } from './found.ts'
import { tasksAfter } from './tasks-after.ts'
import { vettingProblem } from './report-problem.ts'
import { withVetting } from './with-vetting.ts'

/**
 * A vendor is looked into before work is entrusted to it (Art. 20): before the request goes on, and, where the winner
 * of a tender is known after the approval only, before the contract. Once every candidate was looked into and one is
 * good, the case goes on to the submission; an unsuitable vendor keeps it, or brings it back.
 */
export const recordVetting: DecideOutsourcing<VettingReport> = (report, state, rules, by) => {
  const wrong = vendorProblem(report, state) ?? vettingProblem(report, state.request?.startsOn ?? null, rules)
  if (wrong) return wrong
  // Nothing that a command says beside its fields stands in for what the law draws itself.
  const { essential: _said, proposed: _claimed, ...own } = report as Partial<RecordedVetting> & VettingReport
  const essential = essentialIn(report, rules)
  const data = {
    ...own,
    ...(essential.length > 0 ? { essential } : {}),
    ...(headPost(state.office, rules.guideline).includes(by.post) ? {} : { proposed: true as const }),
    by,
  }
  const vetted = { type: 'VendorVetted', rule: 'vetting-before-outsourcing', data } as const
  return accept(vetted, ...tasksAfter(withVetting(state, foundIn(data)), state, rules))
}

const vendorProblem = ({ vendor }: VettingReport, { request, stage }: OutsourcingState): Decision | null => {
  if (vendor.trim() === '') return invalid('vendor', 'empty')
  // After the award the winner is whoever won: nobody was named before.
  if (stage === 'contracting' && request?.award === 'after-award') return null
  return candidatesOf(request).includes(vendor) ? null : invalid('vendor', 'not-the-requested-vendor', 'vendors-named')
}
