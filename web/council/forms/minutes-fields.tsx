import { opennesses } from '../../../domain/council/minutes/fields.ts'
import { yesTo } from '../../../domain/council/circulation/yes-to.ts'
import { openItems } from '../../../domain/council/quorum.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import { seats } from '../../../domain/guideline/council.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { inBrackets } from '../../say.ts'
import { itemLabel } from '../meeting-words.ts'
import { ItemStateBadge } from '../outcome-badge.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import { wordsOf } from '../words.ts'

interface MinutesProps {
  readonly form: FormContext
  readonly state: CouncilState
}

/** The minutes, item by item in the order of the sitting, and the summary for the public (Art. 5(5)). */
export const MinutesFields = (props: MinutesProps) => {
  const { form, state } = props
  const { ui } = form
  return (
    <>
      <section class="form-section" aria-labelledby={fieldId(form.command, 'items')}>
        <h3 id={fieldId(form.command, 'items')} tabindex={-1}>
          {wordsOf(ui).sections.minutes}
        </h3>
        {state.items.map((item, index) => (
          <article class="repeat-item sitting-item">
            <div class="row">
              <strong>{itemLabel(ui, state, item.id)}</strong>
              <ItemStateBadge ui={ui} item={item} />
            </div>
            <MinutesItemFields form={form} item={item} index={index} />
          </article>
        ))}
      </section>
      <PublicSummary form={form} />
    </>
  )
}

const MinutesItemFields = ({
  form,
  item,
  index,
}: {
  readonly form: FormContext
  readonly item: AgendaItem
  readonly index: number
}) => {
  const { ui } = form
  const { forms, openness } = wordsOf(ui)
  const about = inBrackets(ui, wordsOf(ui).item(index + 1))
  const named = (name: string) => `${forms.names[name] ?? name}${about}`
  return (
    <>
      <input type="hidden" name={`${form.command}.items.${index}.item`} value={item.id} />
      <TextArea form={form} path={`items.${index}.summary`} required rows={3} label={named('summary')} />
      <div class="field-grid">
        <SelectField
          form={form}
          path={`items.${index}.openness`}
          required
          label={named('openness')}
          choices={opennesses.map((value) => ({ value, label: openness[value] }))}
        />
        <TextField
          form={form}
          path={`items.${index}.reason`}
          label={named('items.reason')}
          need={forms.needClosed}
          support={forms.support['closedWhy'] ?? ''}
        />
      </div>
    </>
  )
}

const PublicSummary = ({ form }: { readonly form: FormContext }) => (
  <section class="form-section">
    <TextArea
      form={form}
      path="publicSummary"
      required
      rows={4}
      support={wordsOf(form.ui).forms.support['publicSummary'] ?? ''}
    />
  </section>
)

/** A circulation drawn together: outcome and minutes of each item on one page. */
export const ConclusionFields = ({ form, state }: MinutesProps) => {
  const { ui } = form
  const council = wordsOf(ui)
  const open = openItems(state)
  return (
    <>
      <section class="form-section" aria-labelledby={fieldId(form.command, 'reports')}>
        <h3 id={fieldId(form.command, 'reports')} tabindex={-1}>
          {council.forms.names['reports']}
        </h3>
        <p class="support" id={fieldId(form.command, 'items')} tabindex={-1}>
          {council.forms.support['outcome']}
        </p>
        {state.items.map((item, index) => {
          const nth = open.findIndex((one) => one.id === item.id)
          return (
            <article class="repeat-item sitting-item">
              <div class="row">
                <strong>{itemLabel(ui, state, item.id)}</strong>
                <span class="small muted">{council.tally(yesTo(item, state), seats(ui.guideline.council).length)}</span>
              </div>
              {nth >= 0 && (
                <>
                  <input type="hidden" name={`${form.command}.reports.${nth}.item`} value={item.id} />
                  <OutcomeFields
                    form={form}
                    item={item}
                    at={`reports.${nth}`}
                    nth={index + 1}
                    support={council.tally(yesTo(item, state), seats(ui.guideline.council).length)}
                  />
                </>
              )}
              <MinutesItemFields form={form} item={item} index={index} />
            </article>
          )
        })}
      </section>
      <PublicSummary form={form} />
    </>
  )
}
