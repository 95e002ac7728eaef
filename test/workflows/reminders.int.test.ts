import { afterAll, describe, expect, it } from 'vitest'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { happened, startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

describe('a task that nobody answers', () => {
  it('scenario 10: is called to mind three and one business days before it is due, on the day and on the day after, and goes before another post on the third', async () => {
    const stream = await takeUpTo(practice.record, 'start')
    practice.poke.afterCommit({ stream, closed: false, letters: false })
    await practice.time.seen(stream)
    await practice.time.letPass(stream, 300 * days)

    const events = await happened(practice.pool, stream)
    const opened = events.find((one) => one.type === 'TaskOpened')
    const due = tokyoDateOf(opened?.data['due'] as Instant)
    const at = (offset: number) => `${addBusinessDays(closedDays, due, offset)} 09:00`
    const reminded = (nth: number, offset: number) => ({
      type: 'TaskReminded',
      at: at(offset),
      data: { task: 'vet-1', nth },
    })
    expect(events.slice(2)).toEqual([
      reminded(1, -3),
      reminded(2, -1),
      reminded(3, 0),
      reminded(4, 1),
      { type: 'TaskEscalated', at: at(3), data: { task: 'vet-1', to: 'secretariat' } },
    ])
  })
})
