import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { register, type RegisterQuery } from '../db/read-models/register.ts'
import { registerBook, type BookCell } from '../documents/register-book.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import type { RegisterEntry } from '../domain/law/register.ts'
import { csvLines, csvMark } from '../web/csv.ts'
import type { DeclaredRegister } from '../web/register/declared-register.ts'
import { shownColumns } from '../web/register/register-filters.ts'
import { cellText, tableColumns, type TableCell, type TableColumn } from '../web/register/register-table.ts'
import { inShiftJis } from '../web/shift-jis.ts'
import type { Ui } from '../web/ui.ts'
import { uiOn } from '../web/ui-on.ts'
import { askedRegister, registerQuery } from './asked-register.ts'
import { uiOf } from './reader-ui.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** So many rows are read at a time: a file may have any number of them. */
const rowsAtATime = 1_000

/** The rows of a register at one moment, some at a time: however long it takes, none is twice there or left out. */
async function* rowsOf(
  all: Surroundings,
  query: Omit<RegisterQuery, 'place'>,
): AsyncGenerator<readonly RegisterEntry[]> {
  const asked = { ...query, asOf: query.asOf ?? query.now }
  for (let after: string | null = null; ;) {
    const page = await register(all.reads.db, { ...asked, place: { after, limit: rowsAtATime } })
    yield page.rows
    if (page.next === null) return
    after = page.next
  }
}

const formats = ['csv', 'sjis', 'xlsx'] as const
type Format = (typeof formats)[number]
const types: { readonly [format in Format]: string } = {
  csv: 'text/csv; charset=utf-8',
  sjis: 'text/csv; charset=shift_jis',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * A register's rows as its page shows them, as CSV or as a workbook: sent while they are read, as they stood when it
 * began.
 */
export const registerFile = async (c: Context<Env>, all: Surroundings, declared: DeclaredRegister) => {
  const asked = askedRegister(c, declared)
  const query = registerQuery(c, declared, asked)
  const format = formats.find((one) => one === c.req.query('format')) ?? 'csv'
  const ui = uiOn(uiOf(c), asked.asOf)
  const columns = tableColumns(ui, declared, shownColumns(declared, asked), c.req.query('wareki') === '1')
  const rows = rowsOf(all, query)
  // The first rows are read before anything is sent: what is wrong is then said by a page rather than by a file that
  // breaks off.
  const first = await rows.next()
  const pages = (async function* () {
    if (first.done !== true) yield first.value
    yield* rows
  })()
  c.header('content-type', types[format])
  const day = tokyoDateOf(asked.asOf ?? query.now)
  c.header(
    'content-disposition',
    `attachment; filename="${declared.name}-${day}.${format === 'xlsx' ? 'xlsx' : 'csv'}"`,
  )
  return stream(
    c,
    async (out) => {
      const parts = format === 'xlsx' ? bookParts(declared.name, columns, pages) : csvParts(ui, format, columns, pages)
      for await (const part of parts) {
        if (out.aborted) return
        await out.write(part)
      }
    },
    async (error) =>
      all.log.error({ requestId: c.get('requestId'), error: error.name }, 'a register broke off while it was sent'),
  )
}

async function* csvParts(
  ui: Ui,
  format: 'csv' | 'sjis',
  columns: readonly TableColumn[],
  pages: AsyncIterable<readonly RegisterEntry[]>,
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

async function* bookParts(
  name: string,
  columns: readonly TableColumn[],
  pages: AsyncIterable<readonly RegisterEntry[]>,
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
