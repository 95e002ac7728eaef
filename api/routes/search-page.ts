import { Hono } from 'hono'
import { searchAll } from '../../db/read-models/search-all.ts'
import { document } from '../../web/layout.tsx'
import { foundHref, foundKind, foundText, searchPage } from '../../web/search/search-page.tsx'
import { addresses } from '../../web/addresses.ts'
import { uiOf } from '../reader-ui.ts'
import { readerOf } from '../reader.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const rowsOnPage = 50
const suggestions = 8
const longestSearch = 200

/** One search over everything, as a page and as suggestions while one types. */
export const searchPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(addresses.search, signedIn(all), async (c) => {
      const q = (c.req.query('q') ?? '').slice(0, longestSearch)
      const found = await searchAll(all.reads.pool, q, readerOf(standingIn(c)), rowsOnPage + 1)
      const rows = found.slice(0, rowsOnPage)
      return c.html(document(searchPage({ ui: uiOf(c), q, rows, more: found.length > rowsOnPage })))
    })
    .get(addresses.suggestions, signedIn(all), async (c) => {
      const ui = uiOf(c)
      const q = (c.req.query('q') ?? '').slice(0, longestSearch)
      const found = await searchAll(all.reads.pool, q, readerOf(standingIn(c)), suggestions)
      return c.json(found.map((one) => ({ href: foundHref(one), text: foundText(ui, one), kind: foundKind(ui, one) })))
    })
