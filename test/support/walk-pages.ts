import type { Browser } from './city-app.ts'

/** What a walk found: how many places were seen, and each that didn't answer as a page should. */
export interface Walk {
  readonly seen: number
  readonly wrong: readonly { readonly path: string; readonly status: number; readonly from: string }[]
}

/** Of each place so many ways of looking at it (filters, orders, languages): all of them would be without end. */
const waysEach = 3
const most = 2_000

/** Follows every link that pages offer, from the first ones on, as somebody with time would; asks for nothing else. */
export const walkPages = async (browser: Browser, from: readonly string[]): Promise<Walk> => {
  const ways = new Map<string, number>()
  const asked = new Set<string>()
  const waiting = from.map((path) => ({ path, from: '' }))
  const wrong: { path: string; status: number; from: string }[] = []
  for (let next = waiting.shift(); next && asked.size < most; next = waiting.shift()) {
    const { path } = next
    const place = path.split('?')[0] ?? ''
    const way = ways.get(place) ?? 0
    if (asked.has(path) || way >= waysEach) continue
    asked.add(path)
    ways.set(place, way + 1)
    const answer = await browser.get(path)
    if (answer.status >= 400) wrong.push({ ...next, status: answer.status })
    const html = answer.headers.get('content-type')?.includes('text/html') ? await answer.text() : ''
    for (const [, link = ''] of html.matchAll(/href="(\/[^"#]*)/g))
      waiting.push({ path: link.replaceAll('&amp;', '&'), from: path })
  }
  return { seen: asked.size, wrong }
}
