import { areaFindings, vettingMeans, vettingVerdicts } from '../../domain/outsourcing/commands.ts'
import { vettingAreas } from '../../domain/guideline/vetting-areas.ts'
import { CheckboxGroup, RadioGroup } from '../components/choice-field.tsx'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { inBrackets, named, term } from '../say.ts'
import { fieldId, type FormContext } from './form-context.ts'

/** What was found about the vendor, area by area, and the verdict (Art. 20). */
export const VettingFields = ({ form }: { readonly form: FormContext }) => {
  const { ui } = form
  const { forms, words } = ui.t
  const { support, sections, names } = forms
  return (
    <>
      <section class="form-section" aria-labelledby="section-vendor">
        <h2 id="section-vendor">{sections.vendor}</h2>
        <TextField form={form} path="vendor" required />
        <TextField form={form} path="corporateNumber" support={support['corporateNumber'] ?? ''} width="medium" digits />
        <DateField form={form} path="checkedOn" required />
        <CheckboxGroup
          form={form} path="means" required inline support={support['means'] ?? ''}
          choices={vettingMeans.map((value) => ({ value, label: term(words.means, value) }))}
        />
      </section>
      <section class="form-section" aria-labelledby={fieldId(form.command, 'answers')}>
        <h2 id={fieldId(form.command, 'answers')} tabindex={-1}>{sections.areas}</h2>
        <div class="repeat">
          {vettingAreas.map((area, index) => (
            <div class="repeat-item field-grid">
              <input type="hidden" name={`${form.command}.answers.${index}.area`} value={area.id} />
              <RadioGroup
                form={form} path={`answers.${index}.finding`} required inline label={named(ui, area)} support={named(ui, area.guide)}
                choices={areaFindings.map((value) => ({ value, label: term(words.areaFindings, value) }))}
              />
              <TextField form={form} path={`answers.${index}.evidence`} label={`${names['evidence']}${inBrackets(ui, named(ui, area))}`} need={forms.evidenceNeed} support={support['evidence'] ?? ''} />
            </div>
          ))}
        </div>
      </section>
      <section class="form-section" aria-labelledby="section-verdict">
        <h2 id="section-verdict">{sections.verdict}</h2>
        <RadioGroup
          form={form} path="verdict" required article="Art. 20" support={support['verdict'] ?? ''}
          choices={vettingVerdicts.map((value) => ({ value, label: term(words.verdicts, value) }))}
        />
        <TextArea form={form} path="note" support={support['note'] ?? ''} rows={3} />
      </section>
    </>
  )
}
