import type { VettingReport } from './fields.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { closeTask, invalid } from '../../law/deciding.ts'
import type { OutsourcingState } from '../state.ts'
import { candidatesOf, isGood } from './candidates.ts'
import { vettingTasks } from './vetting-tasks.ts'
import { foundIn } from './found.ts'
import { vettingProblem } from './report-problem.ts'
import { withVetting } from './with-vetting.ts'

/**
 * A vendor is looked into before work is entrusted to it (Art. 20): before the request goes on, and, where the winner
 * of a tender is known after the approval only, before the contract. Once every candidate was looked into and one is
 * good, the case goes on to the submission; an unsuitable vendor keeps it, or brings it back.
 */
export const recordVetting: DecideOutsourcing<VettingReport> = (report, state, rules, by) => {
  const wrong = vendorProblem(report, state) ?? vettingProblem(report, rules)
  if (wrong) return wrong
  const data = { ...report, by }
  const vetted = { type: 'VendorVetted', rule: 'vetting-before-outsourcing', data } as const
  const { request } = state
  if (state.stage === 'contracting' || request === null)
    return accept(vetted, ...(isGood(report) ? closeTask(state, 'vet', 'answered') : []))
  return accept(vetted, ...vettingTasks(request, withVetting(state, foundIn(data)), state, rules))
}

const vendorProblem = ({ vendor }: VettingReport, { request, stage }: OutsourcingState): Decision | null => {
  if (vendor.trim() === '') return invalid('vendor', 'empty')
  // After the award the winner is whoever won: nobody was named before.
  if (stage === 'contracting' && request?.award === 'after-award') return null
  return candidatesOf(request).includes(vendor) ? null : invalid('vendor', 'not-the-requested-vendor', 'vendors-named')
}
