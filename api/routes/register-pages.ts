import { ownWorkPassed } from '../../db/read-models/own-work-passed.ts'
import { Hono, type Context } from 'hono'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { sha256 } from '../../db/kept/hash-chain.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import type { DeclaredBeginning } from '../../web/register/declared-beginning.ts'
import { importedBy, type DeclaredRegister } from '../../web/register/declared-register.ts'
import { filtersInWords, shownColumns } from '../../web/register/register-filters.ts'
import { registerPage } from '../../web/register/register-page.tsx'
import { registerPaper } from '../../web/register/register-paper.tsx'
import { uiOn } from '../../web/ui-on.ts'
import { askedRegister, filterChoices, registerList } from '../registers/asked-register.ts'
import { registerFile } from '../registers/register-file.ts'
import { registerRows } from '../registers/register-rows.ts'
import { served, type ServedProcedure } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { rulesFor } from '../forms/reading.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { viewsOf } from './views.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** Every register of every procedure, each by its own address, as a file for a spreadsheet and on paper. */
export const registerPages = (all: Surroundings): Hono<Env> => {
  const routes = new Hono<Env>()
  for (const procedure of served)
    for (const declared of procedure.pages.registers ?? []) {
      routes
        .get(addresses.registerFile(declared), signedIn(all), (c) => registerFile(c, all, declared))
        .get(addresses.registerExport(declared), signedIn(all), (c) => registerFile(c, all, declared))
        .get(addresses.registerPaper(declared), signedIn(all), (c) => paper(c, all, declared))
        .get(`/registers/${declared.procedure}/${declared.name}`, signedIn(all), (c) =>
          page(c, all, declared, procedure),
        )
        .get(declared.address, signedIn(all), (c) => page(c, all, declared, procedure))
      if (declared.own !== undefined)
        routes.get(declared.own.file.address, signedIn(all), (c) => registerFile(c, all, declared))
    }
  return routes
}

const page = async (
  c: Context<Env>,
  all: Surroundings,
  declared: DeclaredRegister,
  { pages, aroundRegister }: ServedProcedure,
) => {
  const [read, views] = await Promise.all([registerList(c, all, declared), viewsOf(c, all, declared.address)])
  const list = { ...read, views }
  const around = await aroundRegister?.(c, all, list)
  return c.html(
    document(
      registerPage({ ...list, ...around, ways: waysTo(c, pages.beginnings ?? []), mayImport: mayImport(c, declared) }),
    ),
  )
}

/** Whether the reader's posts may bring in what was kept until now. */
const mayImport = (c: Context<Env>, declared: DeclaredRegister): boolean => {
  const command = importedBy(declared)
  const law = procedureNamed(declared.procedure)
  const person = personIn(c)
  return (
    command !== null && law.permitted(command, law.initialState, rulesFor(person, { by: 'session' }, person.now)).may
  )
}

/** The ways to begin a case that the reader's posts have, the first one first. */
export const waysTo = (c: Context<Env>, beginnings: readonly DeclaredBeginning[]) => {
  const person = personIn(c)
  const rules = rulesFor(person, { by: 'session' }, person.now)
  return beginnings.filter(({ procedure, command }) => {
    const law = procedureNamed(procedure)
    return law.permitted(command, law.initialState, rules).may
  })
}

/** So many rows fit on a stack of paper that somebody would still print; whoever wants more takes the file. */
const rowsOnPaper = 1_000

const paper = async (c: Context<Env>, all: Surroundings, declared: DeclaredRegister) => {
  const asked = askedRegister(c, declared)
  const read = registerRows(c, dearly(all), declared, asked).still()
  const [{ rows, next }, choices] = await Promise.all([
    read.page({ after: null, limit: rowsOnPaper }),
    filterChoices(c, read),
  ])
  const ids = rows.map(({ id }) => id)
  const passed = await ownWorkPassed(dearly(all).reads.pool, ids, asked.asOf)
  const ui = uiOn(uiOf(c), asked.asOf)
  const { search } = new URL(c.req.url)
  return c.html(
    document(
      registerPaper({
        ui,
        register: declared,
        rows,
        narrowed: filtersInWords(ui, declared, asked, choices),
        columns: shownColumns(declared, asked),
        at: read.at,
        passed,
        digest: sha256(canonicalJson(rows)).toString('hex'),
        more: next !== null,
        back: declared.address + search,
      }),
    ),
  )
}
