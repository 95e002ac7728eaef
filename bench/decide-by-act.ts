/**
 * The other side of the http measurement, in a process of its own: the same decisions on the same cases by `act`,
 * without anything around it. Its one argument says what to do, in JSON.
 */
import { randomUUID } from 'node:crypto'
import { act } from '../db/act/act.ts'
import { connect } from '../db/connection/connect.ts'
import type { CaseId, PersonId } from '../domain/kernel/ids.ts'
import { mailOf } from './client.ts'
import { decideInTurn, type InTurn } from './in-turn.ts'

/** What it is told. */
export interface ActJob extends InTurn {
  readonly databaseUrl: string
}

const job = JSON.parse(process.argv[2] ?? '') as ActJob
const { pool, close } = connect({ url: job.databaseUrl, max: 16, name: 'sekisho-bench' })
const personOf = async (mail: string): Promise<PersonId> => {
  const { rows } = await pool.query<{ readonly id: PersonId }>('select id from people where mail = $1', [mail])
  if (rows[0] === undefined) throw new Error(`nobody has the address ${mail}`)
  return rows[0].id
}
const people = { head: await personOf(mailOf.head), secretariat: await personOf(mailOf.secretariat) }
const result = await decideInTurn(job, async (id, who, command) => {
  const began = performance.now()
  const answer = await act(
    { pool, timeSkipping: true },
    {
      stream: `outsourcing/${id}` as CaseId,
      command,
      id: randomUUID(),
      origin: 'api',
      by: { person: people[who], via: { by: 'api' } },
    },
  )
  if (answer.kind !== 'done' || answer.again) throw new Error(`not recorded: ${JSON.stringify(answer)}`)
  return performance.now() - began
})
await close()
process.stdout.write(JSON.stringify(result))
