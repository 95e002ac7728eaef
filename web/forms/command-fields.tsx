import { disposalManners, returnTargets, type OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { term } from '../say.ts'
import { ConditionRows } from './condition-rows.tsx'
import { ContractFields } from './contract-fields.tsx'
import { CouncilFields } from './council-fields.tsx'
import type { FormContext } from './form-context.ts'
import { InspectionFields } from './inspection-fields.tsx'
import { RequestFields } from './request-fields.tsx'
import { VettingFields } from './vetting-fields.tsx'

/** The commands that a person gives by a form; the others are the practice's. */
export type FormCommand = Exclude<OutsourcingCommand['type'], 'OpenInspection' | 'EndContract' | 'RemindTask' | 'EscalateTask'>

interface CommandFieldsProps {
  readonly form: FormContext
  readonly type: FormCommand
  /** The condition, inspection or finding that the command is about. */
  readonly about: string | null
  /** The steps to which the case can go back from where it stands. */
  readonly backTo: readonly string[]
}

/** The fields of a command: what a person has to say besides the decision itself. */
export const CommandFields = ({ form, type, about, backTo }: CommandFieldsProps) => {
  const { forms, words } = form.ui.t
  const { support } = forms
  const subject = (name: string) => <input type="hidden" name={`${form.command}.${name}`} value={about ?? ''} />
  switch (type) {
    case 'StartOutsourcing':
    case 'AmendRequest':
      return <RequestFields form={form} />
    case 'RecordVetting':
      return <VettingFields form={form} />
    case 'RecordCouncilOutcome':
      return <CouncilFields form={form} />
    case 'RegisterContract':
      return <ContractFields form={form} />
    case 'SubmitOutsourcing':
    case 'AcceptForm':
    case 'CloseOutsourcing':
      return <TextArea form={form} path="note" rows={3} support={support['note'] ?? ''} />
    case 'ApproveOutsourcing':
      return (
        <>
          <ConditionRows form={form} support={support['chiefConditions'] ?? ''} />
          <TextArea form={form} path="note" rows={3} support={support['note'] ?? ''} />
        </>
      )
    case 'ReturnOutsourcing':
      return (
        <>
          <RadioGroup
            form={form} path="to" required
            choices={returnTargets.filter((one) => backTo.includes(one)).map((value) => ({ value, label: term(words.returnTargets, value) }))}
          />
          <TextArea form={form} path="reason" required support={support['reasonReturn'] ?? ''} />
        </>
      )
    case 'DisapproveOutsourcing':
    case 'PullBackOutsourcing':
    case 'WithdrawOutsourcing':
      return <TextArea form={form} path="reason" required support={support['reasonEnd'] ?? ''} />
    case 'FulfilCondition':
      return (
        <>
          {subject('condition')}
          <TextArea form={form} path="note" required label={forms.fulfilled} />
        </>
      )
    case 'RecordInspection':
      return (
        <>
          {subject('inspection')}
          <InspectionFields form={form} />
        </>
      )
    case 'CloseFinding':
      return (
        <>
          {subject('finding')}
          <TextArea form={form} path="action" required />
          <DateField form={form} path="checkedOn" required />
        </>
      )
    case 'RecordDisposal':
      return <DisposalFields form={form} />
  }
}

/** The proof that the city's materials came back or were destroyed (Art. 22(2)). */
const DisposalFields = ({ form }: { readonly form: FormContext }) => {
  const { forms, words } = form.ui.t
  return (
    <>
      <RadioGroup form={form} path="manner" required article="Art. 22(2)" choices={disposalManners.map((value) => ({ value, label: term(words.manners, value) }))} />
      <DateField form={form} path="doneOn" required />
      <TextField form={form} path="media" support={forms.support['media'] ?? ''} />
      <TextField form={form} path="certificate" required support={forms.support['certificate'] ?? ''} />
      <TextField form={form} path="confirmedBy" required width="medium" />
    </>
  )
}
