import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { registerBook, type BookCell } from '../../documents/register-book.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { csvLines, csvMark } from '../../web/csv.ts'
import { inShiftJis } from '../../web/shift-jis.ts'
import { cellText, type TableCell, type TableColumn } from '../../web/table-file.ts'
import type { Ui } from '../../web/ui.ts'
import { fileNameOf, savedAs } from '../surroundings/file-name.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** So many rows are read at a time: a file may have any number of them. */
export const rowsAtATime = 1_000

/** A list as a file for a spreadsheet: what it is called, of which day, its columns, its rows as they are read. */
export interface TableFile<Row> {
  readonly ui: Ui
  /** What it is called, in ASCII and in the reader's words. */
  readonly name: string
  readonly title: readonly string[]
  readonly day: PlainDate
  readonly columns: readonly TableColumn<Row>[]
  readonly pages: AsyncGenerator<readonly Row[]>
}

const formats = ['csv', 'sjis', 'xlsx'] as const
type Format = (typeof formats)[number]
const types: { readonly [format in Format]: string } = {
  csv: 'text/csv; charset=utf-8',
  sjis: 'text/csv; charset=shift_jis',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Whether the address asks for the days of the Japanese calendar beside the others. */
export const withWareki = (c: Context<Env>): boolean => c.req.query('wareki') === '1'

/** Sends a list as CSV or as a workbook, as the address asks, while its rows are read. */
export const sendTable = async <Row>(c: Context<Env>, all: Surroundings, table: TableFile<Row>) => {
  const { ui, name, title, day, columns } = table
  const format = formats.find((one) => one === c.req.query('format')) ?? 'csv'
  const pages = await begun(table.pages)
  c.header('content-type', types[format])
  const ending = format === 'xlsx' ? 'xlsx' : 'csv'
  c.header(
    'content-disposition',
    savedAs('attachment', fileNameOf([...title, day], ending), `${name}-${day}.${ending}`),
  )
  return stream(
    c,
    async (out) => {
      const parts = format === 'xlsx' ? bookParts(name, columns, pages) : csvParts(ui, format, columns, pages)
      for await (const part of parts) {
        if (out.aborted) return
        await out.write(part)
      }
    },
    async (error) =>
      all.log.error({ requestId: c.get('requestId'), error: error.name }, 'a list broke off while it was sent'),
  )
}

/**
 * The first rows are read before anything is sent: what is wrong is then said by a page rather than by a file that
 * breaks off.
 */
export const begun = async <Row>(pages: AsyncGenerator<readonly Row[]>): Promise<AsyncGenerator<readonly Row[]>> => {
  const first = await pages.next()
  return (async function* () {
    if (first.done !== true) yield first.value
    yield* pages
  })()
}

async function* csvParts<Row>(
  ui: Ui,
  format: 'csv' | 'sjis',
  columns: readonly TableColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  let missing = 0
  const written = (text: string): Uint8Array => {
    if (format === 'csv') return new TextEncoder().encode(text)
    const { bytes, marked } = inShiftJis(text)
    missing += marked
    return bytes
  }
  yield written(`${format === 'csv' ? csvMark : ''}${csvLines([columns.map(({ heading }) => heading)])}`)
  for await (const rows of pages)
    yield written(csvLines(rows.map((row) => columns.map(({ cell }) => cellText(cell(row))))))
  if (missing > 0) yield written(csvLines([[ui.t.parts.exportMarked(missing)]]))
}

async function* bookParts<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const rows = (async function* () {
    for await (const page of pages) for (const row of page) yield columns.map(({ cell }) => bookCell(cell(row)))
  })()
  yield* (await registerBook(name, columns, rows)) as unknown as AsyncIterable<Uint8Array>
}

/** Days before 1 March 1900 have no date in a spreadsheet that all agree on: they stay texts. */
const bookCell = (cell: TableCell): BookCell => {
  if ('text' in cell) return cell.text
  if (cell.day === null) return null
  return cell.day < '1900-03-01' ? cell.day : new Date(`${cell.day}T00:00:00Z`)
}
