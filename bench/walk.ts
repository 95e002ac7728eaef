import type { Asked, Client } from './client.ts'

/** A page, with every way that its own controls offer to look at it. */
export interface Page {
  readonly path: string
  /** Its orders, filters (each choice of each), searches, tabs, second page, alone and each filter with each order. */
  readonly ways: readonly string[]
}

/** So many pages of one shape (a case's, a company's) are visited. */
const ofOneShape = 2
/** More ways than these of one list aren't tried: those with two conditions are left out first. */
const mostWays = 160
/** Of a page's other links to itself (tabs, the next rows) so many. */
const otherWays = 12
/** Words that are found often, seldom and nowhere. */
const searched = ['保守', '端末 5', '鼎鬻']

/** What is no page: files, papers, what changes language or ends the session, parts of a page. */
const noPage = /\.(?:css|js|pdf|csv|xlsx|ics|svg|png|woff2?)$|\/(?:file|paper|static|attachments|sign-out)(?:\/|$)/

/**
 * Finds every page of the product as a person could: from home on, over the links of the pages. What a list offers is
 * read off its own page, so that a new order or filter is measured without being named here.
 */
export const pagesFor = async (client: Client): Promise<readonly Page[]> => {
  const pages: Page[] = []
  const shapes = new Map<string, number>()
  const queue = ['/']
  const known = new Set(queue)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const { status, text } = await client.get(path)
    if (status !== 200) continue
    pages.push({ path, ways: waysOf(path, text) })
    for (const next of linksOf(text).map(withoutQuery)) {
      const shape = next.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, ':')
      const seen = shapes.get(shape) ?? 0
      if (known.has(next) || seen >= ofOneShape || noPage.test(next)) continue
      shapes.set(shape, seen + 1)
      known.add(next)
      queue.push(next)
    }
  }
  return pages
}

/** The page itself, and the addresses by which its own controls show it otherwise. */
const waysOf = (path: string, html: string): readonly string[] => {
  const own = linksOf(html).filter((link) => link.startsWith(`${path}?`))
  const orders = own.filter((link) => keysOf(link).includes('sort') && !keysOf(link).includes('after'))
  const filters = [...html.matchAll(/<form[^>]*method="get"[^>]*>([\s\S]*?)<\/form>/g)]
    .filter(([form]) => (/action="([^"]*)"/.exec(form)?.[1] ?? path) === path)
    .flatMap(([, fields = '']) => choicesOf(fields))
  // What changes the reader's language is no way to look at the page.
  const others = own.filter((link) => !orders.includes(link) && !keysOf(link).includes('lang'))
  const single = [...orders, ...filters.map((one) => `${path}?${one}`), ...others.slice(0, otherWays)]
  const both = orders.flatMap((order) => filters.map((one) => `${order}&${one}`))
  return [...new Set([path, ...single, ...both])].slice(0, mostWays)
}

/** Each value of each field of a form that narrows a list, as it stands in an address. */
const choicesOf = (fields: string): readonly string[] => [
  ...[...fields.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].flatMap(([, name, options = '']) =>
    [...options.matchAll(/<option[^>]*value="([^"]+)"/g)].map(([, value = '']) => said(name, plain(value))),
  ),
  ...(/<input[^>]*name="q"/.test(fields) ? searched.map((words) => said('q', words)) : []),
]

const said = (name: string | undefined, value: string): string => `${name ?? ''}=${encodeURIComponent(value)}`

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, link = '']) => plain(link))

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

const withoutQuery = (link: string): string => link.split('?')[0] ?? link

const keysOf = (link: string): readonly string[] => [...new URLSearchParams(link.split('?')[1] ?? '').keys()]

/** How long an address takes to answer, visited so often after a first time; nothing where it leads elsewhere. */
export const timesOf = async (client: Client, path: string, count: number): Promise<readonly number[]> => {
  const took: number[] = []
  for (let nth = -1; nth < count; nth++) {
    const { status, ms }: Asked = await client.get(path)
    if (status >= 300 && status < 400) return []
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    if (nth >= 0) took.push(ms)
  }
  return took
}
