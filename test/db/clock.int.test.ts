import { afterAll, describe, expect, it } from 'vitest'
import type { RecordAccess } from '../../db/act/act.ts'
import { readStream } from '../../db/kept/event-store.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, plusMs, type Instant } from '../../domain/kernel/instant.ts'
import { freshRecord } from '../support/record.ts'
import { newCase, take, takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
const skipping: RecordAccess = { pool: record.pool, timeSkipping: true }
afterAll(() => record[Symbol.asyncDispose]())

const lastTime = async (stream: CaseId): Promise<Instant> =>
  (await readStream(record.pool, stream)).at(-1)!.event.meta.occurredAt
const now = (): Instant => instantFromEpoch(Date.now())
const second = 1_000
const day = 86_400 * second
/** Between the test's beginning and now, by a clock that may be a little off; however long the test took. */
const isSince = (began: number, at: Instant, aheadMs = 0): boolean =>
  epochOf(at) - aheadMs > began - 10 * second && epochOf(at) - aheadMs < Date.now() + 10 * second

describe('the case’s clock', () => {
  it('is the record’s own, to the second', async () => {
    const began = Date.now()
    const stream = await takeUpTo(record, 'start')
    expect(isSince(began, await lastTime(stream))).toBe(true)
  })

  it('follows the practice’s where that is ahead by less than a minute', async () => {
    const stream = newCase()
    const clock = plusMs(now(), 40 * second)
    await take(record, stream, 'start', { clock })
    expect(await lastTime(stream)).toBe(clock)
  })

  it('doesn’t believe a practice that is further ahead, for reminders would go out before their time', async () => {
    const began = Date.now()
    const stream = newCase()
    await take(record, stream, 'start', { clock: plusMs(now(), 3_600 * second) })
    expect(isSince(began, await lastTime(stream))).toBe(true)
  })

  it('follows it any way ahead where time may be skipped', async () => {
    const stream = newCase()
    const clock = plusMs(now(), 300 * day)
    await take(skipping, stream, 'start', { clock })
    expect(await lastTime(stream)).toBe(clock)
  })

  it('never goes back behind the case’s last event', async () => {
    const stream = newCase()
    const clock = plusMs(now(), 30 * day)
    await take(skipping, stream, 'start', { clock })
    await take(record, stream, 'vet', { clock: now() })
    expect(await lastTime(stream)).toBe(clock)
    expect(
      (await readStream(record.pool, stream)).every(({ event, occurredAt }) => event.meta.occurredAt === occurredAt),
    ).toBe(true)
  })

  it('is ahead by the case’s offset where its time was skipped', async () => {
    const began = Date.now()
    const stream = await takeUpTo(record, 'start')
    await record.admin.pool.query('update streams set offset_ms = $2 where stream = $1', [stream, 100 * day])
    await take(record, stream, 'vet')
    expect(isSince(began, await lastTime(stream), 100 * day)).toBe(true)
  })

  it('ignores the practice’s when it is behind', async () => {
    const began = Date.now()
    const stream = newCase()
    await take(record, stream, 'start', { clock: plusMs(now(), -3_600 * second) })
    expect(isSince(began, await lastTime(stream))).toBe(true)
  })
})
