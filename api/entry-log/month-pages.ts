import { Hono, type Context } from 'hono'
import { stream } from 'hono/streaming'
import { printDocument } from '../../documents/print.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { csvLines, csvMark } from '../../web/csv.ts'
import { drawnAtOnce } from '../../web/entry-log/ledger-month.ts'
import { monthPdf } from '../../web/entry-log/month-pdf.ts'
import { monthFile, passagesFile } from '../../web/entry-log/month-file.ts'
import { monthPaper } from '../../web/entry-log/month-paper.tsx'
import { wordsOf } from '../../web/entry-log/words.ts'
import { document } from '../../web/layout.tsx'
import type { Ui } from '../../web/ui.ts'
import { begun } from '../registers/table-file.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { fileNameOf, savedAs } from '../surroundings/file-name.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
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
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}\\.csv}', signedIn(all), (c) => sendFile(c, all))
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}\\.pdf}', signedIn(all), async (c) => {
      const month = await monthIn(c, all)
      if (month === null) return refuseWith(c, edgeRefusal('not-found'))
      const shown = await shownOf(month, mostPrinted)
      const pdf = await printDocument(personIn(c).id, 'table', monthPdf(uiOf(c, month.at), shown))
      if (pdf === null) return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: 5 }))
      return c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': named('inline', uiOf(c), month, 'pdf'),
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

/** Called after the ledger and its number, for a room, and the month or day that it holds. */
const named = (how: 'attachment' | 'inline', ui: Ui, { from, day, ledger }: MonthRead, ending: string): string => {
  const when = day ?? from.slice(0, 7)
  const number = ledger.number === null ? '' : caseNumberLabel(ledger.number)
  return savedAs(how, fileNameOf([wordsOf(ui).ledgers.title, number, when], ending), `entries-${when}.${ending}`)
}

/** All of the month, or of the day, for a spreadsheet, sent as it is read. */
const sendFile = async (c: Context<Env>, all: Surroundings) => {
  const month = await monthIn(c, all)
  if (month === null) return refuseWith(c, edgeRefusal('not-found'))
  const ui = uiOf(c, month.at)
  const pieces = await begun(month.pieces)
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', named('attachment', ui, month, 'csv'))
  return stream(
    c,
    async (out) => {
      await out.write(csvMark + csvLines(monthFile(ui, month)))
      for await (const piece of pieces) {
        if (out.aborted) return
        await out.write(csvLines(passagesFile(ui, piece)))
      }
    },
    async (error) =>
      all.log.error(
        { requestId: c.get('requestId'), error: error.name },
        'a ledger’s month broke off while it was sent',
      ),
  )
}
