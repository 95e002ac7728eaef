import { itemFindings, vettingMeans } from '../../../domain/outsourcing/vetting/fields.ts'
import type { QuestionnaireItem } from '../../../domain/guideline/questionnaire-item.ts'
import type { Questionnaire } from '../../../domain/guideline/questionnaire.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import { Badge } from '../../components/badge.tsx'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { named, capitalised, term } from '../../say.ts'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { ItemEvidence } from './item-papers.tsx'
import { wordsOf } from '../words.ts'

interface QuestionnaireProps {
  readonly form: FormContext
  readonly questionnaire: Questionnaire
  readonly id: CaseId
  readonly attachments: readonly Attachment[]
}

/** The findings that a person gives; an item without one isn't judged yet. */
const given = itemFindings.filter((one) => one !== 'open')

/**
 * The items of a questionnaire by category, each with the vendor's answer and, apart from it, what the city found (Art.
 * 20).
 */
export const QuestionnaireFields = ({ form, questionnaire, ...papers }: QuestionnaireProps) => {
  const { vetting } = wordsOf(form.ui)
  const id = fieldId(form.command, 'answers')
  return (
    <section class="form-section" aria-labelledby={id}>
      <h2 id={id} tabindex={-1}>
        {vetting.form.title(questionnaire.version)}
      </h2>
      <p class="support">
        {vetting.form.lead} {wordsOf(form.ui).forms.support['itemMeans']}
      </p>
      <nav class="vetting-index no-print" aria-label={vetting.form.categories}>
        <ul role="list">
          {questionnaire.categories.map((category) => (
            <li>
              <a href={`#items-${category.id}`}>{named(form.ui, category)}</a>{' '}
              <Judged form={form} items={itemsIn(questionnaire, category.id)} category={category.id} />
            </li>
          ))}
          <li class="vetting-total">
            {vetting.form.progressLabel} <Judged form={form} items={questionnaire.items} category="all" />
          </li>
        </ul>
        <button type="button" class="button secondary small" data-next-open hidden>
          {vetting.form.nextOpen}
        </button>
      </nav>
      {questionnaire.categories.map((category) => (
        <section
          class="vetting-category"
          id={`items-${category.id}`}
          aria-labelledby={`items-${category.id}-title`}
          tabindex={-1}
        >
          <h3 id={`items-${category.id}-title`}>
            {named(form.ui, category)}{' '}
            <Judged form={form} items={itemsIn(questionnaire, category.id)} category={category.id} />
          </h3>
          {itemsIn(questionnaire, category.id).map((item) => (
            <Item form={form} item={item} {...papers} />
          ))}
        </section>
      ))}
    </section>
  )
}

const itemsIn = ({ items }: Questionnaire, category: string): readonly QuestionnaireItem[] =>
  items.filter((one) => one.category === category)

/** How many of these items have a finding; the script keeps it up to date while the form is filled in. */
const Judged = ({
  form,
  items,
  category,
}: {
  readonly form: FormContext
  readonly items: readonly QuestionnaireItem[]
  readonly category: string
}) => {
  const done = items.filter(({ no }) =>
    given.some((one) => one === form.values[`${form.command}.answers.${no - 1}.finding`]?.[0]),
  ).length
  return (
    <span class="vetting-count" data-judged={category} data-of={String(items.length)}>
      {wordsOf(form.ui).vetting.form.progress(done, items.length)}
    </span>
  )
}

const Item = ({
  form,
  item,
  id,
  attachments,
}: Omit<QuestionnaireProps, 'questionnaire'> & { readonly item: QuestionnaireItem }) => {
  const { ui, command } = form
  const words = wordsOf(ui)
  const { forms, vetting } = words
  const at = (name: string) => `answers.${item.no - 1}.${name}`
  return (
    <fieldset class="vetting-item" id={fieldId(command, at('item'))} data-item={item.category}>
      <legend>
        <span class="vetting-no">{item.no}</span> {named(ui, item.title)}{' '}
        {item.blocking && <Badge tone="warn" text={vetting.form.blocking} />}
      </legend>
      <input type="hidden" name={`${command}.${at('item')}`} value={item.id} />
      <p>{named(ui, item)}</p>
      <p class="support">{vetting.form.wanted(named(ui, item.wanted))}</p>
      <div class="vetting-sides">
        <TextArea form={form} path={at('answer')} rows={2} />
        <div>
          <RadioGroup
            form={form}
            path={at('finding')}
            required
            inline
            choices={given.map((value) => ({ value, label: term(words.itemFindings, value) }))}
          />
          <div class="vetting-proof">
            <TextField form={form} path={at('evidence')} need={forms.evidenceNeed} />
            <ItemEvidence ui={ui} id={id} item={item.id} attachments={attachments} />
            {item.blocking && <TextField form={form} path={at('inapplicability')} need={vetting.form.reasonNeed} />}
            <SelectField
              form={form}
              path={at('means')}
              choices={vettingMeans.map((value) => ({ value, label: capitalised(term(words.means, value)) }))}
            />
          </div>
        </div>
      </div>
    </fieldset>
  )
}
