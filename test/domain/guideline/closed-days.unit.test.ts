import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { parsePlainDate } from '../../../domain/kernel/plain-date.ts'
import { closedDaysSource } from '../../../launch/make-calendar.ts'

describe('the calendar of closed days', () => {
  it('is what launch/make-calendar.ts writes today', () => {
    const committed = readFileSync(new URL('../../../domain/guideline/closed-days.ts', import.meta.url), 'utf8')
    expect(committed).toBe(closedDaysSource())
  })

  it('holds real days only, in order, within its bounds', () => {
    const days = Object.keys(closedDays.closedDays)
    expect(days.filter((day) => parsePlainDate(day) === null || day < closedDays.from || day > closedDays.to)).toEqual(
      [],
    )
    expect(days).toEqual(days.toSorted())
  })

  it('names the days as the law does', () => {
    const names = ['2026-09-22', '2026-05-06', '2026-01-01', '2026-01-02', '2026-12-29', '2017-01-02', '2019-10-22']
    expect(names.map((day) => closedDays.closedDays[day])).toEqual([
      '国民の休日',
      '振替休日',
      '元日',
      '年末年始の休日',
      '年末年始の休日',
      '振替休日',
      '即位礼正殿の儀の行われる日',
    ])
  })

  it('has six days around every new year', () => {
    for (let year = 2015; year <= 2050; year += 1) {
      const days = ['01-01', '01-02', '01-03', '12-29', '12-30', '12-31'].map((day) => `${year}-${day}`)
      const missing = days.filter((day) => !Object.hasOwn(closedDays.closedDays, day))
      expect(missing, String(year)).toEqual([])
    }
  })
})
