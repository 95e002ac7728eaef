import { Hono, type Context } from 'hono'
import { readFile } from 'node:fs/promises'
import { readTable } from '../../documents/read-table.ts'
import { largestTable, mostRows, type TableProblem } from '../../documents/table-bounds.ts'
import { entryLog } from '../../domain/entry-log/entry-log.ts'
import { likelySpan } from '../../domain/entry-log/device/coverage.ts'
import { guessedMapping, momentIn } from '../../domain/entry-log/device/read-log.ts'
import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { piecewise } from '../../domain/kernel/piecewise.ts'
import { addDays, parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { logImportPage, type LogImportProps } from '../../web/entry-log/log-import-page.tsx'
import { importWordsOf } from '../../web/entry-log/import-words.ts'
import { document } from '../../web/layout.tsx'
import { refusalText } from '../../web/refusal-text.ts'
import { named } from '../../web/say.ts'
import { readUpload } from '../attachments/read-upload.ts'
import { forget } from '../attachments/receive.ts'
import { readForm } from '../requests/bodies.ts'
import { inTurns } from '../requests/in-turns.ts'
import { keptFiles, type KeptFiles } from '../papers/kept-files.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, rulesFor, type ReadCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { lookAtLog, nothingFound, readLog } from './check-log.ts'
import { startLogRun } from './import-log.ts'
import type { KeptLog } from './kept-log.ts'

/** Where a ledger's device log comes in (Art. 10): chosen, looked at line by line, and recorded whole. */
export const logPages = (all: Surroundings): Hono<Env> => {
  const shelf: LogShelf = keptFiles(({ run }) => run?.state === 'running')
  const at = '/cases/entry-log/:id/import'
  return new Hono<Env>()
    .get(at, signedIn(all), (c) => atLedger(c, all, (found) => show(c, all, shelf, found)))
    .post(at, signedIn(all), (c) => atLedger(c, all, (found) => take(c, all, shelf, found)))
    .post(`${at}/check`, signedIn(all), (c) => atLedger(c, all, (found) => check(c, all, shelf, found)))
    .post(`${at}/record`, signedIn(all), (c) => atLedger(c, all, (found) => record(c, all, shelf, found)))
}

type LogShelf = KeptFiles<KeptLog>
type Found = ReadCase & { readonly ledger: EntryLogState }

/** Only for whoever may bring a log in. */
const atLedger = async (c: Context<Env>, all: Surroundings, then: (found: Found) => Promise<Response>) => {
  const person = personIn(c)
  const found = await readableCase(all.reads.pool, person, servedNamed('entry-log'), c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const ledger = found.state as unknown as EntryLogState
  const permission = entryLog.decider.permits('ImportDeviceLog', ledger, rulesFor(person, { by: 'session' }, found.now))
  return permission.may ? then({ ...found, ledger }) : refuseWith(c, permission.refusal)
}

const keyOf = (c: Context<Env>, { id }: Found, sha256: string) => [personIn(c).id, `${id} ${sha256}`] as const

const show = async (c: Context<Env>, all: Surroundings, shelf: LogShelf, found: Found) => {
  const sha256 = c.req.query('file')
  if (sha256 === undefined) return page(c, all, found, {})
  const kept = shelf.get(...keyOf(c, found, sha256))
  return kept === null ? page(c, all, found, { problem: importWordsOf(uiOf(c)).gone }) : page(c, all, found, { kept })
}

/** A file comes in: its columns are taken as the last time, or as its headings most likely mean. */
const take = async (c: Context<Env>, all: Surroundings, shelf: LogShelf, found: Found) => {
  const read = await readUpload(c, { field: 'table', maxBytes: largestTable })
  if (!read.ok) return refuseWith(c, read.refusal)
  const { file } = read.upload
  if (file === null) return problemPage(c, all, found, 'no-file')
  try {
    if (file.tooLarge) return await problemPage(c, all, found, 'too-large')
    const table = await readTable(personIn(c).id, await readFile(file.path))
    if (!table.ok) return await problemPage(c, all, found, table.problem)
    const { sha256, name } = file
    const mapping = mappingFor(found.ledger, table.rows[0] ?? [])
    const days = await daysOf(found, table.rows, mapping)
    const kept = { sha256, name, rows: table.rows, mapping, run: null, found: nothingFound(), ...days }
    if (!shelf.put(...keyOf(c, found, sha256), kept)) return await problemPage(c, all, found, 'busy')
    return c.redirect(`/cases/${found.id}/import?file=${sha256}`, 303)
  } finally {
    await forget(file.path)
  }
}

/** As the room's last log was read, where this one has the same headings. */
const mappingFor = ({ batches }: EntryLogState, headings: readonly string[]): LogPart['mapping'] => {
  const last = batches.at(-1)?.mapping
  if (last === undefined) return guessedMapping(headings)
  const { shape: _, inWords: __, outWords: ___, ...columns } = last
  return Object.values(columns).every((one) => one === '' || headings.includes(one)) ? last : guessedMapping(headings)
}

/** The days that the file's moments most likely stand for: people correct it. */
const daysOf = async ({ ledger, now }: Found, rows: readonly (readonly string[])[], mapping: LogPart['mapping']) => {
  const [headings = [], ...lines] = rows
  const of = [mapping.at, mapping.on, mapping.enteredAt].find((one) => one !== '') ?? ''
  const column = headings.indexOf(of)
  const days = new Set<PlainDate>()
  const note = (row: readonly string[]): void => {
    const text = row[column] ?? ''
    const moment = momentIn(/[:時]/.test(text) ? text : `${text} 00:00`)
    if (moment !== null) days.add(tokyoDateOf(moment))
  }
  await inTurns(piecewise(lines, note))
  if (days.size === 0) return { from: '', to: '' }
  const sorted = [...days].toSorted()
  const [from, to] = [sorted[0], sorted.at(-1)] as [PlainDate, PlainDate]
  return likelySpan(ledger, { from, to }, addDays(tokyoDateOf(now), -1))
}

const check = async (c: Context<Env>, all: Surroundings, shelf: LogShelf, found: Found) => {
  const kept = await sentIn(c, all, shelf, found)
  if (kept instanceof Response) return kept
  if (kept.run?.state !== 'running') kept.run = null
  return c.redirect(`/cases/${found.id}/import?file=${kept.sha256}`, 303)
}

/** Recorded in the background, whole or not at all; the page that follows tells how far it is. */
const record = async (c: Context<Env>, all: Surroundings, shelf: LogShelf, found: Found) => {
  const kept = await sentIn(c, all, shelf, found)
  if (kept instanceof Response) return kept
  const log = logIn(kept)
  // What can't be read is left out of nothing: the page says which lines, and nothing is recorded.
  const isRead = log !== null && (await readLog(log)).errors.length === 0
  if (isRead && kept.run?.state !== 'running')
    kept.run = startLogRun(all, { ...log, ledger: found.id, file: kept.sha256, fileName: kept.name }, personIn(c).id)
  return c.redirect(`/cases/${found.id}/import?file=${kept.sha256}`, 303)
}

/** The file that a form names, read as the form says. */
const sentIn = async (c: Context<Env>, all: Surroundings, shelf: LogShelf, found: Found) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = new Map(read.body)
  const kept = shelf.get(...keyOf(c, found, said.get('sha256') ?? ''))
  if (kept === null) return page(c, all, found, { problem: importWordsOf(uiOf(c)).gone })
  kept.from = said.get('from') ?? ''
  kept.to = said.get('to') ?? ''
  kept.mapping = mappingSaid(said)
  return kept
}

const mappingSaid = (said: ReadonlyMap<string, string>): LogPart['mapping'] => {
  const text = (name: string): string => (said.get(name) ?? '').slice(0, 200)
  return {
    shape: said.get('shape') === 'visits' ? 'visits' : 'passages',
    at: text('at'),
    on: text('on'),
    time: text('time'),
    direction: text('direction'),
    inWords: text('inWords'),
    outWords: text('outWords'),
    enteredAt: text('enteredAt'),
    leftAt: text('leftAt'),
    id: text('id'),
    name: text('name'),
  }
}

/** The log with its days, where they are days. */
const logIn = ({ rows, mapping, from, to, found }: KeptLog) => {
  const first = parsePlainDate(from)
  const last = parsePlainDate(to)
  return first === null || last === null || last < first ? null : { rows, mapping, from: first, to: last, found }
}

const problemPage = (c: Context<Env>, all: Surroundings, found: Found, problem: TableProblem) =>
  page(c, all, found, { problem: importWordsOf(uiOf(c)).fileProblems[problem] })

interface Shown {
  readonly kept?: KeptLog
  readonly problem?: string
}

const page = async (c: Context<Env>, all: Surroundings, found: Found, { kept, problem }: Shown) => {
  const ui = uiOf(c, found.now)
  const log = kept === undefined ? null : logIn(kept)
  const run = kept?.run ?? null
  // Works without a script: the page asks again by itself.
  if (run?.state === 'running') c.header('refresh', '2')
  const isLooked = log !== null && run === null
  const checked = isLooked ? await lookAtLog(dearly(all).reads.pool, { ...found, state: found.ledger }, log) : null
  const told = problem ?? (kept !== undefined && log === null ? importWordsOf(ui).daysMissing : null)
  const props: LogImportProps = {
    ui,
    ledger: {
      id: found.id,
      number: found.ledger.number === null ? '' : caseNumberLabel(found.ledger.number),
      title: named(ui, found.ledger.called),
    },
    limits: { megabytes: largestTable / 1_048_576, rows: mostRows },
    problem: told,
    file: kept === undefined ? null : { ...kept, headings: kept.rows[0] ?? [] },
    checked: checked && { ...checked, fresh: checked.fresh.length },
    run: run && { ...run, refused: run.answer === null ? null : refusalText(ui, run.answer.refusal).what },
  }
  return c.html(document(logImportPage(props)), problem === undefined ? 200 : 422)
}
