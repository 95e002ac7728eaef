import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { readHead, type HeadQuery } from '../../db/act/read-head.ts'
import { freshRecord } from '../support/record.ts'
import { newCase, take, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const person = people.staff.person
const query = (over: Partial<HeadQuery>): HeadQuery => ({
  stream: newCase(),
  origin: 'web',
  commandId: randomUUID(),
  person,
  ...over,
})

it('heads read together are those that would be read one by one, each for who asked', async () => {
  const commandId = randomUUID()
  const started = newCase()
  await take(record, started, 'start', { id: commandId })
  const [submitted, closed] = [await takeUpTo(record, 'submit'), await takeUpTo(record, 'register')]
  const queries = [
    query({ stream: submitted }),
    query({ stream: started, commandId }),
    query({ stream: started, commandId, origin: 'api' }),
    query({}),
    query({ stream: closed, origin: 'practice', person: null }),
    query({ stream: submitted, person: people.chief.person }),
    query({ stream: submitted, person: randomUUID() as PersonId }),
  ]
  const alone = []
  for (const one of queries) alone.push(await readHead(record.pool, one))
  const together = await Promise.all(queries.map((one) => readHead(record.pool, one)))
  const but = (heads: typeof together) => heads.map((head) => ({ ...head, wall: '' }))
  expect(but(together)).toEqual(but(alone))
  expect(together.map(({ version, said, name }) => [version > 0, said?.stream === started, name !== null])).toEqual([
    [true, false, true],
    [true, true, true],
    [true, false, true],
    [false, false, true],
    [true, false, false],
    [true, false, true],
    [true, false, false],
  ])
})

it('who asks for what the database can’t read fails alone', async () => {
  const stream = await takeUpTo(record, 'vet')
  const heads = await Promise.allSettled(
    [query({ stream }), query({ person: 'nobody' as PersonId }), query({ stream })].map((one) =>
      readHead(record.pool, one),
    ),
  )
  expect(heads.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

it('a server that stops in the middle of a reading is given up in time, and who waits behind it is answered', async () => {
  const stream = await takeUpTo(record, 'vet')
  const { pool, close } = connect({ url: record.database.url, statementTimeoutMs: 100 })
  // The only connection so far, so the one that the next reading takes.
  const { rows } = await pool.query<{ readonly backend: number }>('select pg_backend_pid() as backend')
  const backend = rows[0]?.backend ?? Number.NaN
  process.kill(backend, 'SIGSTOP')
  try {
    const [stuck, next] = await Promise.allSettled([
      readHead(pool, query({ stream })),
      readHead(pool, query({ stream })),
    ])
    expect(stuck).toMatchObject({ status: 'rejected', reason: { message: 'the record was silent for too long' } })
    expect(next).toMatchObject({ status: 'fulfilled', value: { version: 5 } })
  } finally {
    process.kill(backend, 'SIGCONT')
    await close()
  }
})
