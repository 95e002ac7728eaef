import {
  contractMethods,
  occasions,
  reasonKinds,
  yesOrNo,
  workKinds,
} from '../../../domain/outsourcing/request/kinds.ts'
import type { Child } from 'hono/jsx'
import { relatedStates } from '../../../domain/guideline/related-procedures.ts'
import { type Application } from '../../../domain/outsourcing/request/application.ts'
import { CheckboxGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { basis, cite, named, term } from '../../say.ts'
import { choicesInForce } from '../../forms/choices-in-force.ts'
import { sectionId, sectionTitle } from '../../forms/form-sections.ts'
import { fieldId, type FormContext } from '../../forms/form-context.ts'
import { numberedRows } from '../../forms/numbered-rows.ts'
import { wordsOf } from '../words.ts'

type ApplicationField = keyof Application
interface FormProps {
  readonly form: FormContext
}

/**
 * What an application may say beyond what Art. 21 asks for, in five folded groups: each says how much of it is filled
 * in, and opens by itself where something is or where something is wrong.
 */
export const ApplicationFields = ({ form }: FormProps) => (
  <>
    <Office form={form} />
    <Handling form={form} />
    <Terms form={form} />
    <Schedule form={form} />
    <Draft form={form} />
  </>
)

const Office = ({ form }: FormProps) => {
  const words = wordsOf(form.ui)
  return (
    <Group
      form={form}
      name="office"
      fields={['contact', 'extension', 'occasion', 'previousApproval', 'alsoKinds', 'reasonKinds']}
    >
      <div class="field-grid">
        <TextField {...field(form, 'contact')} />
        <TextField {...field(form, 'extension')} width="short" />
      </div>
      <SelectField {...field(form, 'occasion')} choices={chosenFrom(occasions, words.occasions)} />
      <TextField {...field(form, 'previousApproval')} width="medium" />
      <CheckboxGroup {...field(form, 'alsoKinds')} choices={chosenFrom(workKinds, words.workKinds)} />
      <CheckboxGroup
        {...field(form, 'reasonKinds')}
        rule="request-content"
        choices={chosenFrom(reasonKinds, words.reasonKinds)}
      />
    </Group>
  )
}

const Handling = ({ form }: FormProps) => {
  const { ui } = form
  return (
    <Group
      form={form}
      name="handling"
      fields={['records', 'specificPersonal', 'rooms', 'authorities', 'handOver', 'takeOut', 'custody']}
    >
      <TextField {...field(form, 'records')} width="short" digits />
      <SelectField {...field(form, 'specificPersonal')} choices={chosenFrom(yesOrNo, wordsOf(ui).yesOrNo)} />
      <CheckboxGroup {...field(form, 'rooms')} rule="rooms-under-control" choices={choicesInForce(ui, 'rooms')} />
      <TextField {...field(form, 'authorities')} />
      <TextArea {...field(form, 'handOver')} rows={2} />
      <TextArea {...field(form, 'takeOut')} rows={2} />
      <TextArea {...field(form, 'custody')} rows={2} rule="clause-custody" />
    </Group>
  )
}

const Terms = ({ form }: FormProps) => (
  <Group form={form} name="budget" fields={['budgetItem', 'contractMethod', 'contractGround']}>
    <TextField {...field(form, 'budgetItem')} />
    <SelectField
      {...field(form, 'contractMethod')}
      choices={chosenFrom(contractMethods, wordsOf(form.ui).contractMethods)}
    />
    <TextField {...field(form, 'contractGround')} />
  </Group>
)

/**
 * The clauses as far as the draft contract has them; the contract itself is checked when it is registered (Art.
 * 22).
 */
const Draft = ({ form }: FormProps) => {
  const { ui } = form
  const { support } = wordsOf(ui).forms
  return (
    <Group form={form} name="draft" fields={['draftClauses']}>
      <div id={fieldId(form.command, 'request.draftClauses')} tabindex={-1}>
        <p class="support">{support['draftClauses']}</p>
        {numberedRows(form, 'request.draftClauses', 'clause', ui.guideline.clauses).map(({ nth, one: clause }) => (
          <fieldset class="repeat-item field">
            <legend>
              {named(ui, clause)} <span class="need">{cite(ui, basis(ui, `clause-${clause.id}`))}</span>
            </legend>
            <input type="hidden" name={`${form.command}.request.draftClauses.${nth}.clause`} value={clause.id} />
            <div class="field-grid">
              <TextField form={form} path={`request.draftClauses.${nth}.document`} />
              <TextField form={form} path={`request.draftClauses.${nth}.place`} />
            </div>
          </fieldset>
        ))}
      </div>
    </Group>
  )
}

const Schedule = ({ form }: FormProps) => {
  const { ui } = form
  const { support, names } = wordsOf(ui).forms
  return (
    <Group form={form} name="schedule" fields={['plannedContractOn', 'wishedDeliberationOn', 'relatedProcedures']}>
      <div class="field-grid">
        <DateField {...field(form, 'plannedContractOn')} />
        <DateField {...field(form, 'wishedDeliberationOn')} />
      </div>
      <fieldset class="field" id={fieldId(form.command, 'request.relatedProcedures')} tabindex={-1}>
        <legend>
          {names['relatedProcedures']} <span class="need">{ui.t.parts.optional}</span>
        </legend>
        <p class="support">{support['relatedProcedures']}</p>
        {numberedRows(form, 'request.relatedProcedures', 'procedure', ui.guideline.relatedProcedures).map(
          ({ nth, one }) => (
            <div class="repeat-item">
              <input type="hidden" name={`${form.command}.request.relatedProcedures.${nth}.procedure`} value={one.id} />
              <SelectField
                form={form}
                path={`request.relatedProcedures.${nth}.state`}
                label={named(ui, one)}
                choices={chosenFrom(relatedStates, wordsOf(ui).relatedStates)}
              />
            </div>
          ),
        )}
      </fieldset>
    </Group>
  )
}

interface GroupProps extends FormProps {
  readonly name: 'office' | 'handling' | 'budget' | 'draft' | 'schedule'
  readonly fields: readonly ApplicationField[]
  readonly children?: Child
}

const Group = ({ form, name, fields, children }: GroupProps) => {
  const { filled } = wordsOf(form.ui).cases.application
  const done = fields.filter((one) => isFilled(form, one)).length
  const wrong = Object.keys(form.errors).some((path) =>
    fields.some((one) => path === `request.${one}` || path.startsWith(`request.${one}.`)),
  )
  return (
    <details class="form-section optional-group" open={done > 0 || wrong}>
      <summary>
        <span class="group-title">{sectionTitle(form.ui, form.command, name)}</span>{' '}
        <span class="need">{form.ui.t.parts.optional}</span>{' '}
        <span class="small muted">{filled(done, fields.length)}</span>
      </summary>
      <div id={sectionId(form.command, name)} class="form-heading-place" tabindex={-1} />
      {children}
    </details>
  )
}

/**
 * Whether something stands in a field; the rows of a list carry what they are about along unseen, which doesn't count.
 */
function isFilled({ command, values }: FormContext, name: ApplicationField): boolean {
  const own = `${command}.request.${name}`
  return Object.entries(values).some(
    ([key, texts]) =>
      (key === own || (key.startsWith(`${own}.`) && !/\.(clause|procedure)$/.test(key))) &&
      texts.some((text) => text.trim() !== ''),
  )
}

const field = (form: FormContext, name: ApplicationField) => {
  const support = wordsOf(form.ui).forms.support[name]
  return { form, path: `request.${name}`, ...(support ? { support } : {}) }
}

const chosenFrom = (values: readonly string[], words: Readonly<Record<string, string>>) =>
  values.map((value) => ({ value, label: term(words, value) }))
