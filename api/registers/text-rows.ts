import type { Context } from 'hono'
import { registerBook } from '../../documents/register-book.ts'
import { csvLines, csvMark } from '../../web/csv.ts'
import { fileNameOf, savedAs } from '../surroundings/file-name.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** Rows of texts as a file: what it is called, in ASCII and in the reader's words. */
export interface TextRows {
  readonly name: string
  readonly title: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Sends rows of texts as CSV or as a workbook, as the address asks. */
export const sendTextRows = async (c: Context<Env>, { name, title, headings, rows }: TextRows) => {
  const isBook = c.req.query('format') === 'xlsx'
  const ending = isBook ? 'xlsx' : 'csv'
  c.header('content-disposition', savedAs('attachment', fileNameOf(title, ending), `${name}.${ending}`))
  c.header(
    'content-type',
    isBook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
  )
  if (!isBook) return c.body(csvMark + csvLines([headings, ...rows]))
  const columns = headings.map((heading) => ({ heading, isDay: false }))
  return c.body(await registerBook(name, columns, eachOf(rows)))
}

async function* eachOf<One>(all: Iterable<One>): AsyncGenerator<One> {
  yield* all
}
