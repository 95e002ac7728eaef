import { afterAll, describe, expect, it } from 'vitest'
import { createLook } from '../../activities/look.ts'
import { instantFromEpoch } from '../../domain/kernel/instant.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { freshRecord } from '../support/record.ts'
import { newCase, take } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const { look } = createLook(record)
const seen = async (stream: CaseId): Promise<number> => (await look(stream, instantFromEpoch(Date.now()))).version
const answerTo = async (stream: CaseId, step: Parameters<typeof take>[2]) => {
  const answer = await take(record, stream, step)
  if (answer.kind !== 'done') throw new Error(`${step} was refused: ${answer.refusal.code}`)
  return answer
}
const awaitedBy = async (stream: CaseId, step: Parameters<typeof take>[2]) => (await answerTo(stream, step)).awaited

describe('an act says whether the practice has yet to look at the version before', () => {
  it('not the first; then until a look has come, which sees all of them', async () => {
    const stream = newCase()
    const { awaited, version: started } = await answerTo(stream, 'start')
    expect([awaited, await awaitedBy(stream, 'vet')]).toEqual([null, started])
    const version = await seen(stream)
    const submitted = await answerTo(stream, 'submit')
    expect(submitted.awaited).toBe(null)
    expect(await awaitedBy(stream, 'acceptForm')).toBe(submitted.version)
    expect(await seen(stream)).toBeGreaterThan(version)
    expect(await awaitedBy(stream, 'recordOutcome')).toBe(null)
  })

  it('not where the look comes first, though it was under way when the act was decided', async () => {
    const stream = newCase()
    await take(record, stream, 'start')
    const looking = await record.pool.connect()
    try {
      await looking.query('begin')
      await looking.query('update streams set seen_version = version where stream = $1', [stream])
      const act = awaitedBy(stream, 'vet')
      // The act has read the head, and waits for the look that holds it.
      await until(async () => {
        const { rows } = await record.pool.query(
          `select 1 from pg_stat_activity
            where wait_event_type = 'Lock' and query like '%append_act%' and datname = current_database()`,
        )
        return rows.length === 1
      })
      await looking.query('commit')
      expect(await act).toBe(null)
    } finally {
      looking.release()
    }
  })

  it('an act that is said again is nobody’s to hear of', async () => {
    const stream = newCase()
    const id = '7d1f3c64-8f0e-4d0c-9c55-0d5f5a2f9b11'
    await take(record, stream, 'start', { id })
    expect(await take(record, stream, 'start', { id })).toMatchObject({ again: true, awaited: null })
  })
})
