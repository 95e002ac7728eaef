import type { OfficeId } from '../../domain/kernel/ids.ts'
import { CaseTicks } from '../components/case-choice.tsx'
import { SelectField } from '../components/choice-field.tsx'
import type { Choice } from '../forms/choice.ts'
import { DateField } from '../components/date-field.tsx'
import { TextArea, TextField } from '../components/text-field.tsx'
import { FormSection } from '../forms/form-section.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { officeName } from '../say.ts'
import { wordsOf } from './words.ts'

interface FirstReportProps {
  readonly form: FormContext
  /** The offices for which the reader may report. */
  readonly offices: readonly OfficeId[]
  /** The contracts among which the reader may choose. */
  readonly contracts: readonly Choice[]
}

/** The first report of an incident: as little as is known at once (Art. 22(5)). */
export const FirstReportFields = ({ form, offices, contracts }: FirstReportProps) => {
  const { support } = wordsOf(form.ui).forms
  return (
    <>
      <p>{support.first}</p>
      <FormSection form={form} name="subject">
        <TextField form={form} path="title" required support={support.title} />
        {offices.length === 1 ? (
          <input type="hidden" name={`${form.command}.office`} value={offices[0]} />
        ) : (
          <SelectField
            form={form}
            path="office"
            required
            choices={offices.map((value) => ({ value, label: officeName(form.ui, value) }))}
          />
        )}
        <DateField form={form} path="discoveredOn" required />
        <TextField form={form} path="discoveredTime" required width="short" support={support.time} />
      </FormSection>
      <FormSection form={form} name="content">
        <TextField form={form} path="reportedBy" required support={support.reportedBy} />
        <TextArea form={form} path="what" required support={support.what} />
        <TextArea form={form} path="measures" rows={3} />
      </FormSection>
      <FormSection form={form} name="known">
        <DateField form={form} path="occurredOn" support={support.occurred} />
        <TextField form={form} path="occurredTime" width="short" support={support.occurred} />
        <TextField form={form} path="people" width="short" digits support={support.people} />
        <TextField form={form} path="items" />
        {contracts.length === 0 ? (
          <p class="support">{support.noContracts}</p>
        ) : (
          <CaseTicks form={form} path="contracts" of="outsourcing" support={support.contracts} choices={contracts} />
        )}
      </FormSection>
    </>
  )
}
