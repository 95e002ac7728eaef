import type { Child } from 'hono/jsx'
import type { ChangeCommand } from '../../../domain/outsourcing/changes/commands.ts'
import type { PeoplesCommand } from '../../../domain/outsourcing/commands.ts'
import { Subject } from '../../forms/subject.tsx'
import type { PartFormProps } from '../chosen-part.tsx'
import { WithReason } from '../said-on-forms.tsx'
import { ChangeFields, GrantFields, PartOutcomeFields, WhichChange } from './change-fields.tsx'

/** Why a change is refused or goes back. */
const Reasoned = ({ form, about }: PartFormProps) => (
  <WithReason form={form}>
    <Subject form={form} name="change" about={about} />
  </WithReason>
)

/** The forms of the commands about changes (Art. 21). */
export const changeForms: {
  readonly [type in ChangeCommand['type'] & PeoplesCommand['type']]: (props: PartFormProps) => Child
} = {
  RequestChange: (props) => <ChangeFields {...props} about={null} />,
  AmendChange: (props) => <ChangeFields {...props} />,
  RecordChangeOutcome: (props) => <PartOutcomeFields {...props} />,
  ApproveChange: (props) => <GrantFields {...props} name="change" />,
  DisapproveChange: (props) => <Reasoned {...props} />,
  ReturnChange: (props) => <Reasoned {...props} />,
  WithdrawChange: (props) => (
    <WithReason form={props.form} own>
      <WhichChange {...props} />
    </WithReason>
  ),
}
