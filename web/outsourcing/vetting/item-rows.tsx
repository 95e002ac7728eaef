import type { Child } from 'hono/jsx'
import { givenFindings, vettingMeans } from '../../../domain/outsourcing/vetting/fields.ts'
import type { QuestionnaireItem } from '../../../domain/guideline/questionnaire-item.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import { described, FieldError, stateOf } from '../../components/field.tsx'
import { capitalised, inBrackets, labelled, named, term } from '../../say.ts'
import { askedWhere } from '../../forms/asked-where.ts'
import { fieldId, fieldLabel, fieldOf, type FormContext } from '../../forms/form-context.ts'
import { AttachPaper, ItemPapers } from './item-papers.tsx'
import { wordsOf } from '../words.ts'

interface ItemProps {
  readonly form: FormContext
  readonly item: QuestionnaireItem
  readonly id: CaseId
  readonly attachments: readonly Attachment[]
}

/** One item: what is asked, the finding and the evidence in a row, the vendor's answer and the rest unfold below. */
export const ItemRows = (props: ItemProps) => {
  const { form, item } = props
  const { ui, command } = form
  const { vetting } = wordsOf(ui)
  return (
    <tbody class="vetting-item" id={fieldId(command, at(item, 'item'))} data-item={item.category}>
      <tr>
        <th scope="row">
          <input type="hidden" name={`${command}.${at(item, 'item')}`} value={item.id} />
          <span class="vetting-no">{item.no}</span> <strong>{named(ui, item.title)}</strong>{' '}
          {item.blocking && <span class="vetting-star">{vetting.form.blocking}</span>}
          <p class="small">{named(ui, item)}</p>
        </th>
        <FindingCell {...props} />
        <EvidenceCell {...props} />
      </tr>
      <tr class="vetting-rest">
        <td colspan={3}>
          <Rest {...props} />
        </td>
      </tr>
    </tbody>
  )
}

const at = ({ no }: QuestionnaireItem, name: string): string => `answers.${no - 1}.${name}`

/** What a control of an item is called, for whoever doesn't see in which row and column it stands. */
const labelAt = ({ form, item }: ItemProps, name: string): string =>
  labelled(form.ui, `${item.no} ${named(form.ui, item.title)}`, fieldLabel(form.ui, form.command, at(item, name)))

const FindingCell = (props: ItemProps) => {
  const { form, item } = props
  const { itemFindings: words } = wordsOf(form.ui)
  const frame = { form, path: at(item, 'finding') }
  const field = fieldOf(form, frame.path)
  return (
    <td data-label={fieldLabel(form.ui, form.command, frame.path)}>
      <fieldset class="vetting-finding" id={field.id} tabindex={-1} {...described(field, frame)}>
        <legend class="visually-hidden">{labelAt(props, 'finding')}</legend>
        {givenFindings.map((value) => (
          <label>
            <input type="radio" name={field.name} value={value} checked={field.value === value} />{' '}
            {capitalised(term(words, value))}
          </label>
        ))}
        <FieldError field={field} ui={form.ui} />
      </fieldset>
    </td>
  )
}

const EvidenceCell = (props: ItemProps) => {
  const { form, item } = props
  return (
    <td data-label={fieldLabel(form.ui, form.command, at(item, 'evidence'))}>
      <Text {...props} name="evidence" />
      {item.blocking && (
        <div {...askedWhere(form, at(item, 'inapplicability'))}>
          <label class="small" for={fieldId(form.command, at(item, 'inapplicability'))}>
            {fieldLabel(form.ui, form.command, at(item, 'inapplicability'))}{' '}
            <span class="need required">{wordsOf(form.ui).vetting.form.reasonNeed}</span>
          </label>
          <Text {...props} name="inapplicability" labelled />
        </div>
      )}
      <ItemPapers ui={form.ui} id={props.id} item={item.id} attachments={props.attachments} />
    </td>
  )
}

/** A text that begins with one line and grows. */
const Text = (props: ItemProps & { readonly name: string; readonly labelled?: boolean }) => {
  const frame = { form: props.form, path: at(props.item, props.name) }
  const field = fieldOf(frame.form, frame.path)
  return (
    <>
      <textarea
        class="textarea"
        id={field.id}
        name={field.name}
        rows={1}
        {...(props.labelled === true ? {} : { 'aria-label': labelAt(props, props.name) })}
        {...stateOf(field, frame)}
      >
        {field.value}
      </textarea>
      <FieldError field={field} ui={frame.form.ui} />
    </>
  )
}

/** So much of the vendor's answer stands beside the fold. */
const begun = 60

/** What is looked at and written less often; it unfolds by itself where something in it is wrong. */
const Rest = (props: ItemProps) => {
  const { form, item, id } = props
  const { vetting } = wordsOf(form.ui)
  const answer = fieldOf(form, at(item, 'answer'))
  const isWrong = answer.error !== null || fieldOf(form, at(item, 'means')).error !== null
  const text = answer.value.trim()
  return (
    <details open={isWrong}>
      <summary class="small">
        {text === ''
          ? vetting.form.rest
          : labelled(form.ui, vetting.form.answered, text.length > begun ? `${text.slice(0, begun)}…` : text)}
      </summary>
      <p class="support">
        {vetting.form.wanted(named(form.ui, item.wanted))} <AttachPaper ui={form.ui} id={id} item={item.id} />
      </p>
      <div class="vetting-sides">
        <Labelled {...props} name="answer">
          <Text {...props} name="answer" labelled />
        </Labelled>
        <Labelled {...props} name="means">
          <Means {...props} />
        </Labelled>
      </div>
    </details>
  )
}

/** A label above what it names; none of what is written here has to be. */
const Labelled = ({ form, item, name, children }: ItemProps & { readonly name: string; readonly children?: Child }) => (
  <div>
    <label class="small" for={fieldId(form.command, at(item, name))}>
      {capitalised(fieldLabel(form.ui, form.command, at(item, name)))}
      {inBrackets(form.ui, String(item.no))}
    </label>
    {children}
  </div>
)

/** How this item was looked into, where that was another way than the whole. */
const Means = ({ form, item }: ItemProps) => {
  const frame = { form, path: at(item, 'means') }
  const field = fieldOf(form, frame.path)
  return (
    <>
      <select class="select" id={field.id} name={field.name} {...stateOf(field, frame)}>
        <option value="" />
        {vettingMeans.map((value) => (
          <option value={value} selected={value === field.value}>
            {capitalised(term(wordsOf(form.ui).means, value))}
          </option>
        ))}
      </select>
      <FieldError field={field} ui={form.ui} />
    </>
  )
}
