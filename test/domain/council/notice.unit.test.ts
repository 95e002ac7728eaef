import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { calls, given, plans, putsOn, settingCouncil } from '../../support/council-acts.ts'

/** A meeting planned for a day, called on another. */
const called = (on: string, date: string, rules = {}) =>
  given(plans({ date: day(date) }), putsOn())
    .when(calls({}, { at: `${on} 10:00`, rules }))
    .after().called?.shortNotice

describe('Art. 5(1) a notice is short where fewer business days are left than the city asks for (operational setting)', () => {
  it.each([
    ['2026-06-01', '2026-06-05', false],
    ['2026-06-02', '2026-06-05', false],
    ['2026-06-03', '2026-06-05', true],
    ['2026-06-05', '2026-06-05', true],
    // A weekend between them counts for nothing.
    ['2026-06-03', '2026-06-08', false],
    ['2026-06-04', '2026-06-08', true],
  ])('called on %s for %s: %s', (on, date, short) => {
    expect(called(on, date)).toBe(short)
  })

  it('as many days as the city has settled', () => {
    const five = settingCouncil({ noticeBusinessDays: 5 })
    expect([called('2026-06-01', '2026-06-08', five), called('2026-06-02', '2026-06-08', five)]).toEqual([false, true])
  })
})
