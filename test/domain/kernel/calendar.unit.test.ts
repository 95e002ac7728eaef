import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  nextBusinessDay,
  type Calendar,
} from '../../../domain/kernel/calendar.ts'
import { addDays, plainDate } from '../../../domain/kernel/plain-date.ts'
import { anyDate } from './any-date.ts'

const date = plainDate

describe('the city hall', () => {
  it.each([
    ['2026-05-06', 'the substitute for 3 May, a Sunday'],
    ['2026-09-22', 'the day between two holidays'],
    ['2026-12-29', 'the year end'],
    ['2026-12-31', 'the year end'],
    ['2027-01-01', "New Year's Day"],
    ['2025-01-02', 'the new year'],
    ['2025-01-03', 'the new year'],
    ['2019-05-01', 'the accession'],
    ['2026-04-04', 'a Saturday'],
    ['2026-04-05', 'a Sunday'],
  ])('is closed on %s, %s', (day) => {
    expect(isBusinessDay(closedDays, date(day))).toBe(false)
  })

  it.each(['2026-04-01', '2026-03-31', '2026-12-28', '2027-01-04', '2026-05-07', '2026-09-24'])(
    'is open on %s',
    (day) => {
      expect(isBusinessDay(closedDays, date(day))).toBe(true)
    },
  )

  it('outside the data is closed on weekends and at the year end only', () => {
    const days = ['2051-01-02', '2051-05-03', '2051-12-29', '2060-01-03', '2014-12-31']
    expect(days.map((day) => isBusinessDay(closedDays, date(day)))).toEqual([false, true, false, false, false])
  })

  it("takes a city's own closed days", () => {
    const own: Calendar = { ...closedDays, closedDays: { ...closedDays.closedDays, '2026-11-02': '市制記念日' } }
    expect(isBusinessDay(own, date('2026-11-02'))).toBe(false)
    expect(isBusinessDay(closedDays, date('2026-11-02'))).toBe(true)
  })
})

describe('business days', () => {
  it('step over the spring holidays and the year end', () => {
    expect(addBusinessDays(closedDays, date('2026-05-01'), 1)).toBe('2026-05-07')
    expect(addBusinessDays(closedDays, date('2026-12-28'), 1)).toBe('2027-01-04')
    expect(addBusinessDays(closedDays, date('2026-09-18'), 1)).toBe('2026-09-24')
    expect(addBusinessDays(closedDays, date('2027-01-04'), -1)).toBe('2026-12-28')
    expect(addBusinessDays(closedDays, date('2026-03-31'), 1)).toBe('2026-04-01')
  })

  it('leave the day as it is when none is added, open or closed', () => {
    expect(addBusinessDays(closedDays, date('2026-05-03'), 0)).toBe('2026-05-03')
  })

  it('move a deadline from a closed day to the next open one', () => {
    expect(nextBusinessDay(closedDays, date('2026-05-02'))).toBe('2026-05-07')
    expect(nextBusinessDay(closedDays, date('2026-05-01'))).toBe('2026-05-01')
  })

  it('are counted without the first day and with the last', () => {
    expect(businessDaysBetween(closedDays, date('2026-05-01'), date('2026-05-07'))).toBe(1)
    expect(businessDaysBetween(closedDays, date('2026-05-07'), date('2026-05-01'))).toBe(-1)
    expect(businessDaysBetween(closedDays, date('2026-05-02'), date('2026-05-06'))).toBe(0)
    expect(Object.is(businessDaysBetween(closedDays, date('2026-05-06'), date('2026-05-02')), 0)).toBe(true)
  })

  it('come whole', () => {
    expect(() => addBusinessDays(closedDays, date('2026-05-01'), 1.5)).toThrow(RangeError)
  })

  it('counted are the business days added, forwards and backwards, and end on an open day', () => {
    fc.assert(
      fc.property(anyDate({ margin: 500 }), fc.integer({ min: -120, max: 120 }), (from, days) => {
        const reached = addBusinessDays(closedDays, from, days)
        expect(businessDaysBetween(closedDays, from, reached)).toBe(days)
        expect(days === 0 || isBusinessDay(closedDays, reached)).toBe(true)
      }),
    )
  })

  it('never lie more than eleven days apart', () => {
    fc.assert(
      fc.property(anyDate({ margin: 20 }), (from) => {
        expect(nextBusinessDay(closedDays, from) <= addDays(from, 11)).toBe(true)
      }),
    )
  })
})
