import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Poked } from '../../practice/poke.ts'
import { createMetrics } from '../../worker/metrics.ts'
import { createLetterWatch } from '../../worker/watch-letters.ts'
import { openRecord } from '../mail/post-office.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const { pool, owner, record, end } = await openRecord()
afterAll(end)
beforeEach(() => owner.query('delete from letters'))

/** A watch whose Temporal answers as given, and who was told. */
const watchWith = (...answers: Poked[]) => {
  const told: string[] = []
  const metrics = createMetrics()
  const tellLasting = (name: string) => {
    told.push(name)
    return Promise.resolve(answers.shift() ?? 'told')
  }
  return {
    told,
    metrics,
    watch: createLetterWatch({ pool, poke: { tellLasting, endStuck: () => Promise.resolve(false) }, metrics }),
  }
}

describe('letters whose poke was lost', () => {
  it('get the postman told, once Temporal takes it, and then he is left alone', async () => {
    await takeUpTo(record, 'start')
    const { told, watch } = watchWith('failed', 'told')
    await watch()
    expect(told).toEqual([])
    await owner.query(`update letters set next_at = now() - interval '10 seconds'`)
    for (let times = 0; times < 4; times++) await watch()
    expect(told).toEqual(['postman', 'postman'])
  })

  it('are shown in the metrics, and the failed ones too', async () => {
    await takeUpTo(record, 'start')
    await owner.query(
      `update letters set status = 'failed' where person = (select min(person::text)::uuid from letters)`,
    )
    await owner.query(`update letters set next_at = now() - interval '10 seconds'`)
    const { metrics, watch } = watchWith()
    await watch()
    const text = await metrics.registry.metrics()
    expect(text).toContain('\nsekisho_letters_due 1\n')
    expect(text).toContain('\nsekisho_letters_failed 1\n')
    expect(text).toMatch(/\nsekisho_oldest_letter_seconds 1\d(\.\d+)?\n/)
  })
})
