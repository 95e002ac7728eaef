import { noticeIds } from '../../domain/guideline/incident-settings.ts'
import { followers } from '../../domain/incident/follow-ups/followers.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { CheckboxGroup, RadioGroup, SelectField } from '../components/choice-field.tsx'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { shortDayText } from '../dates.ts'
import type { FormContext } from '../forms/form-context.ts'
import { Subject } from '../forms/subject.tsx'
import { cite, inBrackets, labelled, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

interface FormProps {
  readonly form: FormContext
}

/** The fields of a command on an incident (Art. 22(5)), but for the first report, which has a page of its own. */
export const IncidentFields = ({
  form,
  type,
  about,
  state,
}: FormProps & { readonly type: string; readonly about: string | null; readonly state: IncidentState }) => {
  const { support } = wordsOf(form.ui).forms
  switch (type) {
    case 'AssessIncident':
      return <AssessmentFields form={form} state={state} />
    case 'SupplementReport':
      return <SupplementFields form={form} />
    case 'NotifyDone':
      return <NotifyFields form={form} about={about} state={state} />
    case 'WaiveNotice':
      return (
        <>
          <NoticeChoice form={form} state={state} />
          <TextArea form={form} path="reason" required />
        </>
      )
    case 'OrderFollowUp':
      return (
        <>
          <TextArea form={form} path="text" required rows={3} support={support.followUp} />
          <SelectField
            form={form}
            path="askedOf"
            required
            choices={followers(form.ui.guideline, state.office).map((post) => ({
              value: post,
              label: postName(form.ui, post),
            }))}
          />
          <DateField form={form} path="dueOn" required />
        </>
      )
    case 'ReportFollowUp':
      return <FollowUpFields form={form} about={about} state={state} />
    case 'ProposeCouncil':
      return <TextArea form={form} path="reason" required support={support.propose} />
    case 'NoteProposed':
      return <ProposalFields form={form} about={about} />
    default:
      return <TextArea form={form} path="note" rows={3} />
  }
}

const AssessmentFields = ({ form, state }: FormProps & { readonly state: IncidentState }) => {
  const { ui } = form
  const { forms, notices } = wordsOf(ui)
  const made = new Set(state.notices.filter((one) => one.status === 'made').map((one) => one.notice))
  const open = noticeIds.filter((one) => !made.has(one))
  return (
    <>
      <RadioGroup
        form={form}
        path="malicious"
        required
        support={forms.support.malicious}
        choices={(['false', 'true'] as const).map((value) => ({ value, label: forms.malicious[value] }))}
      />
      <CheckboxGroup
        form={form}
        path="notices"
        support={forms.support.notices(cite(ui, 'operational setting'))}
        choices={open.map((value) => ({ value, label: notices[value], support: dueText(ui, state, value) }))}
      />
      <TextArea form={form} path="reason" rows={3} support={forms.support.noticeReason} />
    </>
  )
}

/** By when a notice would be due, where nobody is behind the incident (operational setting). */
function dueText(ui: Ui, { report }: IncidentState, notice: (typeof noticeIds)[number]): string {
  const from: PlainDate = report?.discoveredOn ?? tokyoDateOf(ui.now)
  const { withinDays, whereMalicious } = rulesOn(ui.book, from).settings.incident.notices[notice]
  const { withinDays: said } = wordsOf(ui).forms.support
  const day = (days: number) => shortDayText(ui.lang, addDays(from, days))
  return whereMalicious === undefined
    ? said(day(withinDays))
    : `${said(day(withinDays))}${inBrackets(ui, labelled(ui, wordsOf(ui).forms.malicious.true, day(whereMalicious)))}`
}

const SupplementFields = ({ form }: FormProps) => (
  <>
    <TextArea form={form} path="text" rows={3} support={wordsOf(form.ui).forms.support.supplement} />
    {(['cause', 'effect', 'secondaryDamage', 'persons', 'publication', 'prevention'] as const).map((path) => (
      <TextArea form={form} path={path} rows={3} />
    ))}
    <TextField form={form} path="people" width="short" digits support={wordsOf(form.ui).forms.support.people} />
  </>
)

const NotifyFields = ({
  form,
  about,
  state,
}: FormProps & { readonly about: string | null; readonly state: IncidentState }) => {
  const { support } = wordsOf(form.ui).forms
  return (
    <>
      {about === null ? (
        <NoticeChoice form={form} state={state} />
      ) : (
        <Subject form={form} name="notice" about={about} />
      )}
      <DateField form={form} path="doneOn" required />
      <TextField form={form} path="doneTime" width="short" support={support.time} />
      <TextField form={form} path="recipient" required support={support.recipient} />
      <TextArea form={form} path="text" rows={3} />
    </>
  )
}

const NoticeChoice = ({ form, state }: FormProps & { readonly state: IncidentState }) => {
  const { notices } = wordsOf(form.ui)
  const open = state.notices.filter((one) => one.status === 'open').map((one) => one.notice)
  return (
    <SelectField form={form} path="notice" required choices={open.map((value) => ({ value, label: notices[value] }))} />
  )
}

const FollowUpFields = ({
  form,
  about,
  state,
}: FormProps & { readonly about: string | null; readonly state: IncidentState }) => {
  const asked = state.followUps.find((one) => one.id === about)
  return (
    <>
      <Subject form={form} name="followUp" about={about} />
      {asked && <p class="prewrap">{asked.text}</p>}
      <TextArea form={form} path="result" required />
    </>
  )
}

const ProposalFields = ({ form, about }: FormProps & { readonly about: string | null }) => {
  const { proposals } = wordsOf(form.ui)
  return (
    <>
      <Subject form={form} name="about" about={about} />
      <RadioGroup
        form={form}
        path="outcome"
        required
        choices={(['on-agenda', 'not-taken'] as const).map((value) => ({ value, label: proposals[value] }))}
      />
      <TextArea form={form} path="note" required rows={3} />
    </>
  )
}
