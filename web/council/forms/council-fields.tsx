import { CorrectionFields } from './correction-fields.tsx'
import type { Child } from 'hono/jsx'
import type { CouncilCommand } from '../../../domain/council/commands.ts'
import { openItems } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { timeCorrectionFields } from '../../../domain/council/sitting/fields.ts'
import { FieldInputs, NotAsked } from '../../fields/field-inputs.tsx'
import { CheckboxGroup } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { ComingFields, OpeningFields, ReplyFields } from './attendance-fields.tsx'
import { AnswerFields, ConsentFields, OpinionFields } from './circular-fields.tsx'
import { FreeItemFields } from './free-item-fields.tsx'
import { CallingOffFields, InvitationFields } from './guest-fields.tsx'
import { ItemSelect } from './item-select.tsx'
import { ConclusionFields, MinutesFields } from './minutes-fields.tsx'
import { OrderFields } from './order-fields.tsx'
import { DurationFields, PaperOffFields } from './paper-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PlanFields } from './plan-fields.tsx'
import { wordsOf } from '../words.ts'

/** The commands that a person gives about a meeting; the others are the practice's. */
export type CouncilFormCommand = Exclude<
  CouncilCommand['type'],
  | 'PlanRegularMeeting'
  | 'DrawAgenda'
  | 'LookAtMatters'
  | 'EndConsentRound'
  | 'NoteItemsTold'
  | 'NoteNextMeeting'
  | 'NoteRhythmMissed'
  | 'NoteRhythmKept'
  | 'RemindTask'
  | 'EscalateTask'
  | 'AskAnew'
>

interface CouncilFieldsProps {
  readonly form: FormContext
  readonly type: CouncilFormCommand
  /** The seat or the question that the task is about. */
  readonly about: string | null
  readonly state: CouncilState
}

const because = (form: FormContext, support: string) => (
  <TextArea form={form} path="reason" required rows={3} support={wordsOf(form.ui).forms.support[support] ?? ''} />
)
const note = (form: FormContext) => (
  <TextArea form={form} path="note" rows={3} support={wordsOf(form.ui).forms.support['note'] ?? ''} />
)
const remark = (form: FormContext) => <TextArea form={form} path="note" rows={3} />

const fields: { readonly [type in CouncilFormCommand]: (props: CouncilFieldsProps) => Child } = {
  PlanMeeting: ({ form }) => <PlanFields form={form} />,
  RescheduleMeeting: ({ form, state }) => (
    <>
      <PlaceFields form={form} circular={state.kind === 'circular'} />
      {because(form, 'reasonMove')}
    </>
  ),
  RecordWhyNotMet: ({ form }) => because(form, 'reasonWhyNot'),
  PutOnAgenda: ({ form }) => <FreeItemFields form={form} />,
  TakeOffAgenda: ({ form, state }) => (
    <>
      <ItemSelect form={form} state={state} items={state.items} />
      {because(form, 'reasonItem')}
    </>
  ),
  OrderAgenda: ({ form, state }) => <OrderFields form={form} state={state} />,
  // A paper comes with its file, by a form of its own.
  AddMeetingPaper: () => null,
  TakeOffMeetingPaper: (props) => <PaperOffFields {...props} />,
  PlanDuration: (props) => <DurationFields {...props} />,
  CallMeeting: ({ form }) => note(form),
  InviteGuest: (props) => <InvitationFields {...props} />,
  UninviteGuest: (props) => <CallingOffFields {...props} />,
  ReplyAttendance: ({ form, about }) => <ReplyFields form={form} about={about} />,
  OpenMeeting: (props) => <OpeningFields {...props} />,
  RecordAttendance: (props) => <ComingFields {...props} />,
  // Outcomes are recorded on a page of their own, all items together.
  RecordItemOutcome: () => null,
  WithdrawItem: ({ form, state }) => (
    <>
      <ItemSelect form={form} state={state} items={openItems(state)} />
      {because(form, 'reasonItem')}
    </>
  ),
  CorrectOutcome: ({ form, state }) => <CorrectionFields form={form} state={state} />,
  CorrectSittingTime: ({ form }) => <FieldInputs form={form} fields={timeCorrectionFields} rows={{ reason: 3 }} />,
  CloseMeeting: ({ form, state }) => <ClosingFields form={form} state={state} />,
  CancelMeeting: ({ form }) => because(form, 'reasonCancel'),
  TurnCircular: ({ form }) => because(form, 'reasonMove'),
  Reconvene: ({ form, state }) => (
    <>
      <PlaceFields form={form} circular={state.kind === 'circular'} />
      {because(form, 'reasonMove')}
    </>
  ),
  DraftMinutes: (props) => <MinutesFields {...props} />,
  ConfirmMinutes: ({ form }) => remark(form),
  ReturnMinutes: ({ form }) => because(form, 'reasonReturn'),
  ConsentToCircular: (props) => <ConsentFields {...props} />,
  GiveOpinion: (props) => <OpinionFields {...props} />,
  AnswerQuestion: (props) => <AnswerFields {...props} />,
  ConcludeCircular: (props) => <ConclusionFields {...props} />,
  ConfirmCircular: ({ form }) => remark(form),
  ReturnCircular: ({ form }) => because(form, 'reasonReturn'),
}

/** The fields of a command about a meeting: what a person has to say besides the act itself. */
export const CouncilFields = (props: CouncilFieldsProps) => <>{fields[props.type](props)}</>

/** When the meeting closes; where items are left, that they go to the next meeting is to be said. */
const ClosingFields = ({ form, state }: { readonly form: FormContext; readonly state: CouncilState }) => {
  const { forms } = wordsOf(form.ui)
  return (
    <>
      <TimeField form={form} path="at" required />
      {openItems(state).length === 0 ? (
        <NotAsked form={form} path="leaveOpenItems" />
      ) : (
        <CheckboxGroup
          form={form}
          path="leaveOpenItems"
          support={forms.support['leave'] ?? ''}
          choices={[{ value: 'true', label: forms.leaveThem }]}
        />
      )}
    </>
  )
}
