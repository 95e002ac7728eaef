import type { StockTakeState } from '../../domain/stock-take/state.ts'
import { withKnown } from '../addresses.ts'
import { CaseLink } from '../components/case-link.tsx'
import { DataTable } from '../components/data-table.tsx'
import type { Asked } from '../forms/asked.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { ItemFilters } from './item-filters.tsx'
import { fromTheFirst, itemsAsked, standing, type NumberedItem } from './items-asked.ts'
import { stockTakeAddress } from './stock-take-registers.ts'
import { wordsOf } from './words.ts'

interface ItemsProps {
  readonly ui: Ui
  readonly state: StockTakeState
  readonly asked: Asked
}

/** What was found, some items at a time; all of them are in their register, for paper and for spreadsheets. */
export const Items = ({ ui, state, asked }: ItemsProps) => {
  const { sections, count } = wordsOf(ui)
  const [here = ''] = ui.here.split('?')
  const kept = fromTheFirst(asked)
  const at = (query: Asked): string => `${withKnown(here, query)}#items`
  const shown = itemsAsked(state, asked, '')
  return (
    <>
      <div class="no-print">
        <ItemFilters ui={ui} state={state} asked={asked} action={`${here}#items`} />
      </div>
      <DataTable
        ui={ui}
        caption={sections.items}
        columns={columnsOf(ui)}
        rows={shown.rows}
        next={shown.next === null ? null : at({ ...kept, after: shown.next })}
        first={shown.isLater ? at(kept) : null}
        empty={<p>{state.stage === 'listing' ? count.listing : count.none}</p>}
      />
      <p class="small">
        {shown.rows.length < shown.matching && count.shown(shown.rows.length, shown.matching)}{' '}
        <a href={registerOf(state)} class="no-print">
          {count.allInRegister}
        </a>
      </p>
    </>
  )
}

const registerOf = ({ office, fiscalYear }: StockTakeState): string =>
  withKnown(stockTakeAddress.replace(/[^/]+$/, 'counts'), { office, fiscalYear: String(fiscalYear) })

const columnsOf = (ui: Ui) => {
  const { countRegister, itemStages, choices } = wordsOf(ui)
  const { columns } = countRegister
  return [
    {
      heading: columns['case'] ?? '',
      cell: ({ one: { listed } }: NumberedItem) => (
        <CaseLink ui={ui} of={listed.asset}>{`${listed.label} ${listed.name}`}</CaseLink>
      ),
    },
    { heading: columns['place'] ?? '', cell: ({ one }: NumberedItem) => one.listed.place },
    { heading: columns['stage'] ?? '', cell: ({ one }: NumberedItem) => term(itemStages, standing(one)) },
    { heading: columns['foundAt'] ?? '', cell: ({ one }: NumberedItem) => one.counts.at(-1)?.place ?? '' },
    { heading: columns['by'] ?? '', cell: ({ one }: NumberedItem) => one.counts.at(-1)?.by.name ?? '' },
    {
      heading: columns['settled'] ?? '',
      cell: ({ one: { settled } }: NumberedItem) => (settled === null ? '' : choices.settlements[settled.how]),
    },
  ]
}
