import { contractFields, type ContractTerms } from '../../../domain/outsourcing/contract/fields.ts'
import { fiscalYearLabel, fiscalYearOf } from '../../../domain/kernel/fiscal-year.ts'
import { DescriptionList } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { listed, rangeText, term } from '../../say.ts'
import { shownFields } from '../../fields/shown-fields.tsx'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** The contract as it runs (Art. 22); its check sheet of the six clauses stands beside it. */
export const ContractFacts = ({ ui, contract }: { readonly ui: Ui; readonly contract: ContractTerms }) => {
  const words = wordsOf(ui)
  const { cases, forms } = words
  const day = (date: ContractTerms['signedOn']) => shortDayText(ui.lang, date)
  return (
    <DescriptionList
      facts={shownFields(ui, contractFields, contract, {
        words,
        day: (to, date) => shortDayText(to.lang, date),
        instead: {
          startsOn: [
            { name: cases.facts.period, value: rangeText(ui, day(contract.startsOn), day(contract.endsOn)) },
            { name: cases.application.fiscalYear, value: fiscalYearLabel(fiscalYearOf(contract.startsOn), ui.lang) },
          ],
          endsOn: [],
          inspectEveryMonths:
            contract.inspectEveryMonths === undefined
              ? []
              : [
                  {
                    name: term(forms.names, 'inspectEveryMonths'),
                    value: `${contract.inspectEveryMonths} ${forms.months}`,
                  },
                ],
          inspectOn:
            contract.inspectOn === undefined
              ? []
              : [{ name: term(forms.names, 'inspectOn'), value: listed(ui, contract.inspectOn.map(day)) }],
        },
      })}
    />
  )
}
