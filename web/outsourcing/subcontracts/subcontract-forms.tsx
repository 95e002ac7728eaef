import type { Child } from 'hono/jsx'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { PeoplesCommand } from '../../../domain/outsourcing/commands.ts'
import type { SubcontractCommand } from '../../../domain/outsourcing/subcontracts/commands.ts'
import { Subject } from '../../forms/subject.tsx'
import { GrantFields, PartOutcomeFields } from '../changes/change-fields.tsx'
import type { PartFormProps } from '../chosen-part.tsx'
import { WithReason } from '../said-on-forms.tsx'
import { EndFields, SubcontractFields, WhichAwaited } from './subcontract-fields.tsx'

/** The forms of the commands about sub-contracts (Art. 22). */
export const subcontractForms: {
  readonly [type in SubcontractCommand['type'] & PeoplesCommand['type']]: (
    props: PartFormProps & { readonly id: CaseId },
  ) => Child
} = {
  RequestSubcontract: (props) => <SubcontractFields {...props} />,
  RecordSubcontractOutcome: (props) => <PartOutcomeFields {...props} />,
  ConsentSubcontract: (props) => <GrantFields {...props} name="subcontract" />,
  RefuseSubcontract: ({ form, about }) => (
    <WithReason form={form}>
      <Subject form={form} name="subcontract" about={about} />
    </WithReason>
  ),
  WithdrawSubcontract: (props) => (
    <WithReason form={props.form} own>
      <WhichAwaited {...props} />
    </WithReason>
  ),
  EndSubcontract: (props) => <EndFields {...props} />,
}
