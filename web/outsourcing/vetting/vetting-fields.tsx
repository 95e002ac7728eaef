import { vettingMeans, vettingVerdicts } from '../../../domain/outsourcing/vetting/fields.ts'
import { questionnaireOf, questionnaireOn, type Questionnaire } from '../../../domain/guideline/questionnaire.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { parsePlainDate } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { candidatesOf } from '../../../domain/outsourcing/vetting/candidates.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { CheckboxGroup, RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { shortDayText } from '../../dates.ts'
import { capitalised, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { ConditionRows } from '../deliberation/condition-rows.tsx'
import { CertificateRows } from './certificate-fields.tsx'
import type { FormContext } from '../../forms/form-context.ts'
import { FormSection } from '../../forms/form-section.tsx'
import { QuestionnaireFields } from './questionnaire-fields.tsx'
import { wordsOf } from '../words.ts'

interface VettingProps {
  readonly form: FormContext
  readonly id: CaseId
  readonly state: OutsourcingState
  /** The candidate whom the task is about; null where there is one vendor, or where it is still to be chosen. */
  readonly about: string | null
}

/**
 * What was found about the vendor, item by item, and the verdict (Art. 20). Saved as it is written: nobody fills in
 * some forty items in one sitting.
 */
export const VettingFields = (props: VettingProps) => {
  const { form } = props
  const words = wordsOf(form.ui)
  const { forms, vetting } = words
  const { support } = forms
  return (
    <div class="vetting" data-vetting>
      <Saving {...props} />
      <FormSection form={form} name="vendor">
        <Vendor {...props} />
        <TextField
          form={form}
          path="corporateNumber"
          support={support['corporateNumber'] ?? ''}
          width="medium"
          digits
        />
        <DateField form={form} path="checkedOn" required />
        <CheckboxGroup
          form={form}
          path="means"
          required
          inline
          support={support['means'] ?? ''}
          choices={vettingMeans.map((value) => ({ value, label: capitalised(term(words.means, value)) }))}
        />
      </FormSection>
      <QuestionnaireFields
        form={form}
        questionnaire={questionnaireIn(form)}
        id={props.id}
        attachments={props.state.attachments}
      />
      <FormSection form={form} name="certificates">
        <CertificateRows form={form} />
      </FormSection>
      <Verdict form={form} />
      <p class="actions no-print">
        <button type="submit" class="button secondary" name="step" value="save">
          {vetting.form.saveNow}
        </button>
      </p>
    </div>
  )
}

/** The verdict that the answers lead to, with its conditions. */
const Verdict = ({ form }: { readonly form: FormContext }) => {
  const words = wordsOf(form.ui)
  const { support } = words.forms
  return (
    <FormSection form={form} name="verdict">
      <TextArea form={form} path="answerRefused" support={support['answerRefused'] ?? ''} rows={2} />
      <RadioGroup
        form={form}
        path="verdict"
        required
        rule="vetting-thorough"
        support={support['verdict'] ?? ''}
        choices={vettingVerdicts.map((value) => ({ value, label: term(words.verdicts, value) }))}
      />
      <ConditionRows form={form} support={support['verdictConditions'] ?? ''} />
      <TextArea form={form} path="note" support={support['note'] ?? ''} rows={3} />
    </FormSection>
  )
}

/** The questionnaire that the form's answers belong to: the one begun, else today's. */
function questionnaireIn({ ui, command, values }: FormContext): Questionnaire {
  const { questionnaires } = ui.book
  const begun = questionnaireOf(questionnaires, values[`${command}.questionnaire`]?.[0] ?? '')
  return begun ?? questionnaireOn(questionnaires, tokyoDateOf(ui.now))
}

/** Behind a mailed link the form saves under the link's own address, with a session under the case's. */
function saveAddress({ form, id, about }: VettingProps): string {
  return form.ui.reader === null ? `${pathHere(form.ui)}/vetting` : outsourcingAddresses.saveVetting(id, about)
}

const pathHere = ({ here }: Ui): string => here.split('?')[0] ?? here

const Saving = (props: VettingProps) => {
  const { form, id } = props
  const { ui, command, values } = form
  const { save } = ui.t.forms
  const { vetting } = wordsOf(ui)
  const copied = parsePlainDate(values[`${command}.copiedFrom.checkedOn`]?.[0] ?? '')
  const carried = ['copiedFrom.case', 'copiedFrom.checkedOn']
    .map((path) => `${command}.${path}`)
    .filter((name) => values[name]?.[0])
  return (
    <>
      <input type="hidden" name="draftRevision" value={values['draftRevision']?.[0] ?? '0'} />
      <input type="hidden" name={`${command}.questionnaire`} value={questionnaireIn(form).version} />
      {carried.map((name) => (
        <input type="hidden" name={name} value={values[name]?.[0] ?? ''} />
      ))}
      <p
        class="save-line no-print"
        role="status"
        data-save-line
        data-autosave={saveAddress(props)}
        data-saving={save.saving}
        data-saved={save.saved('{time}')}
        data-failed={save.failed}
        data-stale={save.stale}
        data-signed-out={save.signedOut}
      >
        {values['draftSavedAt']?.[0] ? vetting.form.savedAt(values['draftSavedAt'][0]) : save.idle}
      </p>
      {ui.reader !== null && (
        <p class="no-print">
          <a href={outsourcingAddresses.vetting(id)}>{vetting.form.tools}</a>
        </p>
      )}
      {copied !== null && <p class="support">{vetting.form.copied(shortDayText(ui.lang, copied))}</p>}
    </>
  )
}

/**
 * Whom it is about: known from the request, or one of its candidates; from the approval on any company, which nobody
 * has named before.
 */
const Vendor = ({ form, state, about }: VettingProps) => {
  const candidates = candidatesOf(state.request)
  const before = state.stage === 'vetting' || state.stage === 'submission'
  return about === null && before && candidates.length > 1 ? (
    <SelectField form={form} path="vendor" required choices={candidates.map((value) => ({ value, label: value }))} />
  ) : (
    <TextField form={form} path="vendor" required company />
  )
}
