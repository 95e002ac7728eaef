import { coursesFor } from '../../../domain/outsourcing/doubts/courses.ts'
import { isUnsettled } from '../../../domain/outsourcing/in-effect/in-doubt.ts'
import { RadioGroup } from '../../components/choice-field.tsx'
import { TextArea } from '../../components/text-field.tsx'
import { aboutText } from '../../about-text.ts'
import { labelled } from '../../say.ts'
import { ConditionRows } from '../deliberation/condition-rows.tsx'
import { ChosenPart, type PartFormProps } from '../chosen-part.tsx'
import { wordsOf } from '../words.ts'
import { causeText } from './doubt-section.tsx'

/** The answer to a doubt: what can be done about it, why, and what has to be met by when where it stands. */
export const DoubtFields = ({ form, state, about }: PartFormProps) => {
  const { ui } = form
  const words = wordsOf(ui)
  const known = state.doubts.filter(isUnsettled)
  const asked = known.filter((one) => about === null || one.doubt === about)
  const courses = new Set(asked.flatMap((one) => coursesFor(one, state)))
  return (
    <>
      {asked.map((one) => (
        <p>{labelled(ui, aboutText(ui, one.doubt), causeText(ui, one))}</p>
      ))}
      <ChosenPart
        form={form}
        path="doubt"
        about={about}
        choices={known.map(({ doubt }) => ({ value: doubt, label: aboutText(ui, doubt) }))}
      />
      <RadioGroup
        form={form}
        path="course"
        required
        choices={[...courses].map((value) => ({ value, label: words.cases.doubts.courses[value] }))}
      />
      <ConditionRows form={form} support={words.forms.support['doubtConditions'] ?? ''} />
      <TextArea form={form} path="reason" required rows={3} support={words.forms.support['doubtReason'] ?? ''} />
    </>
  )
}
