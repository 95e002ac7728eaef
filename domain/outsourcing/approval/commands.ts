import type { Rules } from '../../guideline/rules.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { workedOnRequest } from '../own-work.ts'
import { beforeDeliberated, underContract } from '../stages.ts'
import { approve, disapprove, fulfilCondition, notToBeApproved } from './decide-approval.ts'
import { approvalFields, disapprovalFields, fulfilmentFields } from './fields.ts'

const notDeliberated = {
  code: 'council-outcome-missing',
  rule: 'deliberation-before-approval',
  before: beforeDeliberated,
  holds: ({ guideline }: Rules) => guideline.outsourcing.deliberation,
} as const

/** Who decides after the council, and who meets the conditions (Art. 21). */
export const approvalCommands = {
  ApproveOutsourcing: command({
    fields: approvalFields,
    who: 'chief',
    rule: 'approval-before-outsourcing',
    at: ['approval'],
    otherwise: notDeliberated,
    passes: workedOnRequest,
    bar: notToBeApproved,
    decide: approve,
  }),
  DisapproveOutsourcing: command({
    fields: disapprovalFields,
    who: 'chief',
    rule: 'approval-before-outsourcing',
    at: ['approval'],
    otherwise: notDeliberated,
    decide: disapprove,
  }),
  FulfilCondition: command({
    fields: fulfilmentFields,
    who: 'office',
    rule: 'conditions-kept',
    at: ['contracting', ...underContract],
    about: ({ condition }) => condition,
    decide: fulfilCondition,
  }),
}

/** The commands about an approval. */
export type ApprovalCommand = CommandsOf<typeof approvalCommands>
