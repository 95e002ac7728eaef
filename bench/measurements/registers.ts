import { readFileSync } from 'node:fs'
import { connect } from '../../db/connection/connect.ts'
import { mailOf, signIn, type Client } from '../client.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { rounded, spreadOf, type Spread } from '../spread.ts'
import { withSystem } from '../throw-away.ts'

/** How many rows a register has, and how often each was changed before. */
const rowsInAll = 100_000
const changes = 2

/** A register of a hundred thousand rows: its pages, as they stand and as of a day, and the files of all its rows. */
export const registers: Measurement = {
  name: 'registers',
  figures: ['registerP99Ms', 'registerAsOfP99Ms', 'registerFileMiB'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running }) => {
      try {
        const { webUrl, databaseOwnerUrl, pids } = running()
        await fill(databaseOwnerUrl, quick ? 2_000 : rowsInAll)
        const client = await signIn(webUrl, mailOf.secretariat)
        const clerk = await signIn(webUrl, mailOf.head)
        const count = quick ? 20 : 200
        const now = await each(client, clerk, '', count, say)
        const then = await each(client, clerk, 'asOf=2025-06-30', count, say)
        const files = []
        for (const format of ['csv', 'sjis', 'xlsx']) {
          const before = memoryOf(pids['api'])
          files.push({ format, ...(await fileOf(client, format, pids['api'])), before })
          say(JSON.stringify(files.at(-1)))
        }
        const [worstNow, worstThen] = [worst(now), worst(then)]
        return {
          figures: {
            registerP99Ms: { value: worstNow.ms.p99, ours: `${worstNow.path} (p50 ${rounded(worstNow.ms.p50)} ms)` },
            registerAsOfP99Ms: {
              value: worstThen.ms.p99,
              ours: `${worstThen.path} (p50 ${rounded(worstThen.ms.p50)} ms)`,
            },
            registerFileMiB: {
              value: Math.max(...files.map(({ peak, before }) => peak - before)),
              ours: files.map(({ format, seconds, MiB }) => `${format} ${MiB} MiB in ${seconds} s`).join(', '),
            },
          },
          raw: { now, then, files },
        }
      } finally {
        await mail.stop()
      }
    })
  },
}

const worst = (measured: readonly Visited[]): Visited => measured.toSorted((a, b) => b.ms.p99 - a.ms.p99)[0]!

interface Visited {
  readonly path: string
  readonly ms: Spread
}

const warmUp = 40

/** Every way to look at a register: its orders, narrowed, searched, its second page, and by who may read a part. */
const each = async (
  secretariat: Client,
  clerk: Client,
  asOf: string,
  count: number,
  say: (text: string) => void,
): Promise<readonly Visited[]> => {
  const place = (query: string): string => `/instructions?${[query, asOf].filter((one) => one !== '').join('&')}`
  const next = nextPage((await secretariat.get(place(''))).text)
  const paths: readonly (readonly [Client, string])[] = [
    [secretariat, place('')],
    [secretariat, place('sort=number')],
    [secretariat, place('sort=due')],
    [secretariat, place('sort=-starts')],
    [secretariat, place('stage=in-hand')],
    [secretariat, place('office=citizen&due=overdue')],
    [secretariat, place('fiscalYear=2024&sort=-number')],
    [secretariat, place(`q=${encodeURIComponent('端末 5000')}`)],
    [secretariat, place(`q=${encodeURIComponent('鼎鬻')}`)],
    [clerk, place('')],
    ...(next === null ? [] : [[secretariat, next] as const]),
  ]
  const measured: Visited[] = []
  for (const [client, path] of paths) {
    const took: number[] = []
    for (let nth = -warmUp; nth < count; nth++) {
      const { status, ms } = await client.get(path)
      if (status !== 200) throw new Error(`${path} answered ${status}`)
      if (nth >= 0) took.push(ms)
    }
    measured.push({ path: decodeURIComponent(path).slice(0, 80), ms: spreadOf(took) })
    say(JSON.stringify(measured.at(-1)))
  }
  return measured
}

const nextPage = (html: string): string | null => {
  const link = /href="([^"]*[?&](?:amp;)?after=[^"]*)"/.exec(html)?.[1]
  return link === undefined ? null : link.replaceAll('&amp;', '&')
}

/** The file of all rows, and the most memory that the api had meanwhile. */
const fileOf = async (client: Client, format: string, pid: number | undefined) => {
  let peak = 0
  const watching = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid))
  }, 50)
  try {
    const { status, text, ms } = await client.get(`/registers/instruction/instructions/file?format=${format}`)
    if (status !== 200) throw new Error(`the file answered ${status}`)
    return { seconds: rounded(ms / 1_000), MiB: rounded(text.length / 1_048_576), peak }
  } finally {
    clearInterval(watching)
  }
}

const memoryOf = (pid: number | undefined): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1_024)

/** Rows as acts would have left them: each opened, then changed twice. */
const fill = async (ownerUrl: string, count: number): Promise<void> => {
  const { pool, close } = connect({ url: ownerUrl, max: 1, name: 'sekisho-bench', statementTimeoutMs: 0 })
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set synchronous_commit = off')
    const row = (change: number): string => `
      'instruction', 'instructions', 'instruction/' || md5(n::text)::uuid, '', 2019 + n % 8, '指', 10000 + n,
      '統合端末の離席時ロック ' || n, '統合端末の離席時ろっく ' || n, array[(array['citizen','sobue','heiwa'])[1 + n % 3]], '{}'::text[], false,
      case when ${change} < ${changes} then 'issued' when n % 4 = 0 then 'closed' else 'in-hand' end,
      case when ${change} = ${changes} and n % 4 = 0 then 'completed' end,
      date '2019-04-01' + n % 2700, null::date, timestamptz '2019-04-01' + n % 2700 * interval '1 day' + n * interval '1 second',
      array['citizen-head'], case when n % 4 > 0 then 'carry-out' end,
      case when n % 4 > 0 then timestamptz '2026-01-01' + n % 700 * interval '1 day' end, jsonb_build_object('addressee', 'citizen-head'),
      timestamptz '2019-04-01' + (n % 2700 + 30 * ${change}) * interval '1 day' + n * interval '1 second'`
    const until = (change: number): string =>
      `timestamptz '2019-04-01' + (n % 2700 + 30 * ${change + 1}) * interval '1 day' + n * interval '1 second'`
    await client.query(`insert into register_rows (procedure, register, stream, item, fiscal_year, series, serial,
      title, search, offices,
      readers, for_council, stage, ending, starts_on, ends_on, opened_at, holders, waiting_for, due, cells, since)
      select ${row(changes)} from generate_series(1, ${count}) n`)
    for (let change = 0; change < changes; change++)
      await client.query(`insert into register_history (procedure, register, stream, item, fiscal_year, series,
        serial, title, search,
        offices, readers, for_council, stage, ending, starts_on, ends_on, opened_at, holders, waiting_for, due, cells,
        since, until)
        select ${row(change)}, ${until(change)} from generate_series(1, ${count}) n`)
    await client.query('vacuum (analyze) register_rows, register_history')
  } finally {
    client.release()
    await close()
  }
}
