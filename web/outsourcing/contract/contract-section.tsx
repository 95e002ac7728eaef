import type { ContractTerms } from '../../../domain/outsourcing/contract/fields.ts'
import { fiscalYearLabel, fiscalYearOf } from '../../../domain/kernel/fiscal-year.ts'
import { DescriptionList } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { rangeText, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** The contract as it runs (Art. 22); its check sheet of the six clauses stands beside it. */
export const ContractFacts = ({ ui, contract }: { readonly ui: Ui; readonly contract: ContractTerms }) => {
  const { cases, forms } = wordsOf(ui)
  const day = (date: ContractTerms['signedOn']) => shortDayText(ui.lang, date)
  return (
    <DescriptionList
      facts={[
        { name: term(forms.names, 'contractor'), value: contract.contractor },
        { name: term(forms.names, 'contractNumber'), value: contract.contractNumber },
        { name: term(forms.names, 'signedOn'), value: day(contract.signedOn) },
        { name: cases.facts.period, value: rangeText(ui, day(contract.startsOn), day(contract.endsOn)) },
        { name: cases.application.fiscalYear, value: fiscalYearLabel(fiscalYearOf(contract.startsOn), ui.lang) },
        { name: term(forms.names, 'inspectEveryMonths'), value: `${contract.inspectEveryMonths} ${forms.months}` },
      ]}
    />
  )
}
