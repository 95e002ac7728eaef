import { givenFindings } from '../../../domain/outsourcing/vetting/fields.ts'
import type { QuestionnaireItem } from '../../../domain/guideline/questionnaire-item.ts'
import type { Questionnaire } from '../../../domain/guideline/questionnaire.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Child } from 'hono/jsx'
import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import { capitalised, named, term } from '../../say.ts'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { sectionId } from '../../forms/form-sections.ts'
import { ItemRows } from './item-rows.tsx'
import { wordsOf } from '../words.ts'

interface QuestionnaireProps {
  readonly form: FormContext
  readonly questionnaire: Questionnaire
  readonly id: CaseId
  readonly attachments: readonly Attachment[]
}

/**
 * The items of a questionnaire by category, a grid of what is asked, what the city found and on what evidence; the
 * vendor's own answer and the rest unfold below each (Art. 20).
 */
export const QuestionnaireFields = ({ form, questionnaire, ...papers }: QuestionnaireProps) => {
  const { vetting } = wordsOf(form.ui)
  const id = fieldId(form.command, 'answers')
  return (
    <section class="form-section" aria-labelledby={id}>
      <span id={sectionId(form.command, 'areas')} />
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
          <Grid form={form} name={named(form.ui, category)}>
            {itemsIn(questionnaire, category.id).map((item) => (
              <ItemRows form={form} item={item} {...papers} />
            ))}
          </Grid>
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
    givenFindings.some((one) => one === form.values[`${form.command}.answers.${no - 1}.finding`]?.[0]),
  ).length
  return (
    <span class="vetting-count" data-judged={category} data-of={String(items.length)}>
      {wordsOf(form.ui).vetting.form.progress(done, items.length)}
    </span>
  )
}

interface GridProps {
  readonly form: FormContext
  readonly name: string
  readonly children?: Child
}

/** The items of a category in rows; on a phone each is a card, whose parts say what they are. */
const Grid = ({ form, name, children }: GridProps) => {
  const { forms, cases } = wordsOf(form.ui)
  return (
    <div class="table-scroll vetting-scroll">
      <table class="data-table vetting-grid">
        <caption class="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{cases.facts.area}</th>
            <th scope="col">
              {capitalised(term(forms.names, 'finding'))} <span class="need required">{form.ui.t.parts.required}</span>
            </th>
            <th scope="col">
              {capitalised(term(forms.names, 'evidence'))} <span class="need">{forms.evidenceNeed}</span>
            </th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
