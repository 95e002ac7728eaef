import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { readStream } from '../../db/kept/event-store.ts'
import { isLostRace } from '../../db/connection/sql-state.ts'
import { verify } from '../../db/proof/verify.ts'
import { epochOf, plusMs } from '../../domain/kernel/instant.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { freshRecord } from '../support/record.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const record = await freshRecord({ timeSkipping: true })
const owner = connect({ url: record.database.ownerUrl, max: 1 })
afterAll(async () => {
  await owner.close()
  await record[Symbol.asyncDispose]()
})

const day = 86_400_000

/** As somebody who can switch the guards off. */
const tampered = async (stream: string, change: string) => {
  await record.admin.pool.query(
    `begin; alter table events disable trigger user; update events set ${change} where stream = '${stream}'
      and version = 1; alter table events enable trigger user; commit`,
  )
  return (await verify(record.pool, { stream: stream as never })).flaws
}

describe('when an act was recorded', () => {
  it('stands in each of its events, as the database’s clock had it, and in the column beside them', async () => {
    const before = await recordClock(record.pool)
    const stream = await takeUpTo(record, 'submit')
    const after = await recordClock(record.pool)
    const events = await readStream(record.pool, stream)
    expect(events.length).toBeGreaterThan(2)
    for (const { event, recordedAt } of events) {
      expect(event.meta.recordedAt).toBe(recordedAt)
      expect(recordedAt >= before && recordedAt <= after).toBe(true)
    }
  })

  it('is the database’s time even where the case’s own is another', async () => {
    const stream = await takeUpTo(record, 'start')
    await take(record, stream, 'vet', { clock: plusMs(await recordClock(record.pool), 400 * day) })
    const { meta } = (await readStream(record.pool, stream)).at(-1)!.event
    expect(epochOf(meta.occurredAt) - epochOf(meta.recordedAt!)).toBeGreaterThan(399 * day)
  })

  it('can’t be changed unnoticed, neither in the column nor in the event, nor be left out', async () => {
    const stream = await takeUpTo(record, 'start')
    expect(await tampered(stream, `recorded_at = recorded_at - interval '1 minute'`)).toEqual([
      { problem: 'column-differs', stream, version: 1 },
    ])
    for (const change of [
      `meta = jsonb_set(meta, '{recordedAt}', to_jsonb('2026-01-01T00:00:00.000Z'::text)), ` +
        `recorded_at = '2026-01-01T00:00:00Z'`,
      `meta = meta - 'recordedAt'`,
    ])
      expect((await tampered(stream, change))[0]).toEqual({ problem: 'event-differs', stream, version: 1 })
  })
})

describe('the database takes no event of another time', () => {
  const written = (by: typeof owner.pool, recordedAt: string) =>
    by.query(
      `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
       values ('x', 1, gen_random_uuid(), 'X', 1, '{}', '{}', now(), ${recordedAt}, '')`,
    )

  it.each(["now() - interval '31 seconds'", "clock_timestamp() + interval '1 second'", "'infinity'"])(
    'from the owner or a superuser: %s; it counts as a race that was lost, and is decided again',
    async (time) => {
      for (const pool of [owner.pool, record.admin.pool]) {
        const refused: unknown = await written(pool, time).catch((error: unknown) => error)
        expect(refused).toMatchObject({ code: '40001', message: expect.stringContaining('recorded as of now') })
        expect(isLostRace(refused)).toBe(true)
      }
    },
  )

  it('but one of a release that leaves the time to the database', async () => {
    await written(owner.pool, 'default')
    const { rows } = await record.pool.query(`select 1 from events where stream = 'x'`)
    expect(rows).toHaveLength(1)
  })
})

describe('an act that was held up between its reading and its writing', () => {
  it('for longer than the database takes is decided anew, and recorded as of then', async () => {
    const stream = await takeUpTo(record, 'start')
    const { pool } = record.admin
    // A second instead of thirty, so that nobody has to wait for it.
    await pool.query(`create or replace trigger events_of_now before insert on events for each row
      when (new.recorded_at not between clock_timestamp() - interval '1 second' and clock_timestamp())
      execute function refuse_another_time(); alter table events enable always trigger events_of_now`)
    const holder = await pool.connect()
    await holder.query('begin')
    await holder.query('select 1 from streams where stream = $1 for update', [stream])
    const acting = take(record, stream, 'vet')
    await until(async () => {
      const { rowCount } = await pool.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and query like '%append_act%' and clock_timestamp() - query_start > interval '1.1 seconds'`,
      )
      return rowCount === 1
    })
    const released = await recordClock(record.pool)
    await holder.query('rollback')
    holder.release()
    await acting
    const events = await readStream(record.pool, stream)
    const vetted = events.filter(({ event }) => event.type === 'VendorVetted')
    expect(vetted).toHaveLength(1)
    expect(vetted[0]!.recordedAt >= released).toBe(true)
    expect((await verify(record.pool, { stream })).flaws).toEqual([])
  })
})

describe('what is kept of a command’s id', () => {
  it('can’t be changed or removed unnoticed: the same command would be done twice', async () => {
    const stream = await takeUpTo(record, 'vet')
    const last = (await readStream(record.pool, stream)).at(-1)!.event.version
    const tamper = (statement: string) =>
      record.admin.pool.query(
        `begin; alter table commands disable trigger user; ${statement}; alter table commands enable ` +
          'trigger user; commit',
      )
    const found = [{ problem: 'command-differs', stream, version: last }]
    await tamper(`update commands set version = 99 where stream = '${stream}' and version = ${last}`)
    expect((await verify(record.pool, { stream })).flaws).toEqual(found)
    await tamper(`delete from commands where stream = '${stream}' and version = 99`)
    expect((await verify(record.pool, { stream })).flaws).toEqual(found)
  })
})
