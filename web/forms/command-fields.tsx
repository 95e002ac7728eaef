import type { Child } from 'hono/jsx'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { ConditionRows } from './condition-rows.tsx'
import { ContractFields } from './contract-fields.tsx'
import { CorrectionFields, DisposalFields, FulfilmentFields, Note, Reason, ReturnFields, Subject } from './short-fields.tsx'
import { CouncilFields } from './council-fields.tsx'
import type { FormContext } from './form-context.ts'
import { InspectionFields } from './inspection-fields.tsx'
import { RequestFields } from './request-fields.tsx'
import { VettingFields } from './vetting-fields.tsx'

/** The commands that a person gives by a form; the others are the practice's. */
export type FormCommand = Exclude<OutsourcingCommand['type'], 'OpenInspection' | 'EndContract' | 'RemindTask' | 'EscalateTask'>

/** What a command's fields need to know. */
export interface CommandFieldsProps {
  readonly form: FormContext
  readonly type: FormCommand
  /** The condition, inspection or finding that the command is about. */
  readonly about: string | null
  /** The steps to which the case can go back from where it stands. */
  readonly backTo: readonly string[]
}

const fields: { readonly [type in FormCommand]: (props: CommandFieldsProps) => Child } = {
  StartOutsourcing: ({ form }) => <RequestFields form={form} />,
  AmendRequest: ({ form }) => <RequestFields form={form} />,
  RecordVetting: ({ form }) => <VettingFields form={form} />,
  SubmitOutsourcing: ({ form }) => <Note form={form} />,
  AcceptForm: ({ form }) => <Note form={form} />,
  RecordCouncilOutcome: ({ form }) => <CouncilFields form={form} />,
  ApproveOutsourcing: ({ form }) => (
    <>
      <ConditionRows form={form} support={form.ui.t.forms.support['chiefConditions'] ?? ''} />
      <Note form={form} />
    </>
  ),
  DisapproveOutsourcing: ({ form }) => <Reason form={form} />,
  ReturnOutsourcing: ({ form, backTo }) => <ReturnFields form={form} backTo={backTo} />,
  PullBackOutsourcing: ({ form }) => <Reason form={form} />,
  WithdrawOutsourcing: ({ form }) => <Reason form={form} />,
  RegisterContract: ({ form }) => <ContractFields form={form} />,
  FulfilCondition: ({ form, about }) => (
    <>
      <Subject form={form} name="condition" about={about} />
      <FulfilmentFields form={form} />
    </>
  ),
  RecordInspection: ({ form, about }) => (
    <>
      <Subject form={form} name="inspection" about={about} />
      <InspectionFields form={form} />
    </>
  ),
  CloseFinding: ({ form, about }) => (
    <>
      <Subject form={form} name="finding" about={about} />
      <CorrectionFields form={form} />
    </>
  ),
  RecordDisposal: ({ form }) => <DisposalFields form={form} />,
  CloseOutsourcing: ({ form }) => <Note form={form} />,
}

/** The fields of a command: what a person has to say besides the decision itself. */
export const CommandFields = (props: CommandFieldsProps) => <>{fields[props.type](props)}</>
