import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '../db/connection/connect.ts'
import { buildCity, type City } from './city.ts'
import { faultsOf, mendAll } from './faults.ts'
import { inWords, judge, unfinished, untilWell, type Judgement } from './judge.ts'
import { putToWork } from './people.ts'

/** How long and how much. */
export interface ChaosOptions {
  readonly seconds: number
  /** So many faults there are at least, however long a busy machine takes for them. */
  readonly leastFaults?: number
  /** Cases that are under way while things break. */
  readonly cases: number
  /** Pauses between faults, and how long each lasts, in milliseconds: from, to. */
  readonly everyMs: readonly [number, number]
  readonly lastsMs: readonly [number, number]
  readonly say: (line: string) => void
  /** Ends the breaking early; what has come about until then is still judged. */
  readonly signal?: AbortSignal
  /** Only faults whose name has one of these words. */
  readonly only?: readonly string[]
  /** Where every answer is written down, one JSON text a line. */
  readonly journalFile?: string | undefined
}

/** What was done, and what came of it. */
export interface ChaosResult {
  readonly faults: readonly string[]
  readonly acts: number
  readonly cases: number
  /** How few cases were under way, at any time while things broke. */
  readonly fewestUnderWay: number
  readonly saidAgain: number
  readonly letters: number
  readonly lettersTwice: number
  readonly judgement: Judgement
}

const between = ([from, to]: readonly [number, number]): number => from + Math.random() * (to - from)

/**
 * Breaks one part after the other under people at work, lets everything come back, and holds the journal against the
 * record.
 */
export const runChaos = async (options: ChaosOptions): Promise<ChaosResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-chaos-'))
  // Under root, Postgres runs as another account, which has to get in here.
  chmodSync(folder, 0o711)
  options.say('building a city')
  const city = await buildCity(folder)
  try {
    return await breakAll(city, options)
  } finally {
    await city.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many people work at once: together more than the busiest hour of a city brings. */
const lanes = 6

const breakAll = async (
  city: City,
  { seconds, leastFaults = 0, cases, everyMs, lastsMs, say, signal, only = [], journalFile }: ChaosOptions,
): Promise<ChaosResult> => {
  // What a meeting found is told by the practice, which people can't do by the pages.
  const practice = connect({ url: city.databaseUrl, max: lanes, name: 'sekisho-chaos-practice', onBroken: () => {} })
  const journal = await putToWork(
    city.apis.map(({ url }) => url),
    practice.pool,
    lanes,
    // Whoever has come to the end of a case takes a moment to begin another.
    cases + lanes,
  )
  while (journal.underWay() < cases + lanes) await pause(100)
  say(`${journal.underWay()} cases under way`)
  const all = faultsOf(city).filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  if (city.disk === null) say('no small file system to be had here: no disk gets full')
  const struck: string[] = []
  let fewest = journal.underWay()
  const end = Date.now() + seconds * 1_000
  // Each fault once in a random order, then anew: a short run meets as many as there is time for.
  let left: (typeof all)[number][] = []
  while (Date.now() < end || struck.length < leastFaults) {
    if (signal?.aborted === true) break
    if (left.length === 0) left = all.toSorted(() => Math.random() - 0.5)
    const fault = left.shift()
    if (fault === undefined) break
    const lasts = between(lastsMs)
    const open = await unfinished(practice.pool).catch(() => null)
    say(`${fault.name}, ${Math.round(lasts / 100) / 10} s (${inWords(open)})`)
    await fault.strike(lasts)
    struck.push(fault.name)
    fewest = Math.min(fewest, journal.underWay())
    await pause(between(everyMs))
  }
  say('everything is brought back')
  await mendAll(city)
  const repairedAt = performance.now()
  await journal.stop()
  await practice.close()
  if (journalFile !== undefined)
    writeFileSync(journalFile, journal.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  say(`${journal.entries.length} acts were answered`)
  const { pool, close } = connect({ url: city.databaseUrl, max: 3, name: 'sekisho-chaos', statementTimeoutMs: 0 })
  try {
    const secondsUntilWell = await untilWell(pool, repairedAt, say)
    const accepted = () =>
      city.smtp.accepted.map(({ headers }) => (headers['message-id'] ?? '').replace(/^<|@.*$/g, ''))
    const taken = () => new Set(accepted())
    const judgement = await judge(pool, journal.entries, taken, city.running, secondsUntilWell, say)
    const ids = accepted()
    return {
      faults: struck,
      acts: journal.entries.length,
      cases: journal.cases(),
      fewestUnderWay: fewest,
      saidAgain: journal.entries.filter(({ tries }) => tries > 1).length,
      letters: new Set(ids).size,
      lettersTwice: ids.length - new Set(ids).size,
      judgement,
    }
  } finally {
    await close()
  }
}
