import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { csvMoment } from '../csv.ts'
import { inBrackets } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { LedgerMonth } from './ledger-month.ts'
import { monthTable, passageRows } from './month-paper.tsx'

/** Where a row says when somebody came and went. */
const enteredAt = 3
const leftAt = 4

/** A month's headings and lines for a spreadsheet: times as it sorts them, and as people here read them at the end. */
export const monthFile = (ui: Ui, { lines }: Pick<LedgerMonth, 'lines'>): readonly (readonly string[])[] => {
  const [headings = [], ...rows] = monthTable(ui, { lines, passages: [] })
  const inWareki = inBrackets(ui, ui.t.parts.inWareki)
  return [
    [...headings, `${headings[enteredAt]}${inWareki}`, `${headings[leftAt]}${inWareki}`],
    ...rows.map((row, nth) => withMoments(row, lines[nth]?.enteredAt ?? null, lines[nth]?.leftAt ?? null)),
  ]
}

/** What the device recorded, as rows of that file. */
export const passagesFile = (ui: Ui, passages: readonly KeptPassage[]): readonly (readonly string[])[] =>
  passageRows(ui, passages).map((row, nth) => {
    const passage = passages[nth]
    const when = (direction: KeptPassage['direction']) => (passage?.direction === direction ? passage.at : null)
    return withMoments(row, when('in'), when('out'))
  })

const withMoments = (row: readonly string[], entered: Instant | null, left: Instant | null): readonly string[] => [
  ...row.with(enteredAt, momentOf(entered)).with(leftAt, momentOf(left)),
  row[enteredAt] ?? '',
  row[leftAt] ?? '',
]

const momentOf = (at: Instant | null): string => (at === null ? '' : csvMoment(at))
