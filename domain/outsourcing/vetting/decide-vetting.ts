import type { VettingReport } from './fields.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { invalid } from '../../law/deciding.ts'
import { running } from '../stages.ts'
import type { OutsourcingState } from '../state.ts'
import { headPost } from '../head-post.ts'
import { candidatesOf } from './candidates.ts'
import { essentialIn } from './answers-problem.ts'
import { foundIn, type RecordedVetting } from './found.ts'
import { tasksAfter } from './tasks-after.ts'
import { isSameCompany } from './same-company.ts'
import { vettingProblem } from './report-problem.ts'
import { withVetting } from './with-vetting.ts'

/**
 * A vendor is looked into before work is entrusted to it (Art. 20). Once every candidate was looked into, the head has
 * judged and one is good, the case goes on to the submission; an unsuitable vendor keeps it, or brings it back. From
 * the approval on any company can be looked into: whoever won a tender, and whoever is to work under the contract.
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
  const after = withVetting(state, foundIn(data))
  return accept(vetted, ...tasksAfter(report.vendor, after, state, rules))
}

const vendorProblem = (
  { vendor, corporateNumber }: VettingReport,
  { request, stage, vettings }: OutsourcingState,
): Decision | null => {
  // The corporate number settles who it is: one number is one company, under whatever names.
  const others = vettings.filter((one) => !isSameCompany(one.vendor, vendor))
  if (corporateNumber !== '' && others.some((one) => one.corporateNumber === corporateNumber))
    return invalid('corporateNumber', 'of-another-vendor', 'vendors-named')
  // Whoever won unexpectedly, or is to work for the contractor: what follows is for the approval or the consent.
  if (running.some((one) => one === stage)) return null
  return candidatesOf(request).some((one) => isSameCompany(one, vendor))
    ? null
    : invalid('vendor', 'not-the-requested-vendor', 'vendors-named')
}
