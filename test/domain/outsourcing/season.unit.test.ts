import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { earliestDate, addDays, plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { seasonDays, seasonOf, seasonSteps } from '../../../domain/outsourcing/renewal/season.ts'
import { given, reaching } from '../../support/outsourcing-acts.ts'

const settings = rulesOn(templateBook, day('2026-04-01')).settings

describe('the season before a contract (operational setting)', () => {
  const begun = given(...reaching('vetting')).state
  const progress = (stage: string, today: string) =>
    seasonOf({ ...begun, stage } as never, day(today), closedDays, settings).map((one) => one.progress)

  it.each([
    ['vetting', ['done', 'late', 'late', 'late', 'late']],
    ['submission', ['done', 'done', 'late', 'late', 'late']],
    ['form-check', ['done', 'done', 'late', 'late', 'late']],
    ['deliberation', ['done', 'done', 'done', 'late', 'late']],
    ['approval', ['done', 'done', 'done', 'done', 'late']],
    ['contracting', ['done', 'done', 'done', 'done', 'late']],
    ['closed', []],
  ] as const)('at %s', (stage, late) => {
    expect(progress(stage, '2030-01-01')).toStrictEqual(late)
    expect(progress(stage, '1999-01-01')).toStrictEqual(late.map((one) => (one === 'late' ? 'ahead' : one)))
  })

  it('is late from the day after', () => {
    const { request } = begun
    const days = seasonDays(request?.startsOn ?? earliestDate, closedDays, settings)
    expect(days.map((one) => one.step)).toStrictEqual(seasonSteps)
    const vetting = days[1]?.by ?? earliestDate
    expect(progress('vetting', vetting)[1]).toBe('ahead')
    expect(progress('vetting', addDays(vetting, 1))[1]).toBe('late')
  })

  it('has no days where they would lie before all days', () => {
    const first = addDays(earliestDate, 366)
    expect(seasonDays(addDays(first, -1), closedDays, settings)).toStrictEqual([])
    expect(seasonDays(first, closedDays, settings).length).toBe(5)
  })
})
