import { Hono, type Context } from 'hono'
import { readFile } from 'node:fs/promises'
import { registerBook } from '../../documents/register-book.ts'
import { readTable } from '../../documents/read-table.ts'
import { largestTable, mostRows } from '../../documents/table-bounds.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { addresses } from '../../web/addresses.ts'
import { csvLines, csvMark } from '../../web/csv.ts'
import { document } from '../../web/layout.tsx'
import { importedBy, type DeclaredRegister } from '../../web/register/declared-register.ts'
import { importColumns, matchColumns } from '../../web/register/import-columns.ts'
import { importPage } from '../../web/register/import-page.tsx'
import { readUpload } from '../attachments/read-upload.ts'
import { forget } from '../attachments/receive.ts'
import { readForm } from '../requests/bodies.ts'
import { checkedTable, recordedLines } from '../registers/checked-table.ts'
import { checkOf, type Check } from '../registers/import-checks.ts'
import { importRows, type Importing } from '../registers/import-rows.ts'
import { startRun, type Kept } from '../registers/import-runs.ts'
import { keptFiles, type KeptFiles } from '../papers/kept-files.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { served, type ServedProcedure } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { sha256Form } from '../../domain/kernel/sha256.ts'

/** A register whose cases can be brought in, by which command. */
interface Place {
  readonly all: Surroundings
  readonly shelf: KeptFiles<Kept>
  readonly procedure: ServedProcedure
  readonly declared: DeclaredRegister
  readonly command: string
  readonly address: string
}

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
        .post(address, signedIn(all), (c) => take(c, place))
        .post(`${address}/check`, signedIn(all), (c) => again(c, place))
        .post(`${address}/record`, signedIn(all), (c) => record(c, place))
    }
  return routes
}

/** Only who may begin such a case brings some in. */
const refusedTo = (c: Context<Env>, { procedure, command }: Place) => {
  const person = personIn(c)
  const law = procedureNamed(procedure.name)
  const permission = law.permitted(command, law.initialState, rulesFor(person, { by: 'session' }, person.now))
  return permission.may ? null : refuseWith(c, permission.refusal)
}

const show = async (c: Context<Env>, place: Place) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const sha256 = c.req.query('file')
  if (sha256 === undefined) return page(c, place)
  const kept = place.shelf.get(...keyOf(c, place, sha256))
  return kept === null ? page(c, place, { gone: true }) : checked(c, place, { kept, map: mapIn(c.req.queries()) })
}

const template = async (c: Context<Env>, place: Place) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const headings = importColumns(uiOf(c), place.command).map(({ label }) => label)
  const isBook = c.req.query('format') === 'xlsx'
  const name = `${place.declared.name}.${isBook ? 'xlsx' : 'csv'}`
  c.header('content-disposition', `attachment; filename="${name}"`)
  c.header(
    'content-type',
    isBook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8',
  )
  if (!isBook) return c.body(csvMark + csvLines([headings]))
  const columns = headings.map((heading) => ({ heading, isDay: false }))
  return c.body(await registerBook(place.declared.name, columns, (async function* () {})()))
}

/** A file comes in: it is read, and every row is looked at, in the background where there are many. */
const take = async (c: Context<Env>, place: Place) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const read = await readUpload(c, { field: 'table', maxBytes: largestTable })
  if (!read.ok) return refuseWith(c, read.refusal)
  const { file } = read.upload
  if (file === null) return page(c, place, { problem: 'no-file' })
  try {
    if (file.tooLarge) return await page(c, place, { problem: 'too-large' })
    const table = await readTable(await readFile(file.path))
    if (!table.ok) return await page(c, place, { problem: table.problem })
    const { sha256, name } = file
    const before = place.shelf.get(...keyOf(c, place, sha256))
    if (before !== null) before.check = null
    const kept: Kept = { table: { sha256, name, rows: table.rows }, run: before?.run ?? null, check: null }
    if (!place.shelf.put(...keyOf(c, place, sha256), kept)) return await page(c, place, { problem: 'busy' })
    const ui = uiOf(c)
    const columns = importColumns(ui, place.command)
    return await checked(c, place, { kept, map: matchColumns(ui, place.command, columns, table.rows[0] ?? []) })
  } finally {
    await forget(file.path)
  }
}

const again = async (c: Context<Env>, place: Place) => {
  const sent = await sentIn(c, place)
  if (sent instanceof Response) return sent
  sent.kept.check = null
  return checked(c, place, sent)
}

/** The rows that can come in are recorded, in the background; the page that follows tells how far it is. */
const record = async (c: Context<Env>, place: Place) => {
  const sent = await sentIn(c, place)
  if (sent instanceof Response) return sent
  const { kept, map } = sent
  const check = kept.run?.state === 'running' ? null : await checkOf(dearly(place.all), kept, readingOf(c, place, map))
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
  place: Place,
  { kept, map }: Sent,
  { check, there }: { readonly check: Check; readonly there: ReadonlySet<number> },
): void => {
  const { ui, reader, importing } = readingOf(c, place, map)
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

/** Where a file's page is, as it is read. */
const placeOf = ({ address }: Place, { kept, map }: Sent): string => {
  const query = new URLSearchParams([
    ['file', kept.table.sha256],
    ...Object.entries(map).map(([path, at]): [string, string] => [`map.${path}`, String(at)]),
  ])
  return `${address}?${query.toString()}`
}

/** A file that somebody sent or named, and how it is to be read. */
interface Sent {
  readonly kept: Kept
  readonly map: Importing['map']
}

/** The file that a form names, as it was mapped; or the answer where there is none. */
const sentIn = async (c: Context<Env>, place: Place) => {
  const refused = refusedTo(c, place)
  if (refused) return refused
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const sha256 = read.body.find(([name]) => name === 'sha256')?.[1] ?? ''
  if (!sha256Form.test(sha256)) return refuseWith(c, edgeRefusal('malformed-body'))
  const kept = place.shelf.get(...keyOf(c, place, sha256))
  if (kept === null) return page(c, place, { gone: true })
  return { kept, map: mapIn(Object.fromEntries(read.body.map(([name, value]) => [name, [value]]))) }
}

/** Each reader's files are their own. */
const keyOf = (c: Context<Env>, { address }: Place, sha256: string) => [personIn(c).id, `${address} ${sha256}`] as const

const mapIn = (said: Readonly<Record<string, readonly string[]>>): Importing['map'] =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, [at = '']]) =>
      name.startsWith('map.') && /^\d{1,3}$/.test(at) ? [[name.slice(4), Number(at)] as const] : [],
    ),
  )

const readingOf = (c: Context<Env>, { procedure, command }: Place, map: Importing['map']) => ({
  ui: uiOf(c),
  reader: personIn(c),
  importing: { procedure, command, map },
})

/** The page of a file with what was found of it; while it is looked at, how far that is, where it asks again. */
const checked = async (c: Context<Env>, place: Place, sent: Sent) => {
  // While it comes in, its rows are not looked at again each time.
  if (isRunning(sent.kept)) return page(c, place, { sent })
  const check = await checkOf(dearly(place.all), sent.kept, readingOf(c, place, sent.map))
  const isUnderWay = check.state !== 'over'
  return isUnderWay && c.req.method === 'POST' ? c.redirect(placeOf(place, sent), 303) : page(c, place, { sent, check })
}

interface Shown {
  readonly sent?: Sent
  readonly check?: Check
  readonly problem?: string
  readonly gone?: true
}

const page = async (c: Context<Env>, place: Place, { sent, check, problem, gone }: Shown = {}) => {
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
        limits: { megabytes: largestTable / 1_048_576, rows: mostRows },
        problem: told,
        looking: check && !isLooked ? { all: check.all, done: check.rows.length } : null,
        checked:
          sent && check && isLooked
            ? await checkedTable(place.all.reads.pool, ui, place.command, { ...sent, table: sent.kept.table, check })
            : null,
        run,
      }),
    ),
    told === null ? 200 : 422,
  )
}
