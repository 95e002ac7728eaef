import { DateField } from '../components/date-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { cite, named } from '../say.ts'
import { fieldId, type FormContext } from './form-context.ts'

/** The contract as signed, and where each of the six matters stands in it (Art. 22). */
export const ContractFields = ({ form }: { readonly form: FormContext }) => {
  const { ui } = form
  const { sections, support, names, place, months } = ui.t.forms
  const clausesId = fieldId(form.command, 'clauses')
  return (
    <>
      <section class="form-section" aria-labelledby="section-contract">
        <h2 id="section-contract">{sections.contract}</h2>
        <TextField form={form} path="contractor" required support={support['contractor'] ?? ''} article="Art. 20" />
        <TextField form={form} path="contractNumber" required width="medium" />
        <DateField form={form} path="signedOn" required />
        <div class="field-grid">
          <DateField form={form} path="startsOn" required />
          <DateField form={form} path="endsOn" required />
        </div>
      </section>
      <section class="form-section repeat" aria-labelledby={clausesId}>
        <h2 id={clausesId} tabindex={-1}>{sections.clauses}</h2>
        <p class="support">{support['clauses']}</p>
        {ui.guideline.clauses.map((clause, index) => (
          <fieldset class="repeat-item field" key={clause.id}>
            <legend>
              {named(ui, clause)} <span class="need">{cite(ui, clause.article)}</span>
            </legend>
            <input type="hidden" name={`${form.command}.clauses.${index}.clause`} value={clause.id} />
            <div class="field-grid">
              <TextField form={form} path={`clauses.${index}.document`} required label={names['document'] ?? ''} />
              <TextField form={form} path={`clauses.${index}.place`} required label={place} />
            </div>
          </fieldset>
        ))}
      </section>
      <section class="form-section" aria-labelledby="section-oversight">
        <h2 id="section-oversight">{sections.oversight}</h2>
        <TextField form={form} path="inspectEveryMonths" required unit={months} digits support={support['inspectEveryMonths'] ?? ''} article="Art. 23" />
      </section>
    </>
  )
}
