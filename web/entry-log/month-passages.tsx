import { Pager } from '../components/pager.tsx'
import { momentText } from '../dates.ts'
import { grouped } from '../words/counted.ts'
import type { Ui } from '../ui.ts'
import { importWordsOf } from './import-words.ts'
import { monthAddress, type LedgerMonth } from './ledger-month.ts'
import { wordsOf } from './words.ts'

/** What is said where there are more passages than are shown; empty where all of them are. */
export const moreText = (ui: Ui, { passages, passagesInAll }: LedgerMonth): string =>
  passages.length < passagesInAll ? importWordsOf(ui).firstOf(grouped(passages.length), grouped(passagesInAll)) : ''

/** What the device recorded, of a month or of a piece of a day. */
export const Passages = ({ ui, month }: { readonly ui: Ui; readonly month: LedgerMonth }) => {
  const { facts } = wordsOf(ui)
  const { directions, columns, flags } = importWordsOf(ui)
  return (
    <>
      <h2>{facts.passages}</h2>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.direction}</th>
            <th scope="col">{columns.id}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{facts.flagged}</th>
          </tr>
        </thead>
        <tbody>
          {month.passages.map(({ at, direction, id, name, flag }) => (
            <tr>
              <td>{momentText(ui.lang, at)}</td>
              <td>{directions[direction]}</td>
              <td>{id}</td>
              <td>{name}</td>
              <td>{flags[flag]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!(month.isFirst && month.next === null) && <Further ui={ui} month={month} />}
    </>
  )
}

/** The way through a day's passages; on paper, where the others are. */
const Further = ({ ui, month }: { readonly ui: Ui; readonly month: LedgerMonth }) => {
  const { passages, isFirst, next, day } = month
  const at = monthAddress(month, day)
  return (
    <>
      <p class="print-only">{importWordsOf(ui).onePiece}</p>
      <Pager
        ui={ui}
        shown={passages.length}
        first={isFirst ? null : at}
        next={next === null ? null : `${at}&after=${next}`}
      />
    </>
  )
}
