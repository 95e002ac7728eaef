import { Hono, type Context } from 'hono'
import { stream } from 'hono/streaming'
import { register } from '../../db/read-models/register.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import type { DeclaredBeginning } from '../../web/register/declared-beginning.ts'
import type { DeclaredRegister } from '../../web/register/declared-register.ts'
import { registerFileHead, registerFileRows } from '../../web/register/register-file.ts'
import { filtersInWords } from '../../web/register/register-filters.ts'
import { registerPage } from '../../web/register/register-page.tsx'
import { registerPaper } from '../../web/register/register-paper.tsx'
import { askedRegister, filterChoices, registerList, registerQuery } from '../asked-register.ts'
import { served, type ServedProcedure } from '../procedures.ts'
import { uiOf } from '../reader-ui.ts'
import { rulesFor } from '../reading.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** Every register of every procedure, each by its own address, as a file for a spreadsheet and on paper. */
export const registerPages = (all: Surroundings): Hono<Env> => {
  const routes = new Hono<Env>()
  for (const procedure of served)
    for (const declared of procedure.pages.registers ?? []) {
      routes
        .get(addresses.registerFile(declared), signedIn(all), (c) => file(c, all, declared))
        .get(addresses.registerPaper(declared), signedIn(all), (c) => paper(c, all, declared))
        .get(`/registers/${declared.procedure}/${declared.name}`, signedIn(all), (c) =>
          page(c, all, declared, procedure),
        )
        .get(declared.address, signedIn(all), (c) => page(c, all, declared, procedure))
    }
  return routes
}

const page = async (
  c: Context<Env>,
  all: Surroundings,
  declared: DeclaredRegister,
  { pages, aroundRegister }: ServedProcedure,
) => {
  const list = await registerList(c, all, declared)
  const around = await aroundRegister?.(c, all, list)
  return c.html(document(registerPage({ ...list, ...around, ways: waysTo(c, pages.beginnings ?? []) })))
}

/** The ways to begin a case that the reader's posts have, the first one first. */
const waysTo = (c: Context<Env>, beginnings: readonly DeclaredBeginning[]) => {
  const standing = standingIn(c)
  const rules = rulesFor(standing, { by: 'session' }, standing.now)
  return beginnings.filter(({ procedure, command }) => {
    const law = procedureNamed(procedure)
    return law.permitted(command, law.initialState, rules).may
  })
}

/** So many rows are read at a time: a file may have any number of them. */
const rowsAtATime = 1_000

const file = async (c: Context<Env>, all: Surroundings, declared: DeclaredRegister) => {
  const query = registerQuery(c, declared, askedRegister(c, declared))
  const ui = uiOf(c)
  const pageAfter = (after: string | null) => register(all.reads.db, { ...query, place: { after, limit: rowsAtATime } })
  // The first rows are read before anything is sent: what is wrong is then said by a page rather than by a file that
  // breaks off.
  let now = await pageAfter(null)
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${declared.name}-${tokyoDateOf(query.now)}.csv"`)
  return stream(
    c,
    async (out) => {
      const written = new Set<string>()
      await out.write(registerFileHead(ui, declared))
      while (!out.aborted) {
        // A row that moves in the order meanwhile would else stand there twice.
        const rows = now.rows.filter((row) => !written.has(`${row.id} ${row.item}`))
        for (const row of rows) written.add(`${row.id} ${row.item}`)
        if (rows.length > 0) await out.write(registerFileRows(ui, declared, rows))
        if (now.next === null) return
        now = await pageAfter(now.next)
      }
    },
    async (error) =>
      all.log.error({ requestId: c.get('requestId'), error: error.name }, 'a register broke off while it was sent'),
  )
}

/** So many rows fit on a stack of paper that somebody would still print; whoever wants more takes the file. */
const rowsOnPaper = 1_000

const paper = async (c: Context<Env>, all: Surroundings, declared: DeclaredRegister) => {
  const asked = askedRegister(c, declared)
  const query = registerQuery(c, declared, asked)
  const [{ rows, next }, choices] = await Promise.all([
    register(all.reads.db, { ...query, place: { after: null, limit: rowsOnPaper } }),
    filterChoices(all, c.get('book'), query),
  ])
  const ui = uiOf(c)
  const { search } = new URL(c.req.url)
  return c.html(
    document(
      registerPaper({
        ui,
        register: declared,
        rows,
        narrowed: filtersInWords(ui, declared, asked, choices),
        more: next !== null,
        back: declared.address + search,
      }),
    ),
  )
}
