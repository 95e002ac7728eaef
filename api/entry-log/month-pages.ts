import { createHash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { stream } from 'hono/streaming'
import { linesOfMonth } from '../../db/entry-log/lines-of-month.ts'
import { passagesBetween } from '../../db/entry-log/log-rows.ts'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { monthSpan } from '../../domain/entry-log/device/coverage.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { fiscalYearEnd } from '../../domain/kernel/fiscal-year.ts'
import { tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { printDocument } from '../../documents/print.ts'
import { csvLines, csvMark } from '../../web/csv.ts'
import { monthPdf } from '../../web/entry-log/month-pdf.ts'
import { monthPaper, monthTable, passageRows, type LedgerMonth } from '../../web/entry-log/month-paper.tsx'
import { document } from '../../web/layout.tsx'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** So many passages of a device's log a page shows and a paper prints; the file for a spreadsheet has all of them. */
const mostPassages = 20_000

/** A ledger's month on A4, and as a file for a spreadsheet (月次の入退室管理簿, Art. 10). */
export const monthPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}\\.csv}', signedIn(all), (c) => monthFile(c, all))
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}\\.pdf}', signedIn(all), async (c) => {
      const month = await monthIn(c, all)
      if (month === null) return refuseWith(c, edgeRefusal('not-found'))
      const pdf = await printDocument('table', monthPdf(uiOf(c, month.at), await shownOf(month)))
      if (pdf === null) return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: 5 }))
      return c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="entries-${month.from.slice(0, 7)}.pdf"`,
        'cache-control': 'private, no-store',
      })
    })
    .get('/cases/entry-log/:id/months/:month{\\d{1,2}}', signedIn(all), async (c) => {
      const month = await monthIn(c, all)
      if (month === null) return refuseWith(c, edgeRefusal('not-found'))
      return c.html(document(monthPaper({ ui: uiOf(c, month.at), month: await shownOf(month) })))
    })

/** A month as it is read: its passages come piece by piece, however many they are. */
type MonthRead = Omit<LedgerMonth, 'passages' | 'passagesInAll' | 'digest'> & {
  readonly pieces: AsyncGenerator<readonly KeptPassage[]>
}

const monthIn = async (c: Context<Env>, given: Surroundings): Promise<MonthRead | null> => {
  const all = dearly(given)
  const found = await readableCase(all.reads.pool, personIn(c), servedNamed('entry-log'), c.req.param('id'))
  if (!found) return null
  const ledger = found.state as unknown as EntryLogState
  const number = (c.req.param('month') ?? '').replace(/\.(csv|pdf)$/, '')
  const span = monthSpan(`month-${number}`, ledger.fiscalYear)
  if (span === null) return null
  const from = tokyoTime(span.from, '00:00')
  const to = tokyoTime(addDays(span.to, 1), '00:00')
  const lines = await linesOfMonth(all.reads.pool, found.id, from, to)
  // Who came in late on the year's last day has left on the next one, which this ledger has in no month of its own.
  const isLast = span.to === fiscalYearEnd(ledger.fiscalYear)
  const until = isLast ? tokyoTime(addDays(span.to, 2), '00:00') : to
  const pieces = passagesBetween(all.reads.pool, found.id, from, until)
  return { id: found.id, ledger, ...span, lines, pieces, at: found.now }
}

/**
 * The month as a page or a paper shows it. The digest is that of the canonical JSON of lines and passages, taken over
 * all of them as they are read.
 */
const shownOf = async ({ pieces, ...month }: MonthRead): Promise<LedgerMonth> => {
  const digest = createHash('sha256').update(`[${canonicalJson(month.lines)},[`)
  const passages: KeptPassage[] = []
  let passagesInAll = 0
  for await (const piece of pieces) {
    for (const [nth, one] of piece.entries())
      digest.update(`${passagesInAll + nth === 0 ? '' : ','}${canonicalJson(one)}`)
    passages.push(...piece.slice(0, mostPassages - passages.length))
    passagesInAll += piece.length
  }
  return { ...month, passages, passagesInAll, digest: digest.update(']]').digest('hex') }
}

/** All of the month for a spreadsheet, sent as it is read. */
const monthFile = async (c: Context<Env>, all: Surroundings) => {
  const month = await monthIn(c, all)
  if (month === null) return refuseWith(c, edgeRefusal('not-found'))
  const ui = uiOf(c, month.at)
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', `attachment; filename="entries-${month.from.slice(0, 7)}.csv"`)
  return stream(
    c,
    async (out) => {
      await out.write(csvMark + csvLines(monthTable(ui, { lines: month.lines, passages: [] })))
      for await (const piece of month.pieces) {
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
