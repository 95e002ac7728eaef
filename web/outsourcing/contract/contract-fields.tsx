import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { ClauseRows } from './clause-fields.tsx'
import { PlanFields } from './life-fields.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { wordsOf } from '../words.ts'

/** The contract as signed, and where each of the clauses stands in it (Art. 22). */
export const ContractFields = ({ form }: { readonly form: FormContext }) => {
  const { ui } = form
  const { sections, support } = wordsOf(ui).forms
  return (
    <>
      <section class="form-section" aria-labelledby="section-contract">
        <h2 id="section-contract">{sections.contract}</h2>
        <TextField
          form={form}
          path="contractor"
          company
          required
          support={support['contractor'] ?? ''}
          rule="vetting-before-outsourcing"
        />
        <TextField form={form} path="contractNumber" required width="medium" />
        <DateField form={form} path="signedOn" required />
        <div class="field-grid">
          <DateField form={form} path="startsOn" required />
          <DateField form={form} path="endsOn" required />
        </div>
      </section>
      <ClauseRows form={form} clauses={ui.guideline.clauses} />
      <section class="form-section" aria-labelledby="section-oversight">
        <h2 id="section-oversight">{sections.oversight}</h2>
        <PlanFields form={form} />
      </section>
    </>
  )
}
