/** What of a city strange requests can name: its cases and tasks, people, lists, and where it takes files. */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { procedures } from '../../domain/procedures.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { demoPassword } from '../../launch/demo-city/people.ts'
import { webProcedures } from '../../web/procedures.ts'
import { browserOn, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import type { FuzzOrders } from './fuzz-client.ts'

/** Whoever prepares, heads, checks, decides, administers and looks on. */
const people = ['yoshida', 'suzuki', 'yamazaki', 'watanabe', 'takahashi', 'ito', 'tsuji', 'hamada']

/** All of it, with a session of each of them. */
export const targetsIn = async (city: CityApp): Promise<Omit<FuzzOrders, 'address' | 'first' | 'count'>> => {
  const browsers = await Promise.all(people.map((key) => signedIn(city, key)))
  const all = async <Row>(text: string): Promise<readonly Row[]> => (await city.pool.query(text)).rows as Row[]
  const cases = (await all<{ stream: string }>('select stream from streams')).map(({ stream }) => stream)
  const tasks = await all<{ stream: string; task: string }>('select stream, task from tasks')
  const routes = city.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => ({ method, path }))
  const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))
  return {
    origin: publicUrl,
    cases,
    routes,
    sessions: people.length,
    cookies: browsers.map(({ cookies }) => [...cookies.values()].join('; ')),
    named: {
      cases,
      people: (await all<{ id: string }>('select id from people')).map(({ id }) => id),
      posts: guideline.posts.map(({ id }) => id),
      offices: [...new Set(guideline.posts.map(({ office }) => office))],
      listed: [...JSON.stringify(guideline).matchAll(/"id":"([\w-]+)"/g)].map(([, id = '']) => id),
    },
    tasks: [...tasks.map(({ stream, task }) => [stream, task] as const), ...cases.map((id) => [id, 'x-1'] as const)],
    lists: await lists(),
    tables: await tables(routes, browsers),
  }
}

const signedIn = async (city: CityApp, key: string): Promise<Browser> => {
  const browser = browserOn(city.app)
  const answer = await browser.postJson('/api/session', { mail: `${key}@city.example.jp`, password: demoPassword })
  if (answer.status !== 204) throw new Error(`${key} could not sign in: ${answer.status}`)
  return browser
}

const asked = ['q', 'after', 'sort', 'tab', 'col', 'asOf', 'format', 'wareki', 'limit'].map(
  (name): readonly [string, readonly string[]] => [
    name,
    { sort: ['-number', 'number', 'opened', '-due'], tab: ['past'], asOf: ['2026-04-01'], format: ['sjis', 'xlsx'] }[
      name
    ] ?? ['市民課', '1'],
  ],
)

/** Every register with its filters, and the lists that are none. */
const lists = async (): Promise<FuzzOrders['lists']> => {
  const pages = await Promise.all(webProcedures.map(async (one) => one.pages()))
  const registers = pages.flatMap(({ registers: declared = [] }) => declared)
  return [
    ...registers.map(({ procedure, name, filters, days = [] }) => ({
      address: `/registers/${procedure}/${name}`,
      asks: [
        ...asked,
        ...filters.map((filter): readonly [string, readonly string[]] => [
          typeof filter === 'string' ? filter : filter.name,
          ['citizen', 'open', '2026', 'overdue', ...procedures.map((one) => one.name)],
        ]),
        ...days.map((day): readonly [string, readonly string[]] => [day.name, ['2026-04-01', '令和8年4月1日']]),
      ],
    })),
    ...['/inbox', '/vendors', '/search', '/search/suggestions', '/calendar', '/cases', '/api/outsourcing'].map(
      (address) => ({ address, asks: asked }),
    ),
  ]
}

/** The headings of each register's file, as somebody gets them who may bring one in. */
const tables = async (routes: FuzzOrders['routes'], browsers: readonly Browser[]): Promise<FuzzOrders['tables']> => {
  const addresses = routes.flatMap(({ path }) => (path.endsWith('/import/template') ? [path.slice(0, -9)] : []))
  const found = await Promise.all(
    addresses.map(async (address) => {
      for (const browser of browsers) {
        const answer = await browser.get(`${address}/template?format=csv`)
        if (answer.status !== 200) continue
        const text = (await answer.text()).replace('\uFEFF', '').trim()
        return [{ address, headings: text.split(',') }]
      }
      return []
    }),
  )
  return found.flat()
}
