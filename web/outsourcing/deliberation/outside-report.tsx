import { byText } from '../../by-text.ts'
import { unconfirmed } from '../../../domain/outsourcing/deliberation/unconfirmed.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import type { FormContext } from '../../forms/form-context.ts'
import { inBrackets, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'
import { ConditionList } from './condition-list.tsx'
import { onPaperFacts, OutcomeBadge } from './council-section.tsx'

interface ShownProps {
  readonly ui: Ui
  readonly state: OutsourcingState
  readonly about: string | null
}

/** What was written down of a meeting outside Sekisho and waits for the chair; nothing where nothing does. */
export const OutsideReport = ({ ui, state, about }: ShownProps) => {
  const report = unconfirmed(state, about)
  if (report === null) return null
  const { forms, cases, outside } = wordsOf(ui)
  return (
    <>
      <p>
        <Badge tone="warn" text={outside.mark} /> {outside.waiting}
      </p>
      <DescriptionList
        facts={[
          { name: term(forms.names, 'outcome'), value: <OutcomeBadge ui={ui} outcome={report.outcome} /> },
          {
            name: term(forms.names, 'meeting'),
            value: `${report.meeting}${inBrackets(ui, shortDayText(ui.lang, report.heldOn))}`,
          },
          ...onPaperFacts(ui, report),
          ...(report.conditions.length === 0
            ? []
            : [
                {
                  name: term(forms.names, 'conditions'),
                  value: <ConditionList ui={ui} conditions={report.conditions} />,
                },
              ]),
          ...(report.note === '' ? [] : [{ name: term(forms.names, 'note'), value: report.note }]),
          { name: cases.facts.by, value: byText(ui, report.by) },
        ]}
      />
    </>
  )
}

/** The same in the chair's form. */
export const OutsideReportShown = ({ form, state, about }: Omit<ShownProps, 'ui'> & { readonly form: FormContext }) => (
  <OutsideReport ui={form.ui} state={state} about={about} />
)
