import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { addresses } from '../addresses.ts'
import { narrowDayText } from '../dates.ts'
import type { DayFilter, DeclaredRegister, OwnFilter } from '../register/declared-register.ts'
import { rangeMark, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { caseColumns, vendorsIn } from './cases-file.ts'
import { mayAsk } from './may-ask.ts'
import { outsourcingAddresses } from './outsourcing-addresses.ts'
import { stageOfEntry } from './stage-of-entry.ts'
import { wordsOf } from './words.ts'

/** A filter by what the list itself looks at. */
const own = (name: 'due' | 'renewal'): OwnFilter => ({
  name,
  label: (ui) => wordsOf(ui).list.filters[name],
  choices: (ui) => Object.entries(wordsOf(ui).list[name]).map(([value, label]) => ({ value, label })),
})

const periodEnds = (name: 'endsFrom' | 'endsTo'): DayFilter => ({
  name,
  label: (ui) => wordsOf(ui).list.filters[name],
})

const days = (ui: Ui, { fromOn, untilOn }: RegisterEntry): readonly [string, string] => {
  const day = (date: string | null) => (date === null ? ui.t.parts.notYet : narrowDayText(ui.lang, date as PlainDate))
  return [day(fromOn), day(untilOn)]
}

/**
 * All cases that a reader may see. Its rows are the very list that the record keeps of cases, with an index for each of
 * its orders: see docs/decisions/the-list-of-cases.md.
 */
export const casesRegister: DeclaredRegister = {
  procedure: 'outsourcing',
  name: 'cases',
  address: addresses.cases,
  words: (ui) => wordsOf(ui).list,
  stages: (ui) => wordsOf(ui).stages,
  stage: stageOfEntry,
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'holder', kind: 'holders' },
    { heading: 'due', kind: 'due', sort: 'due' },
    { heading: 'vendor', kind: 'own', shown: vendorsIn, plain: vendorsIn },
    {
      heading: 'period',
      kind: 'own',
      sort: 'ends',
      shown: (ui, entry) => <Period ui={ui} entry={entry} />,
      plain: (ui, entry) => rangeText(ui, ...days(ui, entry)),
    },
  ],
  filters: ['stage', 'office', own('due'), 'fiscalYear', own('renewal')],
  days: [periodEnds('endsFrom'), periodEnds('endsTo')],
  sort: { by: 'due', descending: false },
  own: {
    sorts: ['due', 'number', 'changed', 'ends'],
    file: { name: 'cases', address: outsourcingAddresses.casesFile, columns: caseColumns },
  },
  ways: (ui) =>
    mayAsk(ui) ? [{ text: () => wordsOf(ui).nav.newRequest, address: outsourcingAddresses.newRequest }] : [],
}

const Period = ({ ui, entry }: { readonly ui: Ui; readonly entry: RegisterEntry }) => {
  const [from, to] = days(ui, entry)
  return (
    <span class="small">
      <span class="nowrap">
        {from} {rangeMark(ui)}
      </span>{' '}
      <span class="nowrap">{to}</span>
    </span>
  )
}
