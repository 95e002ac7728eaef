import { dayText } from '../dates.ts'
import { grouped } from '../words/counted.ts'
import type { Ui } from '../ui.ts'
import { importWordsOf } from './import-words.ts'
import { monthAddress, type LedgerMonth } from './ledger-month.ts'
import { wordsOf } from './words.ts'

/** A long month by its days: how much there was on each, and the way to all of it. */
export const DaysOfMonth = ({ ui, month }: { readonly ui: Ui; readonly month: LedgerMonth }) => {
  const { facts } = wordsOf(ui)
  const { byDays, dayColumn, directions } = importWordsOf(ui)
  return (
    <>
      <p>{byDays(grouped(month.lines.length), grouped(month.passagesInAll))}</p>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">{dayColumn}</th>
            {[facts.lines, directions.in, directions.out, facts.flagged].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.days.map((one) => (
            <tr>
              <th scope="row">
                <a href={monthAddress(month, one.day)}>{dayText(ui.lang, one.day)}</a>
              </th>
              {[one.lines, one.in, one.out, one.flagged].map((count) => (
                <td class="number">{grouped(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
