import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { act, type Act, type Answer, type RecordAccess } from '../../db/act/act.ts'
import { connect } from '../../db/connection/connect.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { startPostgres } from '../../launch/parts/postgres.ts'
import { request } from '../support/outsourcing-acts.ts'
import { freshRecord } from '../support/record.ts'
import { actOf, newCase, steps, take, takeUpTo } from '../support/recorded-case.ts'
import { enrol } from '../support/roster.ts'

const ends: (() => PromiseLike<unknown>)[] = []
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

describe('kill -9 of Postgres during a burst of acts', () => {
  it('loses no act that was answered, leaves none half written, and answers the rest when it is given again', async () => {
    const postgres = await startPostgres({ folder: mkdtempSync(join(inject('runFolder'), 'crash-')) })
    ends.push(() => postgres.stop())
    await migrateToLatest(postgres.ownerUrl)
    const { pool, close } = connect({ url: postgres.url, max: 16 })
    ends.push(close)
    const record: RecordAccess = { pool, timeSkipping: false }
    const owner = connect({ url: postgres.ownerUrl, max: 1 })
    await enrol(owner.pool)
    await owner.close()
    const cases = await Promise.all(Array.from({ length: 16 }, () => takeUpTo(record, 'recordOutcome', newCase())))

    const given: Act[] = []
    const answered = new Map<string, Answer>()
    const failed: string[] = []
    const burst = Promise.all(
      Array.from({ length: 16 }, async (_, lane) => {
        for (let nth = 0; failed.length < 16; nth++) {
          const wanted = nth === 0 ? actOf(cases[lane]!, ...steps.approve) : actOf(newCase(), ...steps.start)
          given.push(wanted)
          try {
            answered.set(wanted.id, await act(record, wanted))
          } catch {
            failed.push(wanted.id)
            return
          }
        }
      }),
    )
    while (answered.size < 100) await setTimeout(5)
    postgres.kill()
    await burst
    expect(failed).toHaveLength(16)
    expect([...answered.values()].every((one) => one.kind === 'done')).toBe(true)
    await postgres.start()

    // What was answered stands; what wasn't stands whole or not at all.
    expect((await verify(pool)).flaws).toEqual([])
    expect((await rebuild(pool)).differences).toEqual([])
    const { rows } = await pool.query<{ readonly id: string }>('select id from commands')
    const recorded = new Set(rows.map((row) => row.id))
    expect([...answered.keys()].filter((id) => !recorded.has(id))).toEqual([])

    // The same ids again: those that stand are said to stand, the others are recorded now.
    const again = await Promise.all(given.map(async (wanted) => [wanted.id, await act(record, wanted)] as const))
    for (const [id, answer] of again) expect(answer).toMatchObject({ kind: 'done', again: recorded.has(id) })
    expect((await verify(pool)).flaws).toEqual([])
    expect((await rebuild(pool)).differences).toEqual([])
  })
})

describe('many acts on few cases', () => {
  it('32 in flight end without a deadlock that anybody sees, and each is recorded once', async () => {
    const record = await freshRecord({ max: 32 })
    ends.push(() => record[Symbol.asyncDispose]())
    const cases = await Promise.all([1, 2, 3, 4].map(() => takeUpTo(record, 'start')))
    const deadlocks = async () =>
      (
        await record.admin.pool.query<{ readonly deadlocks: number }>(
          'select deadlocks from pg_stat_database where datname = current_database()',
        )
      ).rows[0]!.deadlocks
    const before = await deadlocks()
    let recorded = 0
    await Promise.all(
      Array.from({ length: 32 }, async (_, lane) => {
        for (let nth = 0; nth < 12; nth++) {
          const stream = cases[(lane + nth) % 4]!
          // Amendments can always be made; the others race for the one submission of each case and for numbers.
          const answer =
            nth % 4 === 3
              ? await take(record, stream, nth % 8 === 3 ? 'vet' : 'submit')
              : await act(
                  record,
                  actOf(stream, 'staff', {
                    type: 'AmendRequest',
                    data: { request: request({ work: `作業 ${lane}-${nth}` }) },
                  }),
                )
          if (answer.kind === 'done' && !answer.again) recorded++
          else if (answer.kind === 'refused') expect(answer.refusal.code).not.toBe('busy')
        }
      }),
    )
    const { rows } = await record.pool.query<{ readonly acts: number }>('select count(*) as acts from commands')
    const startsAndNothing = rows[0]!.acts - recorded
    expect(recorded).toBeGreaterThan(32)
    expect(startsAndNothing).toBeGreaterThanOrEqual(cases.length)
    expect(await deadlocks()).toBe(before)
    expect((await verify(record.pool)).flaws).toEqual([])
    expect((await rebuild(record.pool)).differences).toEqual([])
  })
})
