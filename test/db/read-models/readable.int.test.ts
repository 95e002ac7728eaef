import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../../db/connection/connect.ts'
import { readableCase } from '../../../db/read-models/readable.ts'
import { tasksDone } from '../../../db/read-models/tasks-done.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { procedureOf, type CaseId, type PersonId, type PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import type { CaseState } from '../../../domain/law/case-state.ts'
import type { Reader } from '../../../domain/law/procedure-terms.ts'
import { askedFor, procedureNamed } from '../../../domain/procedures.ts'
import { seedDemoCity } from '../../../launch/demo-city/seed.ts'
import { freshDatabase, type FreshDatabase } from '../../support/database.ts'

const { guideline } = rulesOn(templateBook, plainDate('2026-06-01'))
const readerWith = (...posts: readonly string[]): Reader => {
  const held = posts as readonly PostId[]
  return { posts: held, scope: readingScope(held, guideline) }
}

let database: FreshDatabase
let city: Connection
let cases: readonly { readonly stream: CaseId; readonly state: CaseState }[]
beforeAll(async () => {
  database = await freshDatabase()
  await seedDemoCity({ url: database.ownerUrl })
  city = connect({ url: database.ownerUrl, statementTimeoutMs: 0 })
  const { rows } = await city.pool.query<(typeof cases)[number]>(
    // The rule book stands in no list: everybody reads it at an address of its own.
    `select stream, state from streams where stream in (select stream from cases) and procedure <> 'city'
      order by stream`,
  )
  cases = rows
})
afterAll(async () => {
  await city.close()
  await database.drop()
})

const readable = async ({ posts, scope }: Reader): Promise<readonly string[]> => {
  const at = { all: '$1', offices: '$2', council: '$3', posts: '$4', asked: '$5' }
  const { rows } = await city.pool.query<{ readonly stream: string }>(
    `select stream from cases where procedure <> 'city' and ${readableCase(at)} order by stream`,
    [scope.all, scope.offices, scope.council, posts, askedFor],
  )
  return rows.map(({ stream }) => stream)
}
const lawful = (reader: Reader): readonly string[] =>
  cases
    .filter(({ stream, state }) => procedureNamed(procedureOf(stream)).mayRead(reader, state, guideline))
    .map(({ stream }) => stream)

describe('who may read a case, in every list', () => {
  it('is whom the case’s own law lets read it, for each post and for nobody', async () => {
    const readers = [...guideline.posts.map(({ id }) => readerWith(id)), readerWith('unknown'), readerWith()]
    for (const reader of readers) expect([reader.posts, await readable(reader)]).toEqual([reader.posts, lawful(reader)])
  })

  it('holds for what somebody has answered: a room’s manager finds their own decisions', async () => {
    const { rows } = await city.pool.query<{ readonly person: PersonId; readonly post: string; readonly id: CaseId }>(
      `select distinct closed_by as person, closed_by_post as post, stream as id from tasks
        where closed_how = 'answered' and closed_by is not null and closed_by_post is not null`,
    )
    expect(new Set(rows.map(({ id }) => procedureOf(id))).size).toBeGreaterThan(4)
    for (const { person, post, id } of rows) {
      const reader = readerWith(post)
      const done = await tasksDone(city.pool, person, reader, { after: null, limit: 500 })
      expect([post, id, done.rows.some((one) => one.id === id)]).toEqual([post, id, lawful(reader).includes(id)])
    }
  })
})
