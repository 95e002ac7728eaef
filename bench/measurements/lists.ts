import { listsOfPrograms } from '../lists-of-programs.ts'
import { mailOf, signIn } from '../client.ts'
import { largeStore, lengthenCase, multiplyCases } from '../large-store.ts'
import { startMailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { median, rounded, spreadOf } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { pagesFor, timesOf } from '../walk.ts'

/**
 * Who walks: who reads all, who decides, who reads one office's, and who looks after record and people; the last two
 * read the lists of the first, of which they try the first ways only.
 */
const walkers = {
  secretariat: { mail: mailOf.secretariat, most: Infinity },
  chief: { mail: mailOf.chief, most: Infinity },
  staff: { mail: mailOf.staff, most: Infinity },
  auditor: { mail: 'tsuji@city.example.jp', most: 8 },
  administrator: { mail: 'ito@city.example.jp', most: 8 },
} as const

interface Walked {
  readonly who: string
  readonly path: string
  readonly medianMs: number
  readonly took: readonly number[]
}

/**
 * Every page of the product, and every list in every order and by every filter that it offers, found by walking the
 * pages, in a store as large as a city's after decades; and what programs ask.
 */
export const lists: Measurement = {
  name: 'lists',
  figures: ['listsWorstMs', 'listsP99Ms'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    return withSystem(mail.url, async ({ running, parts }) => {
      try {
        const size = await multiplyCases(running().databaseOwnerUrl, quick ? 2_000 : largeStore.cases)
        say(JSON.stringify(size))
        // Copies have no workflow that waits for them; it isn't to be given to them now.
        await parts.get('worker')?.stop()
        const long = await lengthenCase(running().databaseOwnerUrl, quick ? 500 : 5_000)
        const walked: Walked[] = []
        for (const [who, { mail, most }] of Object.entries(walkers)) {
          const client = await signIn(running().webUrl, mail)
          const pages = [...(await pagesFor(client)), ...listsOfPrograms(who === 'secretariat' ? long : null)]
          for (const { path, ways } of pages) {
            for (const way of ways.slice(0, most)) {
              const took = await timesOf(client, way, quick ? 1 : 5)
              if (took.length > 0) walked.push({ who, path: way, medianMs: median(took), took })
            }
            if (ways.length > 1) say(`${who} ${path}: ${ways.length} ways`)
          }
        }
        const slowest = walked.toSorted((a, b) => b.medianMs - a.medianMs)
        const all = spreadOf(walked.flatMap(({ took }) => took))
        const worst = slowest[0]
        return {
          figures: {
            listsWorstMs: {
              value: worst?.medianMs ?? Number.NaN,
              ours: `${worst?.who ?? ''} ${decodeURIComponent(worst?.path ?? '').slice(0, 70)}`,
            },
            listsP99Ms: {
              value: all.p99,
              ours: `${walked.length} addresses, p50 ${rounded(all.p50)}, at most ${rounded(all.max)} ms`,
              floor: `${size.cases} cases, ${size.events} events`,
            },
          },
          raw: {
            size,
            all,
            addresses: walked.length,
            slowest: slowest.slice(0, 40).map(({ who, path, medianMs }) => ({ who, path, ms: rounded(medianMs) })),
          },
        }
      } finally {
        await mail.stop()
      }
    })
  },
}
