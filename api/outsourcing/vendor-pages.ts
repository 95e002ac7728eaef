import { everRequesting } from '../../domain/guideline/former.ts'
import { Hono, type Context } from 'hono'
import { oneVendor, vendorCasesAtMost } from '../../db/outsourcing/one-vendor.ts'
import { vendorsKnown, vendorsNear } from '../../db/outsourcing/vendors-near.ts'
import { vendorList, type VendorRow, type VendorsAsked } from '../../db/outsourcing/vendor-list.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { vendorPage } from '../../web/outsourcing/vetting/vendor-page.tsx'
import { vendorColumns } from '../../web/outsourcing/vetting/vendors-file.ts'
import { vendorsPage } from '../../web/outsourcing/vetting/vendors-page.tsx'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import { pager, placeIn } from '../registers/list-place.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { guidelineFor, scopeOf } from '../surroundings/reader.ts'
import { refuseWith } from '../problems/refuse.ts'
import { sendTable, withWareki } from '../registers/table-file.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The vendors, and all that is known of one, as far as the reader may read the cases that name it. */
export const vendorPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/vendors', signedIn(all), (c) => list(c, all))
    .get(addresses.companiesNear, signedIn(all), (c) => near(c, all))
    .get('/vendors.csv', signedIn(all), (c) => exported(c, dearly(all)))
    .get('/vendors/:key', signedIn(all), (c) => one(c, all))

/** A name is at most as long as its field; what the database can't hold names nobody. */
const asked = (text: string | undefined): string =>
  text !== undefined && text.length <= 200 && isStorableText(text) ? text : ''

const askedVendors = (c: Context<Env>): Omit<VendorsAsked, 'place'> => {
  const scope = scopeOf(personIn(c))
  return { scope, posts: postsOf(scope.offices, guidelineFor(personIn(c))), q: asked(c.req.query('q')) }
}

const list = async (c: Context<Env>, all: Surroundings) => {
  const query = askedVendors(c)
  const { q } = query
  const { rows, next } = await vendorList((q === '' ? all : dearly(all)).reads.pool, { ...query, place: placeIn(c) })
  const ui = uiOf(c)
  return c.html(document(vendorsPage({ ui, rows, q, ...pager(ui.here, next) })))
}

/** What a form offers beside a company's name while it is typed. */
const near = async (c: Context<Env>, all: Surroundings) => {
  const { q, ...whose } = askedVendors(c)
  return c.json(await vendorsNear(dearly(all).reads.pool, q, whose, offered))
}

/** So many near names are offered; so many names a field has to choose from where no script runs. */
const offered = 5
const listed = 200

/** The names that a field of a company has to choose from, for whoever may read cases that name them. */
export const companiesKnown = async (c: Context<Env>, all: Surroundings): Promise<readonly string[]> => {
  const { q: _, ...whose } = askedVendors(c)
  return (await vendorsKnown(all.reads.pool, whose, listed)).map(({ name }) => name)
}

const exported = async (c: Context<Env>, all: Surroundings) => {
  const ui = uiOf(c)
  const query = askedVendors(c)
  return sendTable(c, all, {
    ui,
    name: 'vendors',
    title: [outsourcingWords[ui.lang].vetting.vendors.title, ...(query.q === '' ? [] : [ui.t.parts.narrowedBy])],
    day: tokyoDateOf(personIn(c).now),
    columns: vendorColumns(ui, withWareki(c)),
    pages: vendorsOf(all, query),
  })
}

/** All of them, some at a time, each name once: they are read in the order of their names. */
async function* vendorsOf(all: Surroundings, query: Omit<VendorsAsked, 'place'>): AsyncGenerator<readonly VendorRow[]> {
  for (let after: string | null = null; ;) {
    const page = await vendorList(all.reads.pool, { ...query, place: { after, limit: vendorsAtATime } })
    yield page.rows
    if (page.next === null) return
    after = page.next
  }
}

/** Each takes a look at its mentions. */
const vendorsAtATime = 200

const postsOf = (offices: readonly OfficeId[], guideline: Guideline): readonly PostId[] =>
  everRequesting(guideline).flatMap((one) => (offices.includes(one.office) ? [one.staff, one.head] : []))

const one = async (c: Context<Env>, all: Surroundings) => {
  const key = asked(c.req.param('key'))
  const vendor = key === '' ? null : await oneVendor(all.reads.pool, scopeOf(personIn(c)), key)
  if (!vendor) return refuseWith(c, edgeRefusal('not-found'))
  return c.html(document(vendorPage({ ui: uiOf(c), vendor, atMost: vendorCasesAtMost })))
}
