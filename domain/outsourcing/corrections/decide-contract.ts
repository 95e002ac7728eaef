import { refuse } from '../../kernel/outcome.ts'
import { closeTask } from '../../law/deciding.ts'
import { certificatesAtSigning } from '../certificates/state.ts'
import { contractorProblem } from '../contract/decide-contract.ts'
import type { ContractTerms } from '../contract/fields.ts'
import { beyondApproval, contractPeriodProblem } from '../contract/period-problem.ts'
import { cautioned, ofContract } from '../in-effect/cautions.ts'
import { ofContractor } from '../contract/of-contractor.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { verdictDay, vettingOf } from '../vetting/candidates.ts'
import { valuesIn, withValues } from '../in-effect/corrected.ts'
import type { ContractCorrection } from './fields.ts'
import type { ContractValues } from '../contract/fields.ts'
import { followUp } from '../days-moved/follow-up.ts'
import { valuesProblem } from '../days-moved/values-problem.ts'
import { askedAsChange } from './as-change.ts'

/**
 * The head puts right what was written down wrongly of a registered contract: whom it is with, its number and days
 * (Art. 22). Both values stay. What leaves what was approved is no mere slip of the pen: it is put up as a change, and
 * stands as it was until that is approved (Art. 21).
 */
export const correctContract: DecideOutsourcing<ContractCorrection> = ({ reason, ...wanted }, state, rules, by) => {
  const { contract } = state
  if (contract === null) return refuse('approval-missing', 'approval-before-outsourcing')
  const { before, after } = differing(contract, wanted)
  const truly = { ...contract, ...after }
  const wrong =
    (Object.keys(after).length === 0 ? refuse('nothing-changed', 'corrected-in-sight', { field: 'endsOn' }) : null) ??
    valuesProblem(after, truly, state, rules) ??
    (after.contractor === undefined ? null : contractorProblem(truly, state, rules, { signed: true }))
  if (wrong) return wrong
  const leaves = contractPeriodProblem(truly, state) ?? beyondApproval(truly, state, rules)
  if (leaves && !leaves.ok && !outside.has(leaves.refusal.code)) return leaves
  // With whom it is isn't a matter of the approval's extent, and is put right by itself.
  if (leaves && after.contractor !== undefined) return leaves
  if (leaves) return state.stage === 'closing' ? leaves : askedAsChange({ contract: after }, reason, state, rules, by)
  const corrected = withValues(state, after)
  const certificates =
    after.contractor === undefined ? state.certificates : certificatesAtSigning(vettingOf(state, after.contractor))
  return accept(
    {
      type: 'ContractCorrected',
      rule: 'corrected-in-sight',
      data: {
        before,
        after,
        reason,
        ...cautioned([
          ...ofContract(truly, certificates),
          ...(isOfSigning(after, state) ? ofContractor(truly, state) : []),
        ]),
        by,
      },
    },
    // What was asked of another company's certificates is asked no more.
    ...(after.contractor === undefined
      ? []
      : [...closeTask(state, 'renew-certificate', 'ended'), ...closeTask(state, 'certificate-expired', 'ended')]),
    ...followUp(state, corrected, rules, { reason, by }),
  )
}

/**
 * Whether the verdict on record says something of a corrected signing: of another company it does; of the same, unless
 * it was vetted anew since the registration.
 */
const isOfSigning = ({ contractor, signedOn }: ContractValues, state: OutsourcingState): boolean => {
  const judgedOn = state.contract && verdictDay(vettingOf(state, state.contract.contractor))
  const { registeredOn } = state
  return (
    contractor !== undefined ||
    (signedOn !== undefined && judgedOn !== null && registeredOn !== null && judgedOn <= registeredOn)
  )
}

/** What says that a contract leaves what was approved, and not only that something doesn't fit together. */
const outside: ReadonlySet<string> = new Set(['contract-before-approval', 'contract-beyond-approval'])

/** What is to be otherwise, and what stood there: a value said again as it is, is no correction. */
const differing = (
  contract: ContractTerms,
  wanted: ContractValues,
): { readonly before: ContractValues; readonly after: ContractValues } => {
  const after = Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => value !== undefined && value !== contract[name as keyof ContractValues],
    ),
  ) as ContractValues
  return { before: valuesIn(contract, after), after }
}
