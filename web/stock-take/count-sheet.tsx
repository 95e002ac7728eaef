import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CountedItem, StockTakeState } from '../../domain/stock-take/state.ts'
import { addresses } from '../addresses.ts'
import { momentText } from '../dates.ts'
import type { Asked } from '../forms/asked.ts'
import { Layout } from '../layout.tsx'
import { inBrackets, labelled, officeName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { allAsked, placesInOrder, usualStanding } from './items-asked.ts'
import { wordsOf } from './words.ts'

interface SheetProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: StockTakeState
  readonly asked: Asked
}

/** Where the sheet of a stock-take is. */
export const sheetAddress = (id: CaseId): string => `/cases/${id}/sheet`

/** What is asked for on A4, place by place, with room for what is found: for whoever counts with a pencil. */
export const countSheet = ({ ui, id, state, asked }: SheetProps) => {
  const { sheet, title } = wordsOf(ui)
  const number = state.number === null ? '' : caseNumberLabel(state.number)
  const items = allAsked(state, asked, usualStanding(state)).map(({ one }) => one)
  const ofYear = title(fiscalYearLabel(state.fiscalYear, ui.lang), officeName(ui, state.office))
  return (
    <Layout ui={ui} title={sheet.title} paper crumbs={[{ text: number, href: addresses.case(id) }]}>
      <div class="actions no-print">
        <button type="button" class="button primary" data-print hidden>
          {ui.t.parts.print}
        </button>
      </div>
      <article class="paper register-paper count-sheet" lang={ui.lang}>
        <h1>{sheet.title}</h1>
        <p>{`${ofYear}${number === '' ? '' : inBrackets(ui, number)}`}</p>
        <p>{labelled(ui, ui.t.parts.stateOf, momentText(ui.lang, ui.now))}</p>
        <p>{sheet.of(items.length)}</p>
        <p class="signed">{sheet.countedBy}</p>
        {placesInOrder(items).map(([place, there]) => (
          <PlaceOfSheet ui={ui} place={place} items={there} />
        ))}
      </article>
    </Layout>
  )
}

const PlaceOfSheet = ({ ui, place, items }: { ui: Ui; place: string; items: readonly CountedItem[] }) => {
  const { sheet, forms, countRegister, choices } = wordsOf(ui)
  const { columns } = countRegister
  const results = Object.values(choices.countOutcomes).map((text) => `□ ${text}`)
  return (
    <>
      <h2>{place}</h2>
      <table class="data-table">
        <thead>
          <tr>
            {[columns['label'], forms.names['name'], forms.names['quantity'], columns['stage'], sheet.remarks].map(
              (heading) => (
                <th scope="col">{heading}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {items.map(({ listed }) => (
            <tr>
              <td>{listed.label}</td>
              <td>{listed.name}</td>
              <td class="end">{String(listed.quantity)}</td>
              <td>{results.join('　')}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
