import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  epochOf,
  instant,
  instantFromEpoch,
  laterOf,
  parseClockTime,
  parseInstant,
  plusMs,
  tokyoClockOf,
  tokyoDateOf,
  tokyoTime,
  type Instant,
} from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { anyDate } from './any-date.ts'

const first = Date.UTC(1899, 11, 31, 15)
const last = Date.UTC(2200, 11, 31, 14, 59, 59, 999)
const anyEpoch = fc.integer({ min: first, max: last })

describe('an instant from outside', () => {
  it.each([
    '2026-03-31T08:00:00.000Z',
    '2024-02-29T23:59:59.999Z',
    '1899-12-31T15:00:00.000Z',
    '2200-12-31T14:59:59.999Z',
  ])('accepts %s', (text) => {
    expect(parseInstant(text)).toBe(text)
  })

  it.each([
    '2026-03-31T08:00:00Z',
    '2026-03-31T08:00:00.000+09:00',
    '2026-03-31T08:00:00.000',
    '2026-03-31 08:00:00.000Z',
    '2026-02-29T08:00:00.000Z',
    '2026-03-31T24:00:00.000Z',
    '2026-03-31T08:60:00.000Z',
    '2016-12-31T23:59:60.000Z',
    '2026-03-31T08:00:00.000000Z',
    '2026-03-31t08:00:00.000z',
    '1899-12-31T14:59:59.999Z',
    '2200-12-31T15:00:00.000Z',
    '+010000-01-01T00:00:00.000Z',
    '2026-03-31T08:00:00.000Z\n',
    '2026-03-31',
    '',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  it('throws for a wrong instant in our own code', () => {
    expect(() => instant('yesterday')).toThrow('yesterday')
  })
})

describe('an instant from a clock', () => {
  it('is written as the platform writes it, and read back', () => {
    fc.assert(
      fc.property(anyEpoch, (ms) => {
        expect(instantFromEpoch(ms)).toBe(new Date(ms).toISOString())
        expect(epochOf(instantFromEpoch(ms))).toBe(ms)
        expect(parseInstant(instantFromEpoch(ms))).not.toBeNull()
      }),
    )
  })

  it.each([first - 1, last + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (ms) => {
    expect(() => instantFromEpoch(ms)).toThrow(RangeError)
  })

  it('sorts as the moments do', () => {
    fc.assert(
      fc.property(anyEpoch, anyEpoch, (a, b) => {
        expect(laterOf(instantFromEpoch(a), instantFromEpoch(b))).toBe(instantFromEpoch(Math.max(a, b)))
      }),
    )
  })

  it('moves by milliseconds', () => {
    expect(plusMs(instant('2026-03-31T14:59:59.999Z'), 1)).toBe('2026-03-31T15:00:00.000Z')
    expect(plusMs(instant('1970-01-01T00:00:00.000Z'), -1)).toBe('1969-12-31T23:59:59.999Z')
  })
})

describe('Tokyo', () => {
  it('changes the day, and the fiscal year, at 15:00 UTC', () => {
    expect(tokyoDateOf(instant('2026-03-31T14:59:59.999Z'))).toBe('2026-03-31')
    expect(tokyoDateOf(instant('2026-03-31T15:00:00.000Z'))).toBe('2026-04-01')
  })

  it('has no summer time', () => {
    expect(tokyoTime(plainDate('2026-01-15'), '09:00')).toBe('2026-01-15T00:00:00.000Z')
    expect(tokyoTime(plainDate('2026-07-15'), '17:15')).toBe('2026-07-15T08:15:00.000Z')
    expect(tokyoTime(plainDate('2026-04-01'), '00:00')).toBe('2026-03-31T15:00:00.000Z')
  })

  it('has a date for the first and the last moment', () => {
    expect(tokyoDateOf(instantFromEpoch(first))).toBe('1900-01-01')
    expect(tokyoDateOf(instantFromEpoch(last))).toBe('2200-12-31')
  })

  it('shows the time that was set, on the day that was set', () => {
    const [anyHour, anyMinute] = [fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })]
    fc.assert(
      fc.property(anyDate(), anyHour, anyMinute, (date, hours, minutes) => {
        const time = parseClockTime(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
        const moment: Instant = tokyoTime(date, time ?? '00:00')
        expect([tokyoDateOf(moment), tokyoClockOf(moment)]).toEqual([date, time])
      }),
    )
  })

  it.each(['24:00', '9:00', '09:60', '-1:00', '09:00:00'])('has no clock that shows %s', (text) => {
    expect(parseClockTime(text)).toBeNull()
    expect(() => tokyoTime(plainDate('2026-04-01'), text as '09:00')).toThrow(RangeError)
  })
})
