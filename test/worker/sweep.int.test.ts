import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Poked } from '../../practice/poke.ts'
import { createDuty, untilNextRound } from '../../worker/duty.ts'
import { mostNext, sweep } from '../../worker/sweep.ts'
import { openRecord } from '../mail/post-office.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const { pool, owner, record, end } = await openRecord()
afterAll(end)

let stream: CaseId
beforeEach(async () => {
  await owner.query('update streams set seen_version = version, poked_at = null, pokes = 0')
  stream = await takeUpTo(record, 'start')
})

/** Sweeps until somebody was told; the answers are Temporal's. */
const sweeping = async (tellCase: () => Promise<Poked>): Promise<void> => {
  const poke = { tellCase: vi.fn(tellCase), endStuck: () => Promise.resolve(false) }
  await until(async () => {
    await sweep({ pool, poke })
    return poke.tellCase.mock.calls.length > 0
  })
}
const poked = async () => {
  const { rows } = await pool.query<{ pokes: number; since: number | null }>(
    `select pokes, extract(epoch from clock_timestamp() - poked_at)::float8 as since from streams where stream = $1`,
    [stream],
  )
  return rows[0]!
}

describe('a poke that never reached Temporal', () => {
  it('counts for nothing', async () => {
    await sweeping(() => Promise.resolve('failed'))
    expect(await poked()).toEqual({ pokes: 0, since: null })
  })

  it('takes nothing back of one that was made since, by whoever came after it', async () => {
    await owner.query(`update streams set poked_at = now() - interval '1 hour', pokes = 1 where stream = $1`, [stream])
    await sweeping(async () => {
      // Meanwhile the case was looked at, something happened in it again, and another worker has poked it.
      await owner.query('update streams set poked_at = clock_timestamp(), pokes = 1 where stream = $1', [stream])
      return 'failed'
    })
    expect(await poked()).toMatchObject({ pokes: 1 })
    expect((await poked()).since).toBeLessThan(1_800)
  })
})

it('a case with a poke that nobody counted is told again, and not left for ever', async () => {
  await owner.query(`update streams set poked_at = now() - interval '5 minutes', pokes = 0 where stream = $1`, [stream])
  await sweeping(() => Promise.resolve('told'))
  expect(await poked()).toMatchObject({ pokes: 1 })
})

describe('of a city’s workers', () => {
  it('one is on duty, until it ends or its connection breaks', async () => {
    const [one, other, third] = [createDuty(pool), createDuty(pool), createDuty(pool)]
    expect([await one.isMine(), await other.isMine(), await one.isMine()]).toEqual([true, false, true])
    expect([await untilNextRound(one, 1_000), await untilNextRound(other, 1_000)]).toEqual([1_000, 5_000])
    one.end()
    await until(() => other.isMine())
    expect(await one.isMine()).toBe(false)
    await pool.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 7305445
      and database = (select oid from pg_database where datname = current_database())`)
    await until(() => third.isMine())
    other.end()
    third.end()
  })
})

describe('many cases that nobody has looked at', () => {
  it('are told by as many as look: who was told and waits for its turn has the others wait', async () => {
    const others = [await takeUpTo(record, 'start'), await takeUpTo(record, 'start')]
    const told: string[] = []
    const poke = {
      tellCase: async (one: string) => (told.push(one), 'told' as const),
      endStuck: () => Promise.resolve(false),
    }
    const round = () => sweep({ pool, poke, most: 2 })
    await until(async () => (await round()).waiting === 2)
    expect(new Set(told).size).toBe(2)
    expect(await round()).toMatchObject({ waiting: 2, told: 0, reached: null })
    await owner.query('update streams set seen_version = version, poked_at = null where stream = $1', [told[0]])
    await until(async () => new Set((await round(), told)).size === 3)
    expect(new Set(told)).toEqual(new Set([stream, ...others]))
  })

  it('are told more at once where those who were told look soon, and fewer where they queue', () => {
    expect([mostNext(100, 10), mostNext(400, 0), mostNext(100, 40), mostNext(100, 60), mostNext(60, 60)]).toEqual([
      200, 400, 100, 50, 50,
    ])
  })
})
