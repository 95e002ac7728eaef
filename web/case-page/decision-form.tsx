import type { TaskId } from '../../domain/kernel/ids.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import { addresses, withKnown } from '../addresses.ts'
import { askedOf } from '../forms/asked.ts'
import { fieldId, type FieldErrors, type FormContext, type FormValues } from '../forms/form-context.ts'
import { FormIndex } from '../forms/form-section.tsx'
import type { AnyCaseView, ProcedurePages } from './procedure-pages.ts'
import { MeanwhileSaved, type Meanwhile } from '../components/meanwhile.tsx'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { Button, LinkButton, WhyNot } from '../components/button.tsx'
import { CameBack } from '../components/came-back.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { NoneChosen } from '../components/none-chosen.tsx'
import { NoEnter } from '../components/no-enter.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

/** What a decision's form needs, first shown or shown again beside what was wrong with it. */
export interface DecisionFormProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
  /** Where the form is posted. */
  readonly action: string
  /** The answers among which a person chooses; none is chosen beforehand. */
  readonly answers: readonly string[]
  readonly task: { readonly task: TaskId; readonly about: string | null } | null
  /** A new id for this act, made when the page was: the same form sent twice is one act. */
  readonly commandId: string
  readonly chosen: string | null
  readonly values: FormValues
  readonly errors: FieldErrors
  /** What was saved of this form since it was opened; it is shown beside what was sent. */
  readonly meanwhile?: Meanwhile | undefined
  /** Where one goes without deciding. */
  readonly back: string
}

/** The form of a decision: the answers that are open to the reader, what each asks for, and one button. */
export const DecisionForm = (props: DecisionFormProps) => {
  const { ui, view, action, answers, task, commandId } = props
  const open = answers.filter((type) => view.permissions[type]?.may)
  const narrowed = open.flatMap((type) => props.pages.narrowed?.[type] ?? [])
  const asked = askedOf(narrowed, view.asked)
  return (
    <>
      {narrowed.map(({ above }) => above({ ui, id: view.id, state: view.state, asked, here: pageOf(props) }))}
      <form method="post" action={withKnown(action, asked)} data-guard novalidate>
        <OpenedBy ui={ui} />
        <NoEnter />
        <CameBack ui={ui} values={props.values} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="version" value={props.values['version']?.[0] ?? String(view.version)} />
        {task && <input type="hidden" name="task" value={task.task} />}
        <ErrorSummary ui={ui} command={props.chosen ?? answers[0] ?? ''} errors={props.errors} />
        {props.meanwhile && (
          <MeanwhileSaved
            ui={ui}
            command={props.chosen ?? ''}
            meanwhile={props.meanwhile}
            values={props.values}
            href={task === null ? addresses.act(view.id, props.chosen ?? '') : action}
            called={props.pages.called}
          />
        )}
        {answers.length === 1 ? <OneAnswer {...props} type={answers[0] ?? ''} /> : <SeveralAnswers {...props} />}
        <SignInHint {...props} />
        {open.length > 0 && (
          <div class="form-foot actions">
            <Button text={answers.length === 1 ? term(ui.t.words.commands, answers[0] ?? '') : ui.t.forms.send} />
            <LinkButton text={ui.t.forms.cancel} href={props.back} look="quiet" />
          </div>
        )}
      </form>
    </>
  )
}

/** The address of the page that has the form: an act's form is posted to another. */
const pageOf = ({ view, action, answers, task }: DecisionFormProps): string =>
  task === null ? addresses.act(view.id, answers[0] ?? '') : action

const OneAnswer = (props: DecisionFormProps & { readonly type: string }) => {
  const { ui, view, type } = props
  const permission = view.permissions[type]
  if (permission === undefined) return null
  if (!permission.may) return <Closed ui={ui} type={type} permission={permission} />
  return (
    <>
      <input type="hidden" name="type" value={type} />
      <Fields {...props} />
    </>
  )
}

const SeveralAnswers = (props: DecisionFormProps) => {
  const { ui, view, answers, chosen } = props
  const { forms, words } = ui.t
  return (
    <>
      <fieldset
        class="field"
        id={fieldId(chosen ?? answers[0] ?? '', 'type')}
        tabindex={-1}
        aria-describedby={props.errors['type'] === undefined ? 'choose-support' : 'choose-support choose-error'}
      >
        <legend>
          {forms.choose} <span class="need required">{ui.t.parts.required}</span>
        </legend>
        <p class="support" id="choose-support">
          {forms.chooseSupport}
        </p>
        <NoneChosen ui={ui} errors={props.errors} />
        <div class="choices cards">
          {answers.map((type) => (
            <AnswerChoice ui={ui} type={type} permission={view.permissions[type]} chosen={chosen === type} />
          ))}
        </div>
      </fieldset>
      {answers
        .filter((type) => view.permissions[type]?.may)
        .map((type) => (
          <div class="form-section" role="group" data-for-choice={`type ${type}`} aria-labelledby={`fields-${type}`}>
            <h3 id={`fields-${type}`}>{term(words.commands, type)}</h3>
            <Fields {...props} type={type} />
          </div>
        ))}
    </>
  )
}

interface AnswerChoiceProps {
  readonly ui: Ui
  readonly type: string
  readonly permission: Permission | undefined
  readonly chosen: boolean
}

/** One of the answers; one that can't be given now is there all the same, with the reason. */
const AnswerChoice = ({ ui, type, permission, chosen }: AnswerChoiceProps) =>
  permission && (
    <div class="choice" {...(permission.may ? {} : { 'data-disabled': true })}>
      <input
        type="radio"
        id={`choose-${type}`}
        name="type"
        value={type}
        checked={permission.may && chosen}
        disabled={!permission.may}
        {...(permission.may ? {} : { 'aria-describedby': `choose-${type}-why` })}
      />
      <label class="choice-label" for={`choose-${type}`}>
        {term(ui.t.words.commands, type)}
      </label>
      {!permission.may && (
        <div class="support">
          <WhyNot ui={ui} id={`choose-${type}-why`} refusal={permission.refusal} />
        </div>
      )}
    </div>
  )

const Fields = (props: DecisionFormProps & { readonly type: string }) => {
  const { ui, pages, view, type, chosen, task } = props
  const mine = chosen === null || chosen === type
  const about = task?.about ?? null
  const form: FormContext = {
    ui,
    command: type,
    values: Object.keys(props.values).some((name) => name.startsWith(`${type}.`))
      ? props.values
      : { ...pages.initialValues(ui, view.state, type, about), ...saidIn(view, type) },
    errors: mine ? props.errors : {},
  }
  const choices = view.choices?.[type]
  return (
    <>
      <FormIndex form={form} />
      {pages.fields({
        form,
        type,
        about,
        state: view.state,
        id: view.id,
        known: view.known,
        asked: view.asked ?? {},
        here: pageOf(props),
        ...(choices === undefined ? {} : { choices }),
      })}
    </>
  )
}

const saidIn = ({ said = {} }: AnyCaseView, type: string): FormValues =>
  Object.fromEntries(Object.entries(said).map(([path, value]) => [`${type}.${path}`, [value]]))

const Closed = ({
  ui,
  type,
  permission,
}: {
  readonly ui: Ui
  readonly type: string
  readonly permission: Extract<Permission, { may: false }>
}) => (
  <div class="action">
    <button type="button" class="button primary" aria-disabled="true" aria-describedby={`closed-${type}-why`}>
      {term(ui.t.words.commands, type)}
    </button>
    <WhyNot ui={ui} id={`closed-${type}-why`} refusal={permission.refusal} />
  </div>
)

/** Behind a mailed link some answers wait for a sign-in; here is the way to it. */
const SignInHint = (props: DecisionFormProps) => {
  const { ui, view, answers, task } = props
  const needed = answers.some((type) => {
    const permission = view.permissions[type]
    return permission?.may === false && permission.refusal.code === 'sign-in-required'
  })
  if (!needed || task === null) return null
  const next = encodeURIComponent(addresses.task(view.id, task.task))
  return (
    <p class="sign-in-hint">
      <LinkButton
        text={ui.t.pages.task.signInToDecide}
        href={`${addresses.signIn}?next=${next}`}
        look={props.answers.some((type) => props.view.permissions[type]?.may) ? 'secondary' : 'primary'}
      />
    </p>
  )
}
