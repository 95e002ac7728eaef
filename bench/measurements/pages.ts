import { connect } from '../../db/connection/connect.ts'
import { mailOf, nextPage, signIn, type Client } from '../client.ts'
import { largeStore, multiplyCases } from '../large-store.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { rounded, spreadOf, type Spread } from '../spread.ts'
import { withSystem } from '../throw-away.ts'

/** The pages that people live on, from the real API with a session, in a store as large as a city's after decades. */
export const pages: Measurement = {
  name: 'pages',
  figures: ['pagesP99Ms'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running, parts }) => {
      try {
        const size = await multiplyCases(running().databaseOwnerUrl, quick ? 2_000 : largeStore.cases)
        say(JSON.stringify(size))
        // Copies have no workflow that waits for them; it isn't to be given to them now.
        await parts.get('worker')?.stop()
        const secretariat = await signIn(running().webUrl, mailOf.secretariat)
        const staff = await signIn(running().webUrl, mailOf.staff)
        const measured: { readonly page: string; readonly path: string; readonly ms: Spread }[] = []
        for (const { page, path, client } of await places(running().databaseUrl, secretariat, staff)) {
          measured.push({ page, path, ms: await visits(client, path, quick ? 20 : 300) })
          say(JSON.stringify(measured.at(-1)))
        }
        const worst = measured.toSorted((a, b) => b.ms.p99 - a.ms.p99)[0]!
        return {
          figures: {
            pagesP99Ms: {
              value: worst.ms.p99,
              ours: `${worst.page} (p50 ${rounded(worst.ms.p50)} ms)`,
              floor: `${size.cases} cases, ${size.events} events`,
            },
          },
          raw: { size, pages: measured },
        }
      } finally {
        await mail.stop()
      }
    })
  },
}

const warmUp = 40

/** One after the other, as a person at a screen; the process and its plans are warm. */
const visits = async (client: Client, path: string, count: number): Promise<Spread> => {
  const took: number[] = []
  for (let nth = -warmUp; nth < count; nth++) {
    const { status, ms } = await client.get(path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    if (nth >= 0) took.push(ms)
  }
  return spreadOf(took)
}

interface Place {
  readonly page: string
  readonly path: string
  readonly client: Client
}

/**
 * Every kind of list, the whole of it and narrowed, its first page and a later one, and the case with the longest
 * history.
 */
const places = async (databaseUrl: string, secretariat: Client, staff: Client): Promise<readonly Place[]> => {
  const { pool, close } = connect({ url: databaseUrl, max: 1 })
  const { rows } = await pool.query<{ readonly stream: string; readonly year: number; readonly serial: number }>(
    `select c.stream, c.fiscal_year as year, c.serial from cases c join streams s using (stream)
     where c.submitted and c.fiscal_year is not null order by s.version desc, c.stream limit 1`,
  )
  await close()
  const { stream, year, serial } = rows[0]!
  const lists = {
    'inbox of the secretariat': '/inbox',
    cases: '/cases',
    'cases by year, latest first': `/cases?fiscalYear=${year}&sort=-number`,
    'cases under contract of an office': '/cases?stage=in-force&office=citizen',
    'cases overdue': '/cases?due=overdue',
    'cases of a year overdue in a stage': `/cases?fiscalYear=${year}&stage=approval&due=overdue`,
    'cases by the latest change': '/cases?sort=-changed',
    'search for a common word': `/cases?q=${encodeURIComponent('保守')}`,
    'search for two words': `/cases?q=${encodeURIComponent('保守 端末')}`,
    'search for a number': `/cases?q=${serial}`,
    'search for what is nowhere': `/cases?q=${encodeURIComponent('鼎鬻')}`,
  }
  const first = Object.entries(lists).map(([page, path]): Place => ({ page, path, client: secretariat }))
  const later = await Promise.all(
    ['/inbox', '/cases', `/cases?fiscalYear=${year}`].map(async (path): Promise<readonly Place[]> => {
      const next = nextPage((await secretariat.get(path)).text)
      return next === null ? [] : [{ page: `${path}, its second page`, path: next, client: secretariat }]
    }),
  )
  return [
    ...first,
    ...later.flat(),
    { page: 'case', path: `/cases/${stream}`, client: secretariat },
    { page: 'inbox of a clerk', path: '/inbox', client: staff },
    { page: 'cases of one office', path: '/cases', client: staff },
    { page: 'search of a clerk', path: lists['search for a common word'], client: staff },
  ]
}
