import type { Child } from 'hono/jsx'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PeoplesCommand } from '../../domain/outsourcing/commands.ts'
import type { ChangeCommand } from '../../domain/outsourcing/changes/commands.ts'
import type { ContractCommand } from '../../domain/outsourcing/contract/commands.ts'
import type { SubcontractCommand } from '../../domain/outsourcing/subcontracts/commands.ts'
import { ChangeFields, GrantFields, PartOutcomeFields, WhichChange } from './changes/change-fields.tsx'
import { AmendSheetFields, ConfirmFields, DisputeFields } from './contract/clause-fields.tsx'
import type { OversightProps } from './inspections/oversight-fields.tsx'
import { Subject } from '../forms/subject.tsx'
import { OwnReason, Reason } from './short-fields.tsx'
import type { LifeType } from './words/contract-life.ja.ts'
import { EndFields, SubcontractFields, WhichAwaited } from './subcontracts/subcontract-fields.tsx'

const withReason = (subject: Child, props: OversightProps): Child => (
  <>
    {subject}
    <Reason form={props.form} />
  </>
)

const withOwnReason = (subject: Child, { form }: OversightProps): Child => (
  <>
    {subject}
    <OwnReason form={form} />
  </>
)

type PartType = Exclude<(ContractCommand | ChangeCommand | SubcontractCommand)['type'], 'RegisterContract' | LifeType> &
  PeoplesCommand['type']

/** The fields of the commands about a contract's clauses, changes and sub-contracts (Arts. 21, 22). */
export const partFields: { readonly [type in PartType]: (props: OversightProps & { readonly id: CaseId }) => Child } = {
  ConfirmClauses: ({ form }) => <ConfirmFields form={form} />,
  DisputeClauses: ({ form, state }) => <DisputeFields form={form} state={state} />,
  AmendClauses: ({ form, state }) => <AmendSheetFields form={form} state={state} />,
  RequestChange: (props) => <ChangeFields {...props} about={null} />,
  AmendChange: (props) => <ChangeFields {...props} />,
  RecordChangeOutcome: (props) => <PartOutcomeFields {...props} />,
  ApproveChange: (props) => <GrantFields {...props} name="change" />,
  DisapproveChange: (props) => withReason(<Subject form={props.form} name="change" about={props.about} />, props),
  ReturnChange: (props) => withReason(<Subject form={props.form} name="change" about={props.about} />, props),
  WithdrawChange: (props) => withOwnReason(<WhichChange {...props} />, props),
  RequestSubcontract: (props) => <SubcontractFields {...props} />,
  RecordSubcontractOutcome: (props) => <PartOutcomeFields {...props} />,
  ConsentSubcontract: (props) => <GrantFields {...props} name="subcontract" />,
  RefuseSubcontract: (props) => withReason(<Subject form={props.form} name="subcontract" about={props.about} />, props),
  WithdrawSubcontract: (props) => withOwnReason(<WhichAwaited {...props} />, props),
  EndSubcontract: (props) => <EndFields {...props} />,
}
