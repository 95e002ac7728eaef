import type { PartCommand } from './contract-parts.ts'
import type { Power } from './permits.ts'

const running = ['contracting', 'in-force'] as const
const underContract = ['in-force', 'closing'] as const
const notApproved = {
  code: 'approval-missing',
  article: 'Art. 21',
  before: ['vetting', 'submission', 'form-check', 'deliberation', 'approval'],
} as const

/**
 * Who may do what about the clauses, changes and sub-contracts of a contract (Arts. 21, 22); docs/rights.md is printed
 * from it.
 */
export const partPowers: { readonly [type in PartCommand['type']]: Power } = {
  ConfirmClauses: { who: 'office', article: 'operational setting', at: underContract },
  DisputeClauses: { who: 'office', article: 'operational setting', at: underContract },
  AmendClauses: { who: 'head', article: 'Art. 22', at: underContract },
  RequestChange: { who: 'head', article: 'Art. 21', at: running, otherwise: notApproved },
  AmendChange: { who: 'head', article: 'Art. 21', at: running },
  RecordChangeOutcome: { who: 'secretariat', article: 'Art. 21', at: running, alsoPractice: true },
  ApproveChange: { who: 'chief', article: 'Art. 21', at: running },
  DisapproveChange: { who: 'chief', article: 'Art. 21', at: running },
  ReturnChange: { who: 'change-holder', article: 'Art. 21', at: running },
  WithdrawChange: { who: 'head', article: 'operational setting', at: running },
  EffectChange: { who: 'practice', article: 'Art. 21', at: running },
  RequestSubcontract: { who: 'head', article: 'Art. 22(1)', at: running, otherwise: notApproved },
  RecordSubcontractOutcome: { who: 'secretariat', article: 'Art. 22(1)', at: running, alsoPractice: true },
  ConsentSubcontract: { who: 'chief', article: 'Art. 22(1)', at: running },
  RefuseSubcontract: { who: 'chief', article: 'Art. 22(1)', at: running },
  WithdrawSubcontract: { who: 'head', article: 'operational setting', at: running },
  EndSubcontract: { who: 'head', article: 'Art. 22(1)', at: ['in-force'] },
}
