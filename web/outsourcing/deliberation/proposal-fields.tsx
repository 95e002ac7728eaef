import { proposalOutcomes } from '../../../domain/outsourcing/deliberation/fields.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { term } from '../../say.ts'
import { ChosenPart, partsById, type PartFormProps } from '../chosen-part.tsx'
import { supportOf } from '../said-on-forms.tsx'
import { wordsOf } from '../words.ts'

/** What became of a proposed agenda item. */
export const ProposalFields = ({ form, state, about }: PartFormProps) => {
  const waiting = state.tasks.open
    .filter((one) => one.kind === 'propose-item')
    .flatMap((one) => (one.about === null ? [] : [one.about]))
  return (
    <>
      <ChosenPart form={form} path="about" about={about} choices={partsById(form.ui, waiting)} />
      <RadioGroup
        form={form}
        path="outcome"
        required
        choices={proposalOutcomes.map((value) => ({ value, label: term(wordsOf(form.ui).proposalOutcomes, value) }))}
      />
      <TextArea form={form} path="note" required rows={3} support={supportOf(form, 'proposalNote')} />
    </>
  )
}
