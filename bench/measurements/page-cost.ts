import { mailOf, signIn, type Client } from '../client.ts'
import { multiplyCases } from '../large-store.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { heldBy } from '../processes.ts'
import { median, rounded } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { pagesFor } from '../walk.ts'

/**
 * What each page costs by itself: how soon its first byte is there while nobody else asks for anything, and the
 * processor time of the api for it, which is what a page costs beside its queries.
 */
export const pageCost: Measurement = {
  name: 'page-cost',
  figures: ['pageFirstByteMs', 'pageProcessorMs'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running, parts }) => {
      try {
        const { webUrl, databaseOwnerUrl, pids } = running()
        const size = await multiplyCases(databaseOwnerUrl, 2_000)
        // Copies have no workflow that waits for them; it isn't to be given to them now.
        await parts.get('worker')?.stop()
        const client = await signIn(webUrl, mailOf.secretariat)
        const measured: Visited[] = []
        for (const { path } of await pagesFor(client)) {
          measured.push(await visit(client, path, quick ? 10 : 50, pids['api']))
          say(JSON.stringify(measured.at(-1)))
        }
        const slowest = measured.toSorted((a, b) => b.firstByteMs - a.firstByteMs)[0]!
        const dearest = measured.toSorted((a, b) => b.processorMs - a.processorMs)[0]!
        const over = (of: (one: Visited) => number) => rounded(median(measured.map(of)))
        return {
          figures: {
            pageFirstByteMs: {
              value: slowest.firstByteMs,
              ours: `${slowest.path}; over all ${over((one) => one.firstByteMs)} ms`,
            },
            pageProcessorMs: {
              value: median(measured.map(({ processorMs }) => processorMs)),
              ours: `of ${measured.length} pages; the dearest ${dearest.path} (${rounded(dearest.processorMs)} ms)`,
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

interface Visited {
  readonly path: string
  /** At the median of its visits. */
  readonly firstByteMs: number
  readonly lastByteMs: number
  /** Of the api's process, for each visit. */
  readonly processorMs: number
}

const warmUp = 10

const visit = async (client: Client, path: string, count: number, api: number | undefined): Promise<Visited> => {
  const times = async (many: number) => {
    const took = []
    for (let nth = 0; nth < many; nth++) took.push(await client.get(path))
    return took
  }
  await times(warmUp)
  const before = await heldBy([api])
  const took = await times(count)
  const after = await heldBy([api])
  return {
    path,
    firstByteMs: median(took.map(({ firstMs }) => firstMs)),
    lastByteMs: median(took.map(({ ms }) => ms)),
    processorMs: ((after.processorSeconds - before.processorSeconds) / count) * 1_000,
  }
}
