import { Hono, type Context } from 'hono'
import { readFile } from 'node:fs/promises'
import { readTable } from '../../documents/read-table.ts'
import { largestTable, mostRows } from '../../documents/table-bounds.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { importedBy } from '../../web/register/declared-register.ts'
import { importColumns, matchColumns } from '../../web/register/import-columns.ts'
import { importPage } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import { readUpload } from '../attachments/read-upload.ts'
import { forget } from '../attachments/receive.ts'
import { readForm } from '../requests/bodies.ts'
import { checkedTable } from '../registers/checked-table.ts'
import { checkOf, type Check } from '../registers/import-checks.ts'
import {
  entriesIn,
  keyOf,
  placeOf,
  readingOf,
  refusedTo,
  type ImportPlace,
  type Sent,
} from '../registers/import-place.ts'
import { importRows } from '../registers/import-rows.ts'
import { startRun, type Kept } from '../registers/import-runs.ts'
import { fixedIn, mapIn } from '../registers/read-as.ts'
import { recordedLines } from '../registers/recorded-lines.ts'
import { rowsToMend } from '../registers/rows-to-mend.ts'
import { sendTextRows } from '../registers/text-rows.ts'
import { keptFiles } from '../papers/kept-files.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { served } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { sha256Form } from '../../domain/kernel/sha256.ts'

/** Where registers of today come in: for each register whose procedure has a command for what was kept until now. */
export const importPages = (all: Surroundings): Hono<Env> => {
  const routes = new Hono<Env>()
  const shelf = keptFiles<Kept>(({ run, check }) => run?.state === 'running' || check?.state === 'running')
  for (const procedure of served)
    for (const declared of procedure.pages.registers ?? []) {
      const command = importedBy(declared)
      if (command === null) continue
      const address = addresses.registerImport(declared)
      const place = { all, shelf, procedure, declared, command, address }
      routes
        .get(address, signedIn(all), (c) => show(c, place))
        .get(`${address}/template`, signedIn(all), (c) => template(c, place))
        .get(`${address}/rows`, signedIn(all), (c) => openRows(c, place))
        .post(address, signedIn(all), (c) => take(c, place))
        .post(`${address}/check`, signedIn(all), (c) => again(c, place))
        .post(`${address}/record`, signedIn(all), (c) => record(c, place))
    }
  return routes
}

const show = async (c: Context<Env>, place: ImportPlace) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const sha256 = c.req.query('file')
  if (sha256 === undefined) return page(c, place)
  const kept = place.shelf.get(...keyOf(c, place, sha256))
  return kept === null
    ? page(c, place, { gone: true })
    : checked(c, place, { kept, map: mapIn(entriesIn(c.req.queries())) })
}

const template = async (c: Context<Env>, place: ImportPlace) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const ui = uiOf(c)
  const headings = importColumns(ui, place.command).map(({ label }) => label)
  const { name, title } = called(ui, place, ui.t.imports.templateName)
  return sendTextRows(c, { name, title, headings, rows: [] })
}

/** What a file of a register is called: by the register, and by what it is of it. */
const called = (ui: Ui, { declared }: ImportPlace, what: string) => ({
  name: declared.name,
  title: [declared.words(ui, null).title, what],
})

/** The rows that can't come in, as a file in which they can be mended. */
const openRows = async (c: Context<Env>, place: ImportPlace) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const kept = place.shelf.get(...keyOf(c, place, c.req.query('file') ?? ''))
  if (kept === null) return page(c, place, { gone: true })
  const sent: Sent = { kept, map: mapIn(entriesIn(c.req.queries())) }
  const check = await checkOf(dearly(place.all), kept, readingOf(c, place, sent))
  if (check.state !== 'over') return c.redirect(placeOf(place, sent), 303)
  const ui = uiOf(c)
  const recorded = await recordedLines(place.all.reads.pool, check.rows)
  const open = check.errors.filter(({ line }) => !recorded.has(line))
  return sendTextRows(c, { ...called(ui, place, ui.t.imports.rowsToMendName), ...rowsToMend(ui, kept.table, open) })
}

/** A file comes in: it is read, and every row is looked at, in the background where there are many. */
const take = async (c: Context<Env>, place: ImportPlace) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const read = await readUpload(c, { field: 'table', maxBytes: largestTable })
  if (!read.ok) return refuseWith(c, read.refusal)
  const { file } = read.upload
  if (file === null) return page(c, place, { problem: 'no-file' })
  try {
    if (file.tooLarge) return await page(c, place, { problem: 'too-large' })
    const table = await readTable(personIn(c).id, await readFile(file.path))
    if (!table.ok) return await page(c, place, { problem: table.problem })
    const { sha256, name } = file
    const before = place.shelf.get(...keyOf(c, place, sha256))
    if (before !== null) before.check = null
    const kept: Kept = {
      table: { sha256, name, rows: table.rows },
      run: before?.run ?? null,
      check: null,
      fixed: before?.fixed ?? {},
      others: before?.others ?? false,
    }
    if (!place.shelf.put(...keyOf(c, place, sha256), kept)) return await page(c, place, { problem: 'busy' })
    const ui = uiOf(c)
    const columns = importColumns(ui, place.command)
    return await checked(c, place, { kept, map: matchColumns(ui, place.command, columns, table.rows[0] ?? []) })
  } finally {
    await forget(file.path)
  }
}

const again = async (c: Context<Env>, place: ImportPlace) => {
  const sent = await sentIn(c, place)
  if (sent instanceof Response) return sent
  sent.kept.check = null
  return checked(c, place, sent)
}

/** The rows that can come in are recorded, in the background; the page that follows tells how far it is. */
const record = async (c: Context<Env>, place: ImportPlace) => {
  const sent = await sentIn(c, place)
  if (sent instanceof Response) return sent
  const { kept } = sent
  const check = kept.run?.state === 'running' ? null : await checkOf(dearly(place.all), kept, readingOf(c, place, sent))
  // What is read in another way than it was looked at is looked at first.
  if (check?.state === 'over' && !isRunning(kept)) {
    const there = await recordedLines(place.all.reads.pool, check.rows)
    if (!isRunning(kept)) begin(c, place, sent, { check, there })
  }
  return c.redirect(placeOf(place, sent), 303)
}

const isRunning = ({ run }: Kept): boolean => run?.state === 'running'

/** Rows that are there already are passed by; what of the others the record refuses is looked at anew. */
const begin = (
  c: Context<Env>,
  place: ImportPlace,
  sent: Sent,
  { check, there }: { readonly check: Check; readonly there: ReadonlySet<number> },
): void => {
  const { kept } = sent
  const { ui, reader, importing } = readingOf(c, place, sent)
  const rows = importRows(dearly(place.all), ui, reader, kept.table, importing)
  const open = { rows: check.rows.filter(({ line }) => !there.has(line)) }
  const run = startRun(place.all, ui, rows, open, { person: reader.id, via: { by: 'session' } })
  kept.run = run
  place.shelf.put(...keyOf(c, place, kept.table.sha256), kept)
  // What the record has refused, or hasn't come to, is looked at anew.
  void run.ended.then(() => {
    if ((run.refused.length > 0 || run.state === 'broke') && kept.check === check) kept.check = null
  })
}

/** The file that a form names, as it was mapped; or the answer where there is none. */
const sentIn = async (c: Context<Env>, place: ImportPlace) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const sha256 = read.body.find(([name]) => name === 'sha256')?.[1] ?? ''
  if (!sha256Form.test(sha256)) return refuseWith(c, edgeRefusal('malformed-body'))
  const kept = place.shelf.get(...keyOf(c, place, sha256))
  if (kept === null) return page(c, place, { gone: true })
  kept.fixed = fixedIn(read.body)
  kept.others = read.body.some(([name]) => name === 'others')
  return { kept, map: mapIn(read.body) }
}

/** The page of a file with what was found of it; while it is looked at, how far that is, where it asks again. */
const checked = async (c: Context<Env>, place: ImportPlace, sent: Sent) => {
  // While it comes in, its rows are not looked at again each time.
  if (isRunning(sent.kept)) return page(c, place, { sent })
  const check = await checkOf(dearly(place.all), sent.kept, readingOf(c, place, sent))
  const isUnderWay = check.state !== 'over'
  return isUnderWay && c.req.method === 'POST' ? c.redirect(placeOf(place, sent), 303) : page(c, place, { sent, check })
}

interface Shown {
  readonly sent?: Sent
  readonly check?: Check
  readonly problem?: string
  readonly gone?: true
}

const page = async (c: Context<Env>, place: ImportPlace, { sent, check, problem, gone }: Shown = {}) => {
  const ui = uiOf(c)
  const { imports } = ui.t
  const told = gone
    ? imports.gone
    : problem === undefined
      ? null
      : imports.problems[problem as keyof typeof imports.problems]
  const run = sent?.kept.run ?? null
  const isLooked = check?.state === 'over'
  // Works without a script: the page asks again by itself.
  if (run?.state === 'running' || (check && !isLooked)) c.header('refresh', '2')
  return c.html(
    document(
      importPage({
        ui,
        register: place.declared,
        address: place.address,
        rowsFile: sent ? placeOf(place, sent, '/rows') : '',
        limits: { megabytes: largestTable / 1_048_576, rows: mostRows },
        problem: told,
        looking: check && !isLooked ? { all: check.all, done: check.rows.length } : null,
        checked:
          sent && check && isLooked
            ? await checkedTable(place.all.reads.pool, ui, place.command, {
                table: sent.kept.table,
                readAs: { map: sent.map, fixed: sent.kept.fixed },
                others: sent.kept.others,
                check,
              })
            : null,
        run,
      }),
    ),
    told === null ? 200 : 422,
  )
}
