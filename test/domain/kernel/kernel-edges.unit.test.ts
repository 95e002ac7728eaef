import { describe, expect, it } from 'vitest'
import { addBusinessDays, isBusinessDay, type Calendar } from '../../../domain/kernel/calendar.ts'
import { parseJapaneseDate } from '../../../domain/kernel/era.ts'
import { instant, instantFromEpoch, parseInstant } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { compareDates, parsePlainDate, plainDate as day } from '../../../domain/kernel/plain-date.ts'

describe('the business days of a calendar that ends (operational setting)', () => {
  const calendar: Calendar = {
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    closedDays: { '2026-01-01': '元日', '2026-12-31': '年末', '2026-04-29': '昭和の日' },
  }
  const open = (...days: readonly string[]) => days.map((one) => isBusinessDay(calendar, day(one)))

  it('are told by its data from its first to its last day', () => {
    // Without the two days in its data these would be the year's end by themselves; the 2nd is not in the data.
    expect(open('2026-01-01', '2026-01-02', '2026-12-30', '2026-12-31')).toEqual([false, true, true, false])
    const short: Calendar = { from: day('2026-01-02'), to: day('2026-12-30'), closedDays: {} }
    expect([isBusinessDay(short, day('2026-01-02')), isBusinessDay(short, day('2026-12-30'))]).toEqual([true, true])
  })

  it('outside of it by weekends and the year’s end alone, 29 December to 3 January', () => {
    expect(open('2027-12-28', '2027-12-29', '2027-12-31')).toEqual([true, false, false])
    expect(open('2028-01-03', '2028-01-04', '2029-01-02', '2029-01-03', '2029-01-04')).toEqual([
      false,
      true,
      false,
      false,
      true,
    ])
    expect(addBusinessDays(calendar, day('2028-12-28'), 1)).toBe('2029-01-04')
  })
})

describe('text that holds more than a date or a moment', () => {
  it.each(['x20230401', '20230401x', '120230401', '202304011'])('%j is no date', (text) => {
    expect(parseJapaneseDate(text)).toBeNull()
  })

  it.each(['x2026-03-31', '2026-03-31x', '12026-03-31', '2026-03-311'])('%j is no plain date', (text) => {
    expect(parsePlainDate(text)).toBeNull()
  })

  it.each(['x2026-03-31T08:00:00.000Z', '2026-03-31T08:00:00.000Zx', '2026-03-31T08:00:00.000Z '])(
    '%j is no moment',
    (text) => {
      expect(parseInstant(text)).toBeNull()
    },
  )

  it('spaces of any number, between signs and around the whole, are no part of a date', () => {
    expect(parseJapaneseDate('令和   5年   4月   1日')).toBe('2023-04-01')
    expect(parseJapaneseDate('   2023/4/1   ')).toBe('2023-04-01')
    expect(parseJapaneseDate(' 　20230401　 ')).toBe('2023-04-01')
    expect(parseJapaneseDate('2023 / 4 / 1')).toBe('2023-04-01')
    expect(parseJapaneseDate('2023 0401')).toBeNull()
  })
})

it('two days or two moments in their order', () => {
  const pairs = [
    ['2026-03-31', '2026-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-04-02', '2026-04-01'],
  ] as const
  expect(pairs.map(([a, b]) => compareDates(day(a), day(b)))).toEqual([-1, 0, 1])
  const [first, second] = [instant('2026-03-31T08:00:00.000Z'), instant('2026-03-31T08:00:00.001Z')]
  expect([compareDates(first, second), compareDates(first, first), compareDates(second, first)]).toEqual([-1, 0, 1])
})

it('the first moments of 1900 in Tokyo are still 1899 elsewhere, the first of UTC’s 1900 are not', () => {
  const utc = Date.UTC(1900, 0, 1)
  expect([instantFromEpoch(utc - 1), instantFromEpoch(utc)]).toEqual([
    '1899-12-31T23:59:59.999Z',
    '1900-01-01T00:00:00.000Z',
  ])
})

it('what is nested too deeply is not safe to keep, to the very level', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) })
  const deepest =
    Array.from({ length: 3_000 }, (_, depth) => depth).filter((depth) => isJsonSafe(nested(depth))).length - 1
  expect(deepest).toBe(64)
})

it('an object without any prototype is safe to keep, an array that is none is not', () => {
  const bare = Object.assign(Object.create(null) as object, { a: 1 })
  expect(isJsonSafe(bare)).toBe(true)
  expect(isJsonSafe(Object.setPrototypeOf([1], null))).toBe(false)
  expect(isJsonSafe(Object.setPrototypeOf([1], Object.create(null) as object))).toBe(false)
})
