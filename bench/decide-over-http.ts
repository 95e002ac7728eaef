/**
 * The client of the http measurement, in a process of its own: decides on prepared cases through the API, and prints
 * how long each decision took. Its one argument says what to do, in JSON.
 */
import { randomUUID } from 'node:crypto'
import { deciders } from './client.ts'
import { decideInTurn, type InTurn } from './in-turn.ts'

/** What the client is told. */
export interface HttpJob extends InTurn {
  readonly webUrl: string
}

const job = JSON.parse(process.argv[2] ?? '') as HttpJob
const people = await deciders(job.webUrl)
const result = await decideInTurn(job, async (id, who, command) => {
  const { status, text, ms } = await people[who].post(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command })
  if (status !== 200) throw new Error(`not recorded: ${status} ${text}`)
  return ms
})
process.stdout.write(JSON.stringify(result))
