import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dayNumber,
  daysBetween,
  earliestDate,
  fromDayNumber,
  lastDayOfMonth,
  latestDate,
  parsePlainDate,
  plainDate,
  weekday,
} from '../../../domain/kernel/plain-date.ts'
import { anyDate } from './any-date.ts'

const date = plainDate

describe('a date from outside', () => {
  it.each(['1900-01-01', '2200-12-31', '2024-02-29', '2000-02-29', '2026-03-31'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toBe(text)
  })

  it.each([
    '1899-12-31',
    '2201-01-01',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-12026-01-01',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '2026/01/01',
    '20260101',
    '+2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeNull()
  })

  it('throws for a wrong date in our own code', () => {
    expect(() => date('2026-02-30')).toThrow('2026-02-30')
  })
})

describe('days', () => {
  it('agree with the platform on every storable day', () => {
    for (let n = dayNumber(earliestDate); n <= dayNumber(latestDate); n += 1) {
      const platform = new Date(n * 86_400_000)
      const ours = fromDayNumber(n)
      if (
        ours !== platform.toISOString().slice(0, 10) ||
        dayNumber(ours) !== n ||
        weekday(ours) !== platform.getUTCDay()
      ) {
        expect.fail(`day ${n} is ${ours}, the platform says ${platform.toISOString()}`)
      }
    }
  })

  it('run over month ends, leap days and year ends', () => {
    expect(addDays(date('2026-02-28'), 1)).toBe('2026-03-01')
    expect(addDays(date('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(date('2026-03-01'), -1)).toBe('2026-02-28')
    expect(daysBetween(date('2026-04-01'), date('2027-03-31'))).toBe(364)
  })

  it('throw rather than leave the storable range', () => {
    expect(() => addDays(latestDate, 1)).toThrow(RangeError)
    expect(() => addDays(earliestDate, -1)).toThrow(RangeError)
    expect(() => addDays(date('2026-01-01'), 0.5)).toThrow(RangeError)
    expect(() => addDays(date('2026-01-01'), Number.NaN)).toThrow(RangeError)
  })

  it('added are the days between', () => {
    fc.assert(
      fc.property(anyDate({ margin: 5_000 }), fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('sort as their texts do', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)) + 0)
      }),
    )
  })

  it('know their weekday', () => {
    expect(weekday(date('2026-03-31'))).toBe(2)
    expect(weekday(date('2026-04-05'))).toBe(0)
    expect(weekday(date('1900-01-01'))).toBe(1)
  })
})

describe('months', () => {
  it('are counted from the first day, so that a clamped month end comes back', () => {
    const anchor = date('2026-01-31')
    expect([1, 2, 3, 13, 25].map((n) => addMonths(anchor, n))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2027-02-28',
      '2028-02-29',
    ])
  })

  it('go backwards over the year', () => {
    expect(addMonths(date('2026-03-31'), -1)).toBe('2026-02-28')
    expect(addMonths(date('2026-01-15'), -1)).toBe('2025-12-15')
    expect(addMonths(date('2024-02-29'), -12)).toBe('2023-02-28')
  })

  it('keep the day or end the month, for any count', () => {
    fc.assert(
      fc.property(anyDate({ margin: 20_000 }), fc.integer({ min: -600, max: 600 }), (anchor, months) => {
        const reached = addMonths(anchor, months)
        expect(reached.slice(8) === anchor.slice(8) || reached === lastDayOfMonth(reached)).toBe(true)
        expect(Number(reached.slice(0, 4)) * 12 + Number(reached.slice(5, 7))).toBe(
          Number(anchor.slice(0, 4)) * 12 + Number(anchor.slice(5, 7)) + months,
        )
      }),
    )
  })

  it('throw rather than leave the storable range', () => {
    expect(() => addMonths(latestDate, 1)).toThrow(RangeError)
    expect(() => addMonths(earliestDate, -1)).toThrow(RangeError)
    expect(() => addMonths(date('2026-01-01'), 0.5)).toThrow(RangeError)
  })

  it('end on their last day', () => {
    const days = ['2026-02-01', '2024-02-10', '2100-02-28', '2026-04-30', '2026-12-01'].map(date)
    expect(days.map(lastDayOfMonth)).toEqual(['2026-02-28', '2024-02-29', '2100-02-28', '2026-04-30', '2026-12-31'])
  })
})
