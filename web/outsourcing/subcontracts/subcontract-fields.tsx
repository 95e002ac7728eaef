import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { subcontractExtents } from '../../../domain/outsourcing/subcontracts/fields.ts'
import { isGood } from '../../../domain/outsourcing/vetting/candidates.ts'
import { isSameCompany } from '../../../domain/outsourcing/vetting/same-company.ts'
import { informationKinds } from '../../../domain/outsourcing/request/kinds.ts'
import { depthOf, inTreeOrder, isOnTheWay } from '../../../domain/outsourcing/in-effect/chain.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxGroup, RadioGroup, SelectField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextArea, TextField } from '../../components/text-field.tsx'
import { inBrackets, term } from '../../say.ts'
import { ChosenPart, type PartFormProps } from '../chosen-part.tsx'
import { wordsOf } from '../words.ts'

/**
 * The city's consent to a sub-contract is asked for (Art. 22(1)): who, under whom, what, why.
 */
export const SubcontractFields = ({ form, state, id }: PartFormProps & { readonly id: CaseId }) => {
  const words = wordsOf(form.ui)
  const { support, sections } = words.forms
  return (
    <>
      <section class="form-section" aria-labelledby="section-sub-what">
        <h2 id="section-sub-what">{sections.what}</h2>
        <Company form={form} state={state} id={id} />
        <UnderWhom form={form} state={state} />
        <RadioGroup
          form={form}
          path="extent"
          required
          inline
          choices={subcontractExtents.map((value) => ({ value, label: words.extents[value] }))}
        />
        <TextArea form={form} path="scope" required support={support['scope'] ?? ''} />
        <TextArea form={form} path="need" required support={support['need'] ?? ''} />
        <div class="field-grid">
          <DateField form={form} path="startsOn" required />
          <DateField form={form} path="endsOn" required />
        </div>
      </section>
      <section class="form-section" aria-labelledby="section-sub-information">
        <h2 id="section-sub-information">{sections.information}</h2>
        <CheckboxGroup
          form={form}
          path="information"
          required
          choices={informationKinds.map((value) => ({ value, label: term(words.informationKinds, value) }))}
        />
        <TextArea form={form} path="safeguards" required support={support['safeguards'] ?? ''} />
      </section>
    </>
  )
}

/** The company: one that was vetted and found good, with its number. */
const Company = ({ form, state, id }: Omit<PartFormProps, 'about'> & { readonly id: CaseId }) => {
  const { forms, vetting } = wordsOf(form.ui)
  return (
    <>
      <SelectField
        form={form}
        path="name"
        required
        support={forms.support['subcontractName'] ?? ''}
        rule="subcontractor-vetted"
        choices={vettedCompanies(state).map((value) => ({ value, label: value }))}
      />
      <p class="no-print">
        <a href={addresses.act(id, 'RecordVetting')}>{vetting.vetCompany}</a>
      </p>
      <TextField
        form={form}
        path="corporateNumber"
        support={forms.support['corporateNumber'] ?? ''}
        width="medium"
        digits
      />
    </>
  )
}

/** Under whom: the contractor itself, or a sub-contractor that is consented to or on the way. */
const UnderWhom = ({ form, state }: Omit<PartFormProps, 'about'>) => {
  const { forms, cases } = wordsOf(form.ui)
  const { parts } = cases
  const above = inTreeOrder(state.subcontracts).filter((one) => isOnTheWay(one) || one.status === 'consented')
  return (
    <RadioGroup
      form={form}
      path="parent"
      required
      support={forms.support['parent'] ?? ''}
      choices={[
        {
          value: 'contractor',
          label: parts.contractorItself(state.contract?.contractor ?? state.request?.vendor ?? ''),
        },
        ...above.map((one) => ({
          value: one.id,
          label: `${one.terms.name}${inBrackets(form.ui, parts.tier(depthOf(state.subcontracts, one)))}`,
        })),
      ]}
    />
  )
}

/** The companies that were vetted and found good, but for the contractor itself. */
const vettedCompanies = ({ vettings, contract }: OutsourcingState): readonly string[] =>
  vettings
    .filter((one) => isGood(one) && !isSameCompany(one.vendor, contract?.contractor ?? ''))
    .map((one) => one.vendor)

/** A request for consent that is still awaited. */
export const WhichAwaited = ({ form, state, about }: PartFormProps) => (
  <ChosenPart
    form={form}
    path="subcontract"
    about={about}
    choices={state.subcontracts.filter(isOnTheWay).map((one) => ({ value: one.id, label: one.terms.name }))}
  />
)

/** A sub-contract that has ended: which, when and why. */
export const EndFields = ({ form, state }: PartFormProps) => (
  <>
    <ChosenPart
      form={form}
      path="subcontract"
      about={null}
      choices={state.subcontracts
        .filter((one) => one.status === 'consented')
        .map((one) => ({ value: one.id, label: one.terms.name }))}
    />
    <DateField form={form} path="endedOn" required />
    <TextArea form={form} path="reason" required rows={3} support={wordsOf(form.ui).forms.support['endReason'] ?? ''} />
  </>
)
