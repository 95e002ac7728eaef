import type { FormCommand } from './form-command.ts'
import type { Child } from 'hono/jsx'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { TextArea } from '../components/text-field.tsx'
import { CertificateFields } from './vetting/certificate-fields.tsx'
import { ConditionRows } from './deliberation/condition-rows.tsx'
import { ContractFields } from './contract/contract-fields.tsx'
import { lifeFields } from './contract/life-fields.tsx'
import { DisposalFields } from './ending/disposal-fields.tsx'
import { Subject } from '../forms/subject.tsx'
import { FulfilmentFields } from './approval/fulfilment-fields.tsx'
import { Note, OwnReason, Reason } from './said-on-forms.tsx'
import { ReturnFields } from './side-paths/return-fields.tsx'
import { CouncilFields, TrueOutcomeFields } from './deliberation/council-fields.tsx'
import { OutsideReportShown } from './deliberation/outside-report.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { InspectionFields } from './inspections/inspection-fields.tsx'
import { ProposalFields } from './deliberation/proposal-fields.tsx'
import { GivenFields, TakenBackFields } from './ending/given-fields.tsx'
import { TerminationFields } from './ending/termination-fields.tsx'
import { CorrectionFields, CorrectiveReportFields, EffectFields } from './inspections/finding-fields.tsx'
import { AnnounceFields, MoveFields, ScheduleFields, SkipFields } from './inspections/inspection-days.tsx'
import { RefusalFields } from './inspections/open-inspection.tsx'
import { DoubtFields } from './approval/doubt-fields.tsx'
import { changeForms } from './changes/change-forms.tsx'
import { clauseForms } from './contract/clause-forms.tsx'
import { subcontractForms } from './subcontracts/subcontract-forms.tsx'
import { RequestFields } from './request/request-fields.tsx'
import { TakeOffFields } from './request/take-off-fields.tsx'
import { UrgentFields } from './request/urgent-fields.tsx'
import { VerdictFields } from './vetting/verdict-fields.tsx'
import { VettingFields } from './vetting/vetting-fields.tsx'
import { wordsOf } from './words.ts'

/** What a command's fields need to know. */
export interface CommandFieldsProps {
  readonly form: FormContext
  readonly type: FormCommand
  /** The condition, inspection or finding that the command is about. */
  readonly about: string | null
  /** The steps to which the case can go back from where it stands. */
  readonly backTo: readonly string[]
  readonly state: OutsourcingState
  readonly id: CaseId
}

const fields: { readonly [type in FormCommand]: (props: CommandFieldsProps) => Child } = {
  StartOutsourcing: ({ form }) => <RequestFields form={form} />,
  AmendRequest: ({ form }) => <RequestFields form={form} />,
  RecordVetting: (props) => <VettingFields {...props} />,
  JudgeVendor: (props) => <VerdictFields {...props} />,
  SubmitOutsourcing: ({ form }) => <Note form={form} />,
  AcceptForm: ({ form }) => <Note form={form} />,
  RecordCouncilOutcome: ({ form, state }) => <CouncilFields form={form} state={state} />,
  ConfirmOutsideOutcome: (props) => (
    <>
      <OutsideReportShown {...props} />
      <Subject form={props.form} name="about" about={props.about} />
      <Note form={props.form} />
    </>
  ),
  CorrectOutsideOutcome: (props) => (
    <>
      <Subject form={props.form} name="about" about={props.about} />
      <TrueOutcomeFields form={props.form} />
      <Reason form={props.form} />
    </>
  ),
  ReturnOutsideOutcome: (props) => (
    <>
      <Subject form={props.form} name="about" about={props.about} />
      <Reason form={props.form} />
    </>
  ),
  ApproveOutsourcing: ({ form }) => (
    <>
      <ConditionRows form={form} support={wordsOf(form.ui).forms.support['chiefConditions'] ?? ''} />
      <Note form={form} />
    </>
  ),
  DisapproveOutsourcing: ({ form }) => <Reason form={form} />,
  ReturnOutsourcing: ({ form, backTo }) => <ReturnFields form={form} backTo={backTo} />,
  PullBackOutsourcing: ({ form }) => <OwnReason form={form} />,
  WithdrawOutsourcing: ({ form }) => <OwnReason form={form} />,
  RegisterContract: ({ form }) => <ContractFields form={form} />,
  AnswerDoubt: (props) => <DoubtFields {...props} />,
  FulfilCondition: ({ form, about }) => (
    <>
      <Subject form={form} name="condition" about={about} />
      <FulfilmentFields form={form} />
    </>
  ),
  RecordInspection: (props) => <InspectionFields {...props} />,
  MoveInspection: (props) => <MoveFields {...props} />,
  SkipInspection: (props) => <SkipFields {...props} />,
  ScheduleInspection: (props) => <ScheduleFields {...props} />,
  AnnounceInspection: (props) => <AnnounceFields {...props} />,
  RecordInspectionRefusal: (props) => <RefusalFields {...props} />,
  RecordCorrectiveReport: (props) => <CorrectiveReportFields {...props} />,
  CheckEffectiveness: (props) => <EffectFields {...props} />,
  NoteProposed: (props) => <ProposalFields {...props} />,
  TerminateContract: (props) => <TerminationFields {...props} />,
  RecordGiven: (props) => <GivenFields {...props} />,
  RecordTakenBack: (props) => <TakenBackFields {...props} />,
  CloseFinding: (props) => <CorrectionFields {...props} />,
  RecordCertificate: (props) => <CertificateFields {...props} />,
  RecordDisposal: (props) => <DisposalFields {...props} />,
  CloseOutsourcing: ({ form }) => <Note form={form} />,
  ...clauseForms,
  ...changeForms,
  ...subcontractForms,
  ...lifeFields,
  TakeOffAttachment: ({ form, state }) => (
    <TakeOffFields form={form} attachments={state.attachments.filter((one) => !one.fixed && one.takenOff === null)} />
  ),
  DeclareUrgentStart: ({ form }) => <UrgentFields form={form} />,
  DeclineRenewal: ({ form }) => (
    <TextArea form={form} path="reason" required support={wordsOf(form.ui).forms.support['declineReason'] ?? ''} />
  ),
}

/** The fields of a command: what a person has to say besides the decision itself. */
export const CommandFields = (props: CommandFieldsProps) => <>{fields[props.type](props)}</>
