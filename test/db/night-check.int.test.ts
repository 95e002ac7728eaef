import pg, { type Pool } from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { act } from '../../db/act/act.ts'
import { anchorDay } from '../../db/kept/anchor.ts'
import { connect } from '../../db/connection/connect.ts'
import { checkTonight, nightChecked } from '../../db/proof/night-check.ts'
import { recordState } from '../../db/read-models/record-state.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { holdAgainstLaw } from '../../worker/hold-against-law.ts'
import { founds } from '../support/city-acts.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord()
const two = connect({ url: record.database.url, max: 2 })
afterAll(async () => {
  await two.close()
  await record[Symbol.asyncDispose]()
})
const cases = (await Promise.all(Array.from({ length: 60 }, () => takeUpTo(record, 'start')))).toSorted()
const today = tokyoDateOf(await recordClock(record.pool))
/** At whatever time of the day these tests run. */
const check = (pool: Pool) => checkTonight(pool, { notBefore: '00:00' })

/**
 * As if the last check had been made so many days earlier. By a detour through days of long ago: a row may not take the
 * place of one that hasn't moved yet.
 */
const daysGoBy = async (days: number) => {
  for (const back of [days + 10_000, -10_000])
    await record.admin.pool.query(
      `update night_checks set day = day - $1::integer, finished_at = finished_at - $1 * interval '1 day'`,
      [back],
    )
}

describe('the check by night', () => {
  it('looks at a thirtieth of all cases, once a night, whoever asks', async () => {
    const [one, other] = await Promise.all([check(two.pool), check(record.pool)])
    const first = one ?? other
    expect([one, other].filter((check) => check !== null)).toHaveLength(1)
    expect(first).toMatchObject({ day: today, streams: 2, broken: 0, after: cases[1] })
    expect(await check(two.pool)).toBeNull()
  })

  it('waits for one o’clock in the night, when the day before is sealed', async () => {
    expect(await checkTonight(two.pool, { notBefore: '23:59' })).toBeNull()
  })

  it('makes up for nights that were missed, and begins again after the last case', async () => {
    await daysGoBy(10)
    expect(await check(two.pool)).toMatchObject({ streams: 20, after: cases[21] })
    await daysGoBy(25)
    expect(await check(two.pool)).toMatchObject({ streams: 50, after: cases[11] })
    await daysGoBy(300)
    expect(await check(two.pool)).toMatchObject({ streams: 60, after: cases[11] })
  })

  it('reads roster and rules once a night, and anew where somebody was appointed meanwhile', async () => {
    const queried = vi.spyOn(pg.Client.prototype, 'query')
    const textOf = (asked: unknown): string =>
      typeof asked === 'string' ? asked : ((asked as { readonly text?: string }).text ?? '')
    const rosters = () =>
      queried.mock.calls.filter(([asked]) => textOf(asked).includes('a.to_day as "to", told.since')).length
    await daysGoBy(300)
    expect(await check(two.pool)).toMatchObject({ streams: 60, broken: 0 })
    expect(rosters()).toBe(1)
    await daysGoBy(300)
    let looks = 0
    const appoints = async () => {
      looks += 1
      if (looks === 2)
        await record.admin.pool.query(
          `insert into post_assignments (person, post, from_day) values ($1, 'somebody', '2023-04-01')`,
          [people.head.person],
        )
      return []
    }
    await checkTonight(two.pool, { notBefore: '00:00', holdAgainstLaw: () => appoints })
    expect([looks, rosters()]).toEqual([2, 3])
    queried.mockRestore()
  })

  it('keeps what it found, and looks at it again each night until it is whole', async () => {
    await record.admin.pool.query(`update cases set title = '別件' where stream = $1`, [cases[12]])
    await daysGoBy(1)
    expect(await check(two.pool)).toMatchObject({
      after: cases[13],
      broken: 1,
      flaws: [{ problem: 'row-differs', stream: cases[12], row: 'case', field: 'title' }],
    })
    expect(await nightChecked(two.pool)).toMatchObject({ broken: 1 })
    await daysGoBy(1)
    expect(await check(two.pool)).toMatchObject({ streams: 3, broken: 1, after: cases[15] })
    await record.admin.pool.query(
      `update cases set title = (select title from cases where stream = $2) where stream = $1`,
      [cases[12], cases[13]],
    )
    await daysGoBy(1)
    expect(await check(two.pool)).toMatchObject({ streams: 3, broken: 0, after: cases[17] })
    expect(await nightChecked(two.pool)).toMatchObject({ broken: 0 })
  })

  it('looks at all that moved since it was last made, by the seals that were set meanwhile', async () => {
    await daysGoBy(1)
    await anchorDay(record.pool, addDays(today, -1))
    // The first seal finds all of them moved.
    expect(await check(two.pool)).toMatchObject({ streams: 60, broken: 0, after: cases[19] })
  })

  it('can’t be noted ahead, nor back, by whoever has the application’s password', async () => {
    const note = (columns: string, values: string) =>
      record.pool.query(`insert into night_checks (after, streams, events, broken, flaws, ${columns})
        values ('z', 0, 0, 0, '[]', ${values})`)
    await expect(note('day', `'2999-01-01'`)).rejects.toMatchObject({ code: '23514' })
    await expect(note('day', `(clock_timestamp() at time zone 'Asia/Tokyo')::date + 1`)).rejects.toMatchObject({
      code: '23514',
    })
    // When it was made the database tells.
    await expect(note('day, finished_at', `'2999-01-01', '2999-01-01'`)).rejects.toMatchObject({ code: '42501' })
    await daysGoBy(1)
    expect(await check(two.pool)).toMatchObject({ day: today, after: cases[21] })
    expect((await nightChecked(two.pool)).ageSeconds).toBeLessThan(3_600)
  })
})

describe('the check by night against guideline and settings', () => {
  const held = () => checkTonight(two.pool, { notBefore: '00:00', holdAgainstLaw })

  it('asks nothing where nobody gives it a checker, and finds nothing in what the law let happen', async () => {
    expect((await recordState(two.pool)).check).toMatchObject({ breaches: null })
    await daysGoBy(1)
    expect(await held()).toMatchObject({ breaches: [] })
    expect((await recordState(two.pool)).check).toMatchObject({ breaches: 0 })
    expect(await nightChecked(two.pool)).toMatchObject({ breaches: 0 })
  })

  it('names the case of an approval that nobody deliberated, and looks at it again each night (Art. 21)', async () => {
    const of = cases[24]
    await record.admin.pool.query(
      `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
        select stream, version + 1, gen_random_uuid(), 'OutsourcingApproved', schema_version,
          jsonb_build_object('by', data -> 'by', 'note', '', 'conditions', '[]'::jsonb), meta, occurred_at, hash
        from events where stream = $1 order by version desc limit 1`,
      [of],
    )
    for (const _night of ['the first', 'the next']) {
      await daysGoBy(1)
      const { breaches } = (await held())!
      expect(breaches).toContainEqual({ rule: expect.any(String), stream: of, version: expect.any(Number) })
      expect(breaches!.every(({ stream }) => stream === of)).toBe(true)
      expect((await nightChecked(two.pool)).breaches).toBe(breaches!.length)
      expect((await recordState(two.pool)).check?.breaches).toBe(breaches!.length)
    }
  })

  it('keeps a hundred places and says how many there are in all', async () => {
    const many = Array.from({ length: 130 }, (_, nth) => ({ rule: 'time-reversed', stream: 'x/1', version: nth + 1 }))
    await daysGoBy(1)
    const check = await checkTonight(two.pool, { notBefore: '00:00', holdAgainstLaw: () => async () => many })
    expect(check?.breaches).toHaveLength(100)
    expect(check?.breachesInAll).toBeGreaterThanOrEqual(many.length)
    expect((await nightChecked(two.pool)).breaches).toBe(check?.breachesInAll)
    expect((await recordState(two.pool)).check?.breaches).toBe(check?.breachesInAll)
  })

  it('names what can’t be read, and verifies the record all the same', async () => {
    const of = cases[25]
    await record.admin.pool.query(
      `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
        select stream, version + 1, gen_random_uuid(), type, schema_version, 'null', meta, occurred_at, hash
        from events where stream = $1 order by version desc limit 1`,
      [of],
    )
    await record.admin.pool.query(
      `update night_checks set flaws = jsonb_build_array(jsonb_build_object('stream', $1::text)) where day =
        (select max(day) from night_checks)`,
      [of],
    )
    await daysGoBy(1)
    const { breaches, flaws } = (await held())!
    expect(breaches).toContainEqual({ rule: 'event-unreadable', stream: of, version: expect.any(Number) })
    expect(flaws).toContainEqual(expect.objectContaining({ stream: of }))
  })

  it('reads the city’s own stream once a night, and on from there', async () => {
    const queried = vi.spyOn(pg.Client.prototype, 'query')
    const from = () =>
      queried.mock.calls.flatMap(([of]) => {
        const { name, values } = of as { readonly name?: string; readonly values?: readonly unknown[] }
        return name === 'read-stream' ? [values] : []
      })
    const hold = holdAgainstLaw()
    const client = await two.pool.connect()
    for (const some of [cases.slice(0, 2), cases.slice(2, 4)]) expect(await hold(client, some)).toEqual([])
    expect(from()).toEqual([
      [cityId, 1],
      [cityId, 1],
    ])
    const found = { stream: cityId, command: founds().command, id: 'founding', origin: 'web', by: 'practice' } as const
    expect(await act(record, found)).toMatchObject({ kind: 'done' })
    for (const some of [cases.slice(0, 2), cases.slice(2, 4)]) expect(await hold(client, some)).toEqual([])
    expect(from().slice(2)).toEqual([
      [cityId, 1],
      [cityId, 2],
    ])
    client.release()
    queried.mockRestore()
  })
})
