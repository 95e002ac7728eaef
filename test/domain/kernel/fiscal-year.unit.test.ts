import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fiscalYearEnd,
  fiscalYearLabel,
  fiscalYearMark,
  fiscalYearOf,
  fiscalYearStart,
} from '../../../domain/kernel/fiscal-year.ts'
import { addDays, plainDate } from '../../../domain/kernel/plain-date.ts'
import { anyDate } from './any-date.ts'

describe('the fiscal year', () => {
  it('changes between 31 March and 1 April', () => {
    expect(fiscalYearOf(plainDate('2026-03-31'))).toBe(2025)
    expect(fiscalYearOf(plainDate('2026-04-01'))).toBe(2026)
    expect([fiscalYearStart(2026), fiscalYearEnd(2026)]).toEqual(['2026-04-01', '2027-03-31'])
  })

  it('has every day in exactly one year', () => {
    fc.assert(
      fc.property(anyDate({ margin: 400 }), (date) => {
        const year = fiscalYearOf(date)
        expect(fiscalYearStart(year) <= date && date <= fiscalYearEnd(year)).toBe(true)
        expect(addDays(fiscalYearEnd(year), 1)).toBe(fiscalYearStart(year + 1))
      }),
    )
  })

  it.each([
    [2026, '令和8年度', 'R8'],
    [2025, '令和7年度', 'R7'],
    [2019, '令和元年度', 'R1'],
    [2018, '平成30年度', 'H30'],
    [1989, '平成元年度', 'H1'],
    [1988, '昭和63年度', 'S63'],
  ])('%i is called %s', (year, label, mark) => {
    expect([fiscalYearLabel(year, 'ja'), fiscalYearMark(year)]).toEqual([label, mark])
    expect(fiscalYearLabel(year, 'en')).toBe(`FY${year}`)
  })
})
