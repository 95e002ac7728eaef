import type { Clause } from '../../../domain/guideline/clauses.ts'
import { clausesOfContract } from '../../../domain/outsourcing/contract/clauses-of-contract.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { SelectField } from '../../components/choice-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { cite, named } from '../../say.ts'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { numberedRows } from '../../forms/numbered-rows.ts'
import { wordsOf } from '../words.ts'

interface FormProps {
  readonly form: FormContext
}

interface SheetProps extends FormProps {
  readonly state: OutsourcingState
}

interface RowsProps extends FormProps {
  /** The clauses that are asked for: the guideline's, or those that the contract was registered with. */
  readonly clauses: readonly Clause[]
}

/** Where each of the clauses stands (Art. 22), and its words where they are copied; nothing where there are none. */
export const ClauseRows = ({ form, clauses }: RowsProps) => {
  if (clauses.length === 0) return null
  const { ui } = form
  const { sections, support } = wordsOf(ui).forms
  const id = fieldId(form.command, 'clauses')
  return (
    <section class="form-section repeat" aria-labelledby={id}>
      <h2 id={id} tabindex={-1}>
        {sections.clauses}
      </h2>
      <p class="support">{support['clauses']}</p>
      {numberedRows(form, 'clauses', 'clause', clauses).map(({ nth, one: clause }, index) => (
        <fieldset class="repeat-item field" key={clause.id}>
          <legend>
            {named(ui, clause)} <span class="need">{cite(ui, clause.article)}</span>
          </legend>
          <input type="hidden" name={`${form.command}.clauses.${nth}.clause`} value={clause.id} />
          <div class="field-grid">
            <TextField form={form} path={`clauses.${nth}.document`} required />
            <TextField form={form} path={`clauses.${nth}.place`} required />
          </div>
          <TextArea
            form={form}
            path={`clauses.${nth}.quotation`}
            rows={2}
            {...(index === 0 ? { support: support['quotation'] ?? '' } : {})}
          />
        </fieldset>
      ))}
    </section>
  )
}

/** The second reader confirms the sheet. */
export const ConfirmFields = ({ form }: FormProps) => (
  <TextArea form={form} path="remarks" rows={2} support={wordsOf(form.ui).forms.support['remarks'] ?? ''} />
)

/** The second reader doubts one of the clauses. */
export const DisputeFields = ({ form, state }: SheetProps) => (
  <>
    <SelectField
      form={form}
      path="clause"
      required
      choices={clausesOfContract(state, form.ui.guideline).map((one) => ({
        value: one.id,
        label: named(form.ui, one),
      }))}
    />
    <TextArea
      form={form}
      path="reason"
      required
      rows={3}
      support={wordsOf(form.ui).forms.support['disputeReason'] ?? ''}
    />
  </>
)

/** The head puts the sheet right, or says why it stands. */
export const AmendSheetFields = ({ form, state }: SheetProps) => (
  <>
    <ClauseRows form={form} clauses={clausesOfContract(state, form.ui.guideline)} />
    <TextArea form={form} path="reason" required rows={3} />
  </>
)
