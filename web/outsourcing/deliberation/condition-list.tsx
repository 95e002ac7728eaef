import type { ConditionTerms } from '../../../domain/outsourcing/conditions/condition-fields.ts'
import { shortDayText } from '../../dates.ts'
import { labelled, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** Conditions as a numbered list, each with its day. */
export const ConditionList = ({
  ui,
  conditions,
}: {
  readonly ui: Ui
  readonly conditions: readonly ConditionTerms[]
}) => (
  <ol>
    {conditions.map((one) => (
      <li>
        {one.text}{' '}
        <span class="small muted nowrap">
          {labelled(ui, term(wordsOf(ui).forms.names, 'dueOn'), shortDayText(ui.lang, one.dueOn))}
        </span>
      </li>
    ))}
  </ol>
)
