import { wareki } from '../domain/kernel/era.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import { csvMoment } from './csv.ts'
import { momentText } from './dates.ts'
import { inBrackets } from './say.ts'
import type { Ui } from './ui.ts'

/** What a spreadsheet shows in a cell: a text, or a day that sorts as one. */
export type TableCell = { readonly text: string } | { readonly day: PlainDate | null }

/** A column of a list's file: its heading, and what a row has there. */
export interface TableColumn<Row> {
  readonly heading: string
  readonly isDay: boolean
  readonly cell: (row: Row) => TableCell
}

/** A column of texts. */
export const textColumn = <Row>(heading: string, of: (row: Row) => string): TableColumn<Row> => ({
  heading,
  isDay: false,
  cell: (row) => ({ text: of(row) }),
})

/** A column of days as ISO 8601; by choice with the Japanese calendar's in a column beside. */
export const dayColumns = <Row>(
  ui: Ui,
  heading: string,
  of: (row: Row) => PlainDate | null,
  withWareki: boolean,
): readonly TableColumn<Row>[] => {
  const day: TableColumn<Row> = { heading, isDay: true, cell: (row) => ({ day: of(row) }) }
  const japanese = textColumn<Row>(`${heading}${inBrackets(ui, ui.t.parts.inWareki)}`, (row) => {
    const on = of(row)
    return on === null ? '' : wareki(on)
  })
  return withWareki ? [day, japanese] : [day]
}

/** A moment as a spreadsheet sorts it, and beside it as people here read it. */
export const momentColumns = <Row>(ui: Ui, heading: string, of: (row: Row) => Instant): readonly TableColumn<Row>[] => [
  textColumn(heading, (row) => csvMoment(of(row))),
  textColumn(`${heading}${inBrackets(ui, ui.t.parts.inWareki)}`, (row) => momentText('ja', of(row))),
]

/** A cell as text: a day as ISO 8601, none as nothing. */
export const cellText = (cell: TableCell): string => ('text' in cell ? cell.text : (cell.day ?? ''))
