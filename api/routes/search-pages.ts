import { Hono, type Context } from 'hono'
import { searchAll, type Found } from '../../db/read-models/search-all.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { document } from '../../web/layout.tsx'
import { foundHref, foundKind, foundText, searchPage, type FoundRow } from '../../web/search/search-page.tsx'
import { addresses } from '../../web/addresses.ts'
import { allExtras } from '../procedures/all-extras.ts'
import { saidIn } from '../registers/asked-register.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { guidelineFor, readerOf } from '../surroundings/reader.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Ui } from '../../web/ui.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const rowsOnPage = 50
const suggestions = 8

/** One search over everything, as a page and as suggestions while one types. */
export const searchPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(addresses.search, signedIn(all), async (c) => {
      const { ui, q, places, found } = await searched(c, all, rowsOnPage + 1)
      const rows = found.rows.slice(0, rowsOnPage)
      const more = found.rows.length > rowsOnPage
      return c.html(document(searchPage({ ui, q, places, rows, more, cut: found.isCut && !more })))
    })
    .get(addresses.suggestions, signedIn(all), async (c) => {
      const { ui, places, found } = await searched(c, all, suggestions)
      const cases = found.rows.map((one) => ({
        href: foundHref(one),
        text: foundText(ui, one),
        kind: foundKind(ui, one),
      }))
      return c.json([...cases, ...places].slice(0, suggestions))
    })

const searched = async (c: Context<Env>, all: Surroundings, limit: number) => {
  const ui = uiOf(c)
  const q = saidIn(c)('q')
  const person = personIn(c)
  const reader = readerOf(person)
  const { pool } = dearly(all).reads
  const [found, places] = await Promise.all([
    searchAll(pool, q, { reader, guideline: guidelineFor(person) }, limit),
    Promise.all(Object.values(allExtras).map(async (one) => (await one.finds?.(pool, q, reader, ui)) ?? [])),
  ])
  const rows = found.rows.map((one) => ({ ...one, inRegister: inRegister(ui, one) }))
  return { ui, q, found: { ...found, rows }, places: places.flat() }
}

/** What a register says of its row: a part of a case has stages that the case doesn't know. */
const inRegister = (ui: Ui, { id, register, ...row }: Found): FoundRow['inRegister'] => {
  const declared = servedNamed(procedureOf(id)).pages.registers?.find(({ name }) => name === register)
  return declared === undefined
    ? null
    : { title: declared.words(ui, null).title, stage: declared.stage(ui, { ...row, fromOn: null }) }
}
