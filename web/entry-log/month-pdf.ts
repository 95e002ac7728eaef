import type { Correctable, LedgerEntry } from '../../domain/entry-log/entry.ts'
import { wareki } from '../../domain/kernel/era.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { partsOf } from '../../domain/kernel/plain-date.ts'
import { momentText } from '../dates.ts'
import { labelled, named } from '../say.ts'
import type { Ui } from '../ui.ts'
import { saidAs } from './line-text.tsx'
import type { LedgerMonth } from './ledger-month.ts'
import { daysText, leftEarlier, monthTable } from './month-paper.tsx'
import { moreText } from './month-passages.tsx'
import { wordsOf } from './words.ts'

/** A piece of a cell: what holds, or what was corrected and is struck through. */
interface CellPart {
  readonly text: string
  readonly struck: boolean
}

const plain = (text: string): readonly CellPart[] => [{ text, struck: false }]

/** How wide the columns are to one another, in the order of the table. */
const widths = [5, 11, 19, 12, 12, 22, 19, 6, 20]

const partsOfLine = (ui: Ui, line: LedgerEntry, ...items: readonly Correctable[]): readonly CellPart[] =>
  items.flatMap((item) => [
    ...line.corrections
      .filter((one) => one.item === item && one.was !== '')
      .map(({ was }) => ({ text: saidAs(ui, item, was), struck: true })),
    ...plain(`${saidAs(ui, item, line[item] ?? '')} `),
  ])

/** The month of a ledger as its PDF sets it: the rows of the page, what was corrected struck through (Art. 10). */
export const monthPdf = (ui: Ui, month: LedgerMonth): { readonly [key: string]: Json } => {
  const { ledger, lines, at, digest } = month
  const [headings = [], ...rows] = monthTable(ui, month)
  const day = tokyoDateOf(at)
  const struck = (cells: readonly string[], line: LedgerEntry | undefined): readonly (readonly CellPart[])[] =>
    cells.map((text, nth) => {
      if (line === undefined) return plain(text)
      if (nth === 2) return [...partsOfLine(ui, line, 'company', 'name', 'kana'), ...plain(line.companions.join(' '))]
      if (nth === 3) return partsOfLine(ui, line, 'enteredAt')
      if (nth === 4) return [...partsOfLine(ui, line, 'leftAt'), ...plain(leftEarlier(ui, line).join(' / '))]
      if (nth === 6) return partsOfLine(ui, line, 'purpose', 'reason')
      return nth === 7 ? partsOfLine(ui, line, 'badge') : plain(text)
    })
  const data = {
    reference: `${ledger.number === null ? '' : caseNumberLabel(ledger.number)}　${wareki(day)}`,
    day: { ...partsOf(day) },
    title: wordsOf(ui).ledgers.title,
    lines: [
      named(ui, ledger.called),
      daysText(ui, month),
      labelled(ui, ui.t.parts.stateOf, momentText(ui.lang, at)),
      ...[moreText(ui, month)].filter((one) => one !== ''),
    ],
    digest: digest === null ? '' : labelled(ui, ui.t.parts.digest, digest),
    widths,
    headings,
    nothing: wordsOf(ui).sections.noLines,
    rows: rows.map((cells, nth) => struck(cells, lines[nth]).map((parts) => ({ parts }))),
  }
  return data as unknown as { readonly [key: string]: Json }
}
