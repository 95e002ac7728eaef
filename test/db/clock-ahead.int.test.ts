import { afterAll, describe, expect, it } from 'vitest'
import { lastCompared } from '../../db/act/practice-mark.ts'
import { letterCounts, nextLetters } from '../../db/letters/letters.ts'
import { countTry } from '../../db/people/counted-tries.ts'
import { createMetrics } from '../../worker/metrics.ts'
import { sweep } from '../../worker/sweep.ts'
import { createLetterWatch } from '../../worker/watch-letters.ts'
import { openRecord } from '../mail/post-office.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const { pool, owner, record, end } = await openRecord()
afterAll(end)

// What stands in the record after the database's clock was three days ahead for a minute, and is right again.
describe('the database’s clock was days ahead for a minute: once it is right again', () => {
  it('letters that were written or put off then go out; what a mail server put off by hours waits', async () => {
    await takeUpTo(record, 'start')
    await owner.query(`update letters set next_at = now() + interval '3 days', written_at = now() + interval '3 days'`)
    const poke = { tellLasting: () => Promise.resolve('told' as const), endStuck: () => Promise.resolve(false) }
    await createLetterWatch({ pool, poke, metrics: createMetrics() })()
    const { due } = await letterCounts(pool)
    expect(due).toBeGreaterThan(0)
    expect(await nextLetters(pool)).toEqual({ inMs: 0, due })
    await owner.query(`update letters set next_at = now() + interval '6 hours'`)
    await createLetterWatch({ pool, poke, metrics: createMetrics() })()
    expect((await nextLetters(pool)).due).toBe(0)
  })

  it('nobody is kept out for days by what was counted then', async () => {
    const key = Buffer.alloc(32, 1)
    const limit = { most: 2, seconds: 600 }
    for (let nth = 0; nth < 2; nth++) expect(await countTry(pool, key, limit)).toEqual({ may: true })
    expect((await countTry(pool, key, limit)).may).toBe(false)
    await pool.query(`update counted_tries set until = until + interval '3 days' where key = $1`, [key])
    for (let nth = 0; nth < 2; nth++) expect(await countTry(pool, key, limit)).toEqual({ may: true })
    expect((await countTry(pool, key, limit)).may).toBe(false)
  })

  it('a case that was poked then, and whose poke was lost, is told again', async () => {
    const stream = await takeUpTo(record, 'start')
    await owner.query(`update streams set poked_at = now() + interval '3 days', pokes = 1 where stream = $1`, [stream])
    await owner.query(`update streams set poked_at = now() where stream <> $1 and seen_version < version`, [stream])
    const told: string[] = []
    const tellCase = (one: string) => {
      told.push(one)
      return Promise.resolve('told' as const)
    }
    while (!told.includes(stream)) await sweep({ pool, poke: { tellCase, endStuck: () => Promise.resolve(false) } })
    expect(told).toContain(stream)
  })

  it('open cases and workflows are compared again', async () => {
    await pool.query(
      `insert into practice_mark (mark, compared_at) values (gen_random_uuid(), now() + interval '3 days')
       on conflict (one) do update set compared_at = excluded.compared_at`,
    )
    expect((await lastCompared(pool)).dayOld).toBe(true)
  })
})
