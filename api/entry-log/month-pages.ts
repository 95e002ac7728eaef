import { Hono, type Context } from 'hono'
import { stream } from 'hono/streaming'
import { printDocument } from '../../documents/print.ts'
import { csvLines, csvMark } from '../../web/csv.ts'
import { drawnAtOnce } from '../../web/entry-log/ledger-month.ts'
import { monthPdf } from '../../web/entry-log/month-pdf.ts'
import { monthPaper, monthTable, passageRows } from '../../web/entry-log/month-paper.tsx'
import { document } from '../../web/layout.tsx'
import { begun } from '../registers/table-file.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { monthIn, pieceOf, shownOf, type MonthRead } from './month-read.ts'

/** So many passages of a device's log a paper prints; the file for a spreadsheet has all of them. */
const mostPrinted = 20_000

/**
 * A ledger's month, or a day of it, on A4, and as a file for a spreadsheet (月次の入退室管理簿, Art. 10). The page of a long
 * month has its days, each with a page of its own; the paper has the whole.
 */
export const monthPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}\\.csv}', signedIn(all), (c) => monthFile(c, all))
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}\\.pdf}', signedIn(all), async (c) => {
      const month = await monthIn(c, all)
      if (month === null) return refuseWith(c, edgeRefusal('not-found'))
      const shown = await shownOf(month, mostPrinted)
      const pdf = await printDocument('table', monthPdf(uiOf(c, month.at), shown))
      if (pdf === null) return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: 5 }))
      return c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${fileName(month)}.pdf"`,
        'cache-control': 'private, no-store',
      })
    })
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}}', signedIn(all), async (c) => {
      const month = await monthIn(c, all)
      if (month === null) return refuseWith(c, edgeRefusal('not-found'))
      const shown = await (month.day === null
        ? shownOf(month, drawnAtOnce)
        : pieceOf(month, { after: c.req.query('after') ?? null, limit: drawnAtOnce }))
      return c.html(document(monthPaper({ ui: uiOf(c, month.at), month: shown })))
    })

const fileName = ({ from, day }: MonthRead): string => `entries-${day ?? from.slice(0, 7)}`

/** All of the month, or of the day, for a spreadsheet, sent as it is read. */
const monthFile = async (c: Context<Env>, all: Surroundings) => {
  const month = await monthIn(c, all)
  if (month === null) return refuseWith(c, edgeRefusal('not-found'))
  const ui = uiOf(c, month.at)
  const pieces = await begun(month.pieces)
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${fileName(month)}.csv"`)
  return stream(
    c,
    async (out) => {
      await out.write(csvMark + csvLines(monthTable(ui, { lines: month.lines, passages: [] })))
      for await (const piece of pieces) {
        if (out.aborted) return
        await out.write(csvLines(passageRows(ui, piece)))
      }
    },
    async (error) =>
      all.log.error(
        { requestId: c.get('requestId'), error: error.name },
        'a ledger’s month broke off while it was sent',
      ),
  )
}
