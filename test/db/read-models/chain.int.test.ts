import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hearOfCauses } from '../../../activities/tell-dependants.ts'
import { act, type Act } from '../../../db/act/act.ts'
import { connect } from '../../../db/connection/connect.ts'
import { chainOf } from '../../../db/read-models/chain.ts'
import { oneCase } from '../../../db/read-models/one-case.ts'
import { stillHeld } from '../../../db/act/still-held.ts'
import { cityId } from '../../../domain/city/city-id.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { tokyoClockOf, tokyoDateOf } from '../../../domain/kernel/instant.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { personCause } from '../../../domain/law/hanging.ts'
import type { CityState } from '../../../domain/city/state.ts'
import { recordClock } from '../../../db/kept/record-clock.ts'
import type { CaseState } from '../../../domain/law/case-state.ts'
import { city } from '../../../domain/procedures.ts'
import { pastCaseId } from '../../../launch/demo-city/record-past.ts'
import { seedDemoCity } from '../../../launch/demo-city/seed.ts'
import { freshDatabase, type FreshDatabase } from '../../support/database.ts'

/** Of the demo city: a contract that runs, and one that is over, each with a worker who has a permit under it. */
const running = pastCaseId({ nth: 9 })
const over = pastCaseId({ nth: 11 })
const permitOver = pastCaseId({ nth: 71, procedure: 'entry-permit' })

let database: FreshDatabase
let record: ReturnType<typeof connect>
const posts = new Map<string, string>()

beforeAll(async () => {
  database = await freshDatabase()
  await seedDemoCity({ url: database.ownerUrl })
  record = connect({ url: database.ownerUrl, max: 2 })
  const { rows } = await record.pool.query<{ readonly post: string; readonly person: string }>(
    'select post, person from post_assignments where to_day is null or to_day >= current_date',
  )
  for (const { post, person } of rows) posts.set(post, person)
})
afterAll(async () => {
  await record.close()
  await database.drop()
})

const give = (stream: CaseId, post: string, type: string, data: object) =>
  act({ pool: record.pool, timeSkipping: false }, {
    stream,
    command: { type, data },
    id: randomUUID(),
    origin: 'web',
    by: { person: posts.get(post), via: { by: 'session' } },
  } as Act)

const heldOf = async (stream: CaseId) => {
  const found = (await oneCase<CaseState>(record.pool, stream))!
  const reader = { posts: [], scope: { all: true, council: true, offices: [] } as never }
  const { dependants } = await chainOf(
    record.pool,
    found,
    reader,
    rulesOn(templateBook, '2026-04-01' as never).guideline,
  )
  return dependants.flatMap(({ held }) => held.map(({ kind, what, backOn }) => [kind, what, backOn !== null]))
}

describe('what was given because of a contract (Art. 22)', () => {
  it('stands on its page from the registers, once, with what is still out', async () => {
    const held = await heldOf(running)
    expect(held).toContainEqual(['badge', 'N-012', false])
    expect(held.filter(([kind]) => kind === 'permit')).toHaveLength(1)
  })

  it('keeps the contract from being closed until the register says that it is removed or back', async () => {
    expect(await heldOf(over)).toContainEqual(['id', 'ID-0140', false])
    expect(await stillHeld(record.pool, over)).toEqual([permitOver])
    const day = tokyoDateOf(await recordClock(record.pool))
    const [{ stage }] = (
      await record.pool.query<{ readonly stage: string }>('select stage from cases where stream = $1', [over])
    ).rows as [{ readonly stage: string }]
    expect(stage).toBe('closing')
    const removed = {
      means: 'means-1',
      removedOn: day,
      removedTime: tokyoClockOf(await recordClock(record.pool)),
      note: '',
    }
    expect(await give(permitOver, 'digital-promotion-head', 'ConfirmIdRemoved', removed)).toMatchObject({
      kind: 'done',
    })
    expect(await stillHeld(record.pool, over)).toEqual([])
    expect(await heldOf(over)).toContainEqual(['id', 'ID-0140', true])
  })
})

describe('what hangs on people, when it is looked at', () => {
  it('doesn’t have the whole city read each time: what ends is found out once for each version of it', async () => {
    const { pool } = record
    const { rows } = await pool.query<{ readonly stream: CaseId }>(
      `select distinct d.stream from dependants d join streams s on s.stream = d.stream
        where d.cause like 'person/%' and not s.closed order by d.stream`,
    )
    expect(rows.length).toBeGreaterThan(3)
    const query = vi.spyOn(pool, 'query')
    const endings = vi.spyOn(city as unknown as { readonly endings: (state: object) => unknown }, 'endings')
    const now = await recordClock(pool)
    for (const { stream } of rows) await hearOfCauses({ record: { pool, timeSkipping: false } }, stream, now)
    const asked = query.mock.calls.map(
      ([one]) => one as unknown as { readonly name?: string; readonly values?: unknown[] },
    )
    expect(asked.filter(({ name, values }) => name === 'one-case' && values?.[0] === cityId)).toEqual([])
    expect(asked.filter(({ name }) => name === 'case-clock')).toHaveLength(rows.length)
    expect(endings.mock.calls).toHaveLength(1)
    vi.restoreAllMocks()
  })
})

describe('what hangs on people of the city', () => {
  it('is shown where the end reaches it, however much stands before it that none does', async () => {
    const city = (await oneCase<CityState>(record.pool, cityId))!
    const person = city.state.people[0]!.id
    const left = plainDate('2026-06-30')
    const people = city.state.people.map((one) => (one.id === person ? { ...one, lastDay: left } : one))
    const ids = (nth: number) => `entry-permit/00000000-0000-4000-9000-${String(nth).padStart(12, '0')}` as CaseId
    const copies = Array.from({ length: 251 }, (_, nth) => ids(nth))
    const { rows } = await record.pool.query<{ readonly stream: string }>(
      `select stream from streams s where procedure = 'entry-permit' and not closed limit 1`,
    )
    for (const statement of [
      `insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
       select id, procedure, version, state, form, hash, last_at, closed from streams, unnest($2::text[]) id
       where stream = $1`,
      `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
         started_at, changed_at, holders, due)
       select id, procedure, title, vendor, search, office, stage, round, submitted, started_by, started_at,
         changed_at, holders, case when nth <= 250 then changed_at + nth * interval '1 minute' end
       from cases, unnest($2::text[]) with ordinality as these(id, nth) where stream = $1`,
    ])
      await record.pool.query(statement, [rows[0]!.stream, copies])
    // The first 250 have hung on them since after they had left; the last, which is due last, since before.
    await record.pool.query(
      `insert into dependants (stream, cause, office, since)
       select id, $1, '', $2::date + case when nth <= 250 then 1 else -90 end
       from unnest($3::text[]) with ordinality as these(id, nth)`,
      [personCause(person), left, copies],
    )
    const reader = { posts: [], scope: { all: true, council: true, offices: [] } as never }
    const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))
    const found = { ...city, state: { ...city.state, people } }
    const { dependants, more } = await chainOf(record.pool, found, reader, guideline)
    const shown = dependants.filter(({ id }) => copies.includes(id))
    expect([shown.map(({ id }) => id), more]).toEqual([[ids(250)], false])
    expect(shown[0]?.tellings.map(({ ending }) => [ending.how, ending.on])).toEqual([['left', left]])
  })
})
