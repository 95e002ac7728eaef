import { certificateKinds, mostCertificates } from '../../../domain/outsourcing/vetting/fields.ts'
import { certificateOutcomes } from '../../../domain/outsourcing/certificates/fields.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets, term, withAdded } from '../../say.ts'
import { AddRow } from '../../forms/add-row.tsx'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { rowCount } from '../../forms/row-count.ts'
import { wordsOf } from '../words.ts'

/** The certificates that the vendor showed; rows left empty don't count (Art. 20). */
export const CertificateRows = ({ form }: { readonly form: FormContext }) => {
  const words = wordsOf(form.ui)
  const { forms, vetting } = words
  const { parts } = form.ui.t
  const id = fieldId(form.command, 'certificates')
  const label = (name: string, index: number) =>
    `${term(forms.names, name)}${inBrackets(form.ui, vetting.form.certificateRow(index + 1))}`
  return (
    <fieldset class="field repeat" id={id} tabindex={-1} aria-describedby={`${id}-support`} data-repeat>
      <legend>
        {forms.names['certificates']} <span class="need">{parts.optional}</span>
      </legend>
      <p class="support" id={`${id}-support`}>
        {forms.support['certificates']}
      </p>
      {Array.from({ length: rowCount(form, 'certificates', { least: 1, most: mostCertificates }) }, (_, index) => (
        <div class="repeat-item field-grid">
          <SelectField
            form={form}
            path={`certificates.${index}.kind`}
            label={label('certificates.kind', index)}
            choices={certificateKinds.map((value) => ({ value, label: term(words.certificateKinds, value) }))}
          />
          <TextField form={form} path={`certificates.${index}.number`} label={label('number', index)} />
          <TextField form={form} path={`certificates.${index}.scope`} label={label('certificates.scope', index)} />
          <DateField form={form} path={`certificates.${index}.expiresOn`} label={label('expiresOn', index)} />
        </div>
      ))}
      <AddRow form={form} most={mostCertificates} />
    </fieldset>
  )
}

/** What became of a certificate that expires while the contract runs (Arts. 20, 23). */
export const CertificateFields = ({
  form,
  about,
  state,
}: {
  readonly form: FormContext
  readonly about: string | null
  readonly state: OutsourcingState
}) => {
  const words = wordsOf(form.ui)
  const { forms } = words
  const { support } = forms
  const told = (id: string) => {
    const one = state.certificates.find((certificate) => certificate.id === id)
    if (one === undefined) return id
    const { expiring } = wordsOf(form.ui).vetting.facts
    const called = `${term(words.certificateKinds, one.kind)} ${one.number}`
    return withAdded(form.ui, called, expiring(shortDayText(form.ui.lang, one.expiresOn)))
  }
  return (
    <>
      {about === null ? (
        <SelectField
          form={form}
          path="certificate"
          required
          choices={state.certificates.map(({ id }) => ({ value: id, label: told(id) }))}
        />
      ) : (
        <>
          <input type="hidden" name={`${form.command}.certificate`} value={about} />
          <p>
            <strong>{told(about)}</strong>
          </p>
        </>
      )}
      <RadioGroup
        form={form}
        path="outcome"
        required
        choices={certificateOutcomes.map((value) => ({ value, label: term(words.certificateOutcomes, value) }))}
      />
      <TextField form={form} path="number" support={support['renewedNumber'] ?? ''} width="medium" />
      <DateField form={form} path="expiresOn" support={support['renewedExpiry'] ?? ''} />
      <TextArea form={form} path="note" support={support['renewalNote'] ?? ''} rows={3} />
    </>
  )
}
