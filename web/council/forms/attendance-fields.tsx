import { attendanceHows } from '../../../domain/council/calling/fields.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { seats } from '../../../domain/guideline/council.ts'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { numberedRows } from '../../forms/numbered-rows.ts'
import { inBrackets, postName, withAdded } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { rulesNow } from '../rules-now.ts'
import { wordsOf } from '../words.ts'

interface AttendanceProps {
  readonly form: FormContext
  readonly state: CouncilState
}

const hows = (ui: Ui) => {
  const none = rulesNow(ui).settings.council.deputies === 'none'
  return attendanceHows
    .filter((value) => !(none && value === 'deputy'))
    .map((value) => ({ value, label: wordsOf(ui).attendance[value] }))
}

/** The seats of the council, each by its post. */
const seatsOf = ({ guideline }: Ui) => seats(guideline.council).map((id) => ({ id }))

/** What a deputy may do, by the settings. */
const deputySupport = (ui: Ui): string => {
  const { support } = wordsOf(ui).forms
  return (
    support[
      { none: 'deputiesNone', 'notified-items': 'deputiesNotified', all: 'deputiesAll' }[
        rulesNow(ui).settings.council.deputies
      ]
    ] ?? ''
  )
}

/** Who is there when the meeting opens: every seat on one page, the chair's first. */
export const OpeningFields = ({ form, state }: AttendanceProps) => {
  const { ui } = form
  const council = wordsOf(ui)
  const id = fieldId(form.command, 'attendance')
  return (
    <>
      <TimeField form={form} path="at" required support={council.forms.support['at'] ?? ''} />
      <section class="form-section repeat" aria-labelledby={id}>
        <h3 id={id} tabindex={-1}>
          {council.sections.attendance}
        </h3>
        <p class="support">{deputySupport(ui)}</p>
        {numberedRows(form, 'attendance', 'member', seatsOf(ui)).map(({ nth, one: { id: post } }) => {
          const reply = state.replies.find((one) => one.member === post)
          const support = council.forms.replied(
            reply === undefined ? council.noReply : withAdded(ui, council.attendance[reply.attends], reply.deputyName),
          )
          return (
            <div class="repeat-item seat">
              <input type="hidden" name={`${form.command}.attendance.${nth}.member`} value={post} />
              <RadioGroup
                form={form}
                path={`attendance.${nth}.how`}
                required
                inline
                label={postName(ui, post)}
                support={support}
                choices={hows(ui)}
              />
              <div data-for-choice={`${form.command}.attendance.${nth}.how deputy`}>
                <TextField
                  form={form}
                  path={`attendance.${nth}.deputyName`}
                  width="medium"
                  label={`${council.forms.names['deputyName']}${inBrackets(ui, postName(ui, post))}`}
                  need={council.forms.needDeputy}
                />
              </div>
            </div>
          )
        })}
      </section>
    </>
  )
}

/** Somebody comes or leaves while the council sits. */
export const ComingFields = ({ form }: AttendanceProps) => {
  const { ui } = form
  return (
    <>
      <SelectField
        form={form}
        path="member"
        required
        choices={seats(ui.guideline.council).map((post) => ({ value: post, label: postName(ui, post) }))}
      />
      <HowFields form={form} path="how" />
      <TimeField form={form} path="at" required />
    </>
  )
}

/** What a member answers to the notice. */
export const ReplyFields = ({ form, about }: { readonly form: FormContext; readonly about: string | null }) => (
  <>
    <MemberField form={form} about={about} />
    <HowFields form={form} path="attends" />
  </>
)

const HowFields = ({ form, path }: { readonly form: FormContext; readonly path: 'how' | 'attends' }) => {
  const { ui } = form
  const { forms } = wordsOf(ui)
  return (
    <>
      <RadioGroup form={form} path={path} required inline rule="council-members" choices={hows(ui)} />
      <div data-for-choice={`${form.command}.${path} deputy`}>
        <TextField form={form} path="deputyName" width="medium" need={forms.needDeputy} support={deputySupport(ui)} />
      </div>
    </>
  )
}

/**
 * The seat under which a member answers: the one that the task asks, else the reader's own; who holds several says
 * which.
 */
export const MemberField = ({ form, about }: { readonly form: FormContext; readonly about: string | null }) => {
  const { ui } = form
  const mine = seats(ui.guideline.council).filter((post) => ui.reader?.posts.some(({ id }) => id === post) === true)
  const seat = about ?? (mine.length === 1 ? mine[0] : undefined)
  return seat === undefined ? (
    <SelectField
      form={form}
      path="member"
      required
      choices={mine.map((post) => ({ value: post, label: postName(ui, post) }))}
    />
  ) : (
    <input type="hidden" name={`${form.command}.member`} value={seat} />
  )
}
