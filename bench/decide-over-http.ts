/**
 * The client of the http measurement, in a process of its own: decides on prepared cases with so many requests under
 * way, and prints how long each took. Its one argument says what to do, in JSON.
 */
import { randomUUID } from 'node:crypto'
import { mailOf, signIn, type Client } from './client.ts'

/** What the client is told. */
export interface HttpJob {
  readonly webUrl: string
  /** Ids of cases whose form the secretariat is to check. */
  readonly cases: readonly string[]
  readonly warmUp: number
  readonly decisions: number
  readonly inFlight: number
}

/** What it says at the end. */
export interface HttpResult {
  readonly seconds: number
  readonly took: readonly number[]
}

const job = JSON.parse(process.argv[2] ?? '') as HttpJob
const [head, secretariat] = await Promise.all([signIn(job.webUrl, mailOf.head), signIn(job.webUrl, mailOf.secretariat)])

/** Back to the office for correction, and submitted again: each closes a task, opens another and writes letters. */
const sendBack = { type: 'ReturnOutsourcing', data: { to: 'submission', reason: '金額の根拠を示すこと' } }
const submit = { type: 'SubmitOutsourcing', data: { note: '' } }

interface Prepared {
  readonly id: string
  isSubmitted: boolean
}
const free: Prepared[] = job.cases.map((id) => ({ id, isSubmitted: true }))

const decide = async (one: Prepared): Promise<number> => {
  const [who, command]: [Client, object] = one.isSubmitted ? [secretariat, sendBack] : [head, submit]
  const { status, text, ms } = await who.post(`/api/outsourcing/${one.id}/commands`, { id: randomUUID(), command })
  if (status !== 200) throw new Error(`not recorded: ${status} ${text}`)
  one.isSubmitted = !one.isSubmitted
  return ms
}

const run = async (count: number): Promise<HttpResult> => {
  const took: number[] = []
  let left = count
  const lane = async () => {
    while (left-- > 0) {
      const one = free.shift()
      if (!one) throw new Error('there are more lanes than cases')
      took.push(await decide(one))
      free.push(one)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: job.inFlight }, lane))
  return { seconds: (performance.now() - began) / 1_000, took }
}

await run(job.warmUp)
const result = await run(job.decisions)
// Left as they were found, for the next round.
for (const one of free.filter(({ isSubmitted }) => !isSubmitted)) await decide(one)
process.stdout.write(JSON.stringify(result))
