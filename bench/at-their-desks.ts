/**
 * The people of the morning, in a process of their own: each looks at home and inbox and decides on a case of their
 * own, with pauses in which they read. Its one argument says what to do, in JSON; prints how long each answer took.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { deciders } from './client.ts'
import { sendBack, submit, type Decision } from './in-turn.ts'

/** What the people are told. */
export interface MorningJob {
  readonly webUrl: string
  /** One case for each of them, whose form the secretariat is to check. */
  readonly cases: readonly string[]
  readonly seconds: number
  /** How long somebody reads before the next click, at least and at most. */
  readonly readingMs: readonly [number, number]
}

/** How long the answers took, in ms, by what was asked. */
export interface MorningTimes {
  readonly home: readonly number[]
  readonly inbox: readonly number[]
  readonly decision: readonly number[]
}

const job = JSON.parse(process.argv[2] ?? '') as MorningJob
const people = await deciders(job.webUrl)
const took = { home: [] as number[], inbox: [] as number[], decision: [] as number[] }
const until = performance.now() + job.seconds * 1_000
const [least, most] = job.readingMs
const reading = () => pause(least + Math.random() * (most - least))

const asked = async (kind: keyof MorningTimes, asking: Promise<{ status: number; text: string; ms: number }>) => {
  const { status, text, ms } = await asking
  if (status !== 200) throw new Error(`${kind}: ${status} ${text.slice(0, 300)}`)
  took[kind].push(ms)
}

const atTheirDesk = async (id: string): Promise<void> => {
  let isSubmitted = true
  const decide = (who: 'head' | 'secretariat', command: Decision) =>
    asked('decision', people[who].post(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command }))
  for (await reading(); performance.now() < until; await reading()) {
    const who = isSubmitted ? 'secretariat' : 'head'
    await asked('home', people[who].get('/'))
    await reading()
    await asked('inbox', people[who].get('/inbox'))
    await reading()
    await decide(who, isSubmitted ? sendBack : submit)
    isSubmitted = !isSubmitted
  }
}

await Promise.all(job.cases.map(atTheirDesk))
process.stdout.write(JSON.stringify(took))
