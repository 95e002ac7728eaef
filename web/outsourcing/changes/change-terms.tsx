import type { ChangedTerms } from '../../../domain/outsourcing/changes/fields.ts'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { ChangeKind } from '../../../domain/guideline/change-settings.ts'
import { changeableFields, kindsOf } from '../../../domain/outsourcing/in-effect/change.ts'
import type { Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { calledInForce } from '../../forms/choices-in-force.ts'
import { aboutText } from '../../about-text.ts'
import { labelled, listed, term, yen } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { BeforeAfter } from '../before-after.tsx'
import { wordsOf } from '../words.ts'

/** What a change changes, field by field, with what was approved before and what is to be approved. */
export function changedTermsFacts(ui: Ui, before: ChangedTerms, changes: ChangedTerms): readonly Fact[] {
  return kindsOf(changes).map((kind) => ({
    name: term(wordsOf(ui).cases.changeKinds, kind),
    value: <BeforeAfter ui={ui} old={termText(ui, kind, before)} now={termText(ui, kind, changes)} />,
  }))
}

/** Terms as facts; what was not entered is left out. */
export function termsFacts(ui: Ui, terms: ChangedTerms): readonly Fact[] {
  return changeableFields
    .filter((field) => terms[field] !== undefined && termText(ui, field, terms) !== ui.t.parts.notEntered)
    .map((field) => ({
      name: term(wordsOf(ui).cases.changeKinds, field),
      value: <span class="prewrap">{termText(ui, field, terms)}</span>,
    }))
}

/** What stands under one heading, as text. */
function termText(ui: Ui, kind: ChangeKind, terms: ChangedTerms): string {
  const words = wordsOf(ui)
  const { forms } = words
  const { parts } = ui.t
  const value = terms[kind]
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return parts.notEntered
  switch (kind) {
    case 'information':
      return listed(
        ui,
        (terms.information ?? []).map((one) => term(words.informationKinds, one)),
      )
    case 'rooms':
      return listed(
        ui,
        (terms.rooms ?? []).map((id) => calledInForce(ui, 'rooms', id)),
      )
    case 'specificPersonal':
      return term(words.yesOrNo, terms.specificPersonal ?? '')
    case 'startsOn':
    case 'endsOn':
      return shortDayText(ui.lang, value as PlainDate)
    case 'amountYen':
      return yen(ui, terms.amountYen ?? 0)
    case 'conditions':
      return (terms.conditions ?? [])
        .map(({ condition, text, dueOn }) =>
          [
            labelled(ui, aboutText(ui, condition), text),
            labelled(ui, term(forms.names, 'dueOn'), shortDayText(ui.lang, dueOn)),
          ].join(' '),
        )
        .join('\n')
    default:
      return typeof value === 'number' ? `${value}` : (value as string)
  }
}
