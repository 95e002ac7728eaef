import { stances } from '../../../domain/council/circulation/fields.ts'
import { openItems } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { inBrackets, labelled, postName, slash } from '../../say.ts'
import { itemLabel } from '../meeting-words.ts'
import { ItemSubject } from '../item-subject.tsx'
import { MemberField } from './attendance-fields.tsx'
import { wordsOf } from '../words.ts'

interface CircularProps {
  readonly form: FormContext
  readonly state: CouncilState
  readonly about: string | null
}

/** Whether a member agrees to deliberate by circulation. */
export const ConsentFields = ({ form, about }: CircularProps) => {
  const { forms } = wordsOf(form.ui)
  return (
    <>
      <MemberField form={form} about={about} />
      <RadioGroup
        form={form}
        path="consents"
        required
        inline
        choices={[
          { value: 'true', label: forms.agree },
          { value: 'false', label: forms.disagree },
        ]}
      />
      <div data-for-choice={`${form.command}.consents false`}>
        <TextArea form={form} path="reason" rows={3} need={forms.needReason} support={forms.support['consent'] ?? ''} />
      </div>
    </>
  )
}

/** What a member says to every item, all on one page: one press each where it is a yes (Art. 5(2)). */
export const OpinionFields = ({ form, state, about }: CircularProps) => {
  const { ui } = form
  const { forms, sections } = wordsOf(ui)
  const id = fieldId(form.command, 'opinions')
  return (
    <>
      <MemberField form={form} about={about} />
      <section class="form-section" aria-labelledby={id}>
        <h3 id={id} tabindex={-1}>
          {sections.agenda}
        </h3>
        <p class="support">{forms.support['stance']}</p>
        {openItems(state).map((item, index) => (
          <OpinionOn form={form} state={state} item={item} index={index} about={about} />
        ))}
      </section>
    </>
  )
}

const OpinionOn = ({
  form,
  state,
  item,
  index,
  about,
}: CircularProps & { readonly item: AgendaItem; readonly index: number }) => {
  const { ui } = form
  const { forms, stances: words } = wordsOf(ui)
  const name = `${form.command}.opinions.${index}`
  const nth = wordsOf(ui).item(state.items.findIndex((one) => one.id === item.id) + 1)
  return (
    <article class="repeat-item sitting-item">
      <input type="hidden" name={`${name}.item`} value={item.id} />
      <p class="small muted">{nth}</p>
      <ItemSubject ui={ui} item={item} withLink={ui.reader !== null} />
      <Before form={form} state={state} item={item} about={about} />
      <RadioGroup
        form={form}
        path={`opinions.${index}.stance`}
        required
        inline
        label={`${forms.names['stance']}${inBrackets(ui, nth)}`}
        choices={stances.map((value) => ({ value, label: words[value] }))}
      />
      <div data-for-choice={`${name}.stance against opinion question`}>
        <TextArea
          form={form}
          path={`opinions.${index}.text`}
          rows={2}
          label={`${forms.names['opinions.text']}${inBrackets(ui, nth)}`}
          need={forms.needText}
        />
      </div>
    </article>
  )
}

/** What this member said before, and the answers to the questions about the item, whoever asked. */
const Before = ({ form, state, item, about }: CircularProps & { readonly item: AgendaItem }) => {
  const { ui } = form
  const { forms, stances: words, questionBy, answerOf } = wordsOf(ui)
  const said = state.circular?.opinions.find((one) => one.item === item.id && one.member === about)
  const answered = (state.circular?.questions ?? []).filter((one) => one.item === item.id && one.answer !== null)
  return (
    <>
      {said && (
        <p class="small muted">
          {labelled(ui, forms.previous, `${words[said.stance]}${said.text === '' ? '' : inBrackets(ui, said.text)}`)}
        </p>
      )}
      {answered.map((one) => (
        <div class="entry-quote small">
          <p>{labelled(ui, questionBy(postName(ui, one.member)), one.text)}</p>
          <p class="prewrap">{labelled(ui, answerOf, one.answer?.text ?? '')}</p>
        </div>
      ))}
    </>
  )
}

/** The answer to a member's question, which everybody then reads. */
export const AnswerFields = ({ form, state, about }: CircularProps) => {
  const { ui } = form
  const question = state.circular?.questions.find((one) => one.id === about)
  return (
    <>
      <input type="hidden" name={`${form.command}.question`} value={about ?? ''} />
      {question && (
        <div class="entry-quote">
          <p class="small muted">
            {wordsOf(ui).questionBy(postName(ui, question.member))}
            {slash(ui)}
            {itemLabel(ui, state, question.item)}
          </p>
          <p class="prewrap">{question.text}</p>
        </div>
      )}
      <TextArea form={form} path="answer" required rows={4} />
    </>
  )
}
