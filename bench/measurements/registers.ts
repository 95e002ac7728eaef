import { readFileSync } from 'node:fs'
import { mailOf, nextPage, signIn, type Client } from '../client.ts'
import { fillRegisters, rooms } from '../fill-registers.ts'
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
        await fillRegisters(databaseOwnerUrl, quick ? 2_000 : rowsInAll, changes)
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

/**
 * Every way to look at a register: its orders, narrowed (by a year long ago, too), searched, its second page, by who
 * may read a part; and of the ledgers' lines by what stands in their cells: a room that is no more, one that is seldom
 * entered, one among all.
 */
const each = async (
  secretariat: Client,
  clerk: Client,
  asOf: string,
  count: number,
  say: (text: string) => void,
): Promise<readonly Visited[]> => {
  const at = (register: string, query: string): string =>
    `${register}?${[query, asOf].filter((one) => one !== '').join('&')}`
  const place = (query: string): string => at('/instructions', query)
  const lines = (query: string): string => at('/registers/entry-log/entries', query)
  const next = nextPage((await secretariat.get(place(''))).text)
  const paths: readonly (readonly [Client, string])[] = [
    [secretariat, place('')],
    [secretariat, place('sort=number')],
    [secretariat, place('sort=due')],
    [secretariat, place('sort=-starts')],
    [secretariat, place('stage=in-hand')],
    [secretariat, place('office=citizen&due=overdue')],
    [secretariat, place('fiscalYear=2024&sort=-number')],
    [secretariat, place('fiscalYear=2019&sort=-opened')],
    [secretariat, place('fiscalYear=2019&sort=-starts')],
    [secretariat, lines('fiscalYear=2019')],
    [secretariat, lines(`room=${rooms.former}`)],
    [secretariat, lines(`room=${rooms.rare}`)],
    [secretariat, lines(`room=${rooms.rare}&sort=number`)],
    [secretariat, lines(`room=${rooms.usual}&kind=special`)],
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
