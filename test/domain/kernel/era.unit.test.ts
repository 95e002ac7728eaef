import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishDate, parseJapaneseDate, wareki, warekiShort, warekiWithWeekday } from '../../../domain/kernel/era.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { anyDate } from './any-date.ts'
import { anyText } from './any-text.ts'

describe('an era date', () => {
  it.each([
    ['2026-03-31', '令和8年3月31日', 'R8.3.31'],
    ['2019-05-01', '令和元年5月1日', 'R1.5.1'],
    ['2019-04-30', '平成31年4月30日', 'H31.4.30'],
    ['1989-01-08', '平成元年1月8日', 'H1.1.8'],
    ['1989-01-07', '昭和64年1月7日', 'S64.1.7'],
    ['1926-12-25', '昭和元年12月25日', 'S1.12.25'],
    ['1926-12-24', '大正15年12月24日', 'T15.12.24'],
    ['1912-07-30', '大正元年7月30日', 'T1.7.30'],
    ['1912-07-29', '明治45年7月29日', 'M45.7.29'],
    ['1900-01-01', '明治33年1月1日', 'M33.1.1'],
  ])('%s is %s, %s', (day, long, short) => {
    expect([wareki(plainDate(day)), warekiShort(plainDate(day))]).toEqual([long, short])
  })

  it('carries its weekday where people plan by it', () => {
    expect(warekiWithWeekday(plainDate('2026-03-31'))).toBe('令和8年3月31日(火)')
    expect(englishDate(plainDate('2026-03-31'))).toBe('31 March 2026 (Tue)')
  })
})

describe('a date as people write it', () => {
  it.each([
    ['R5.4.1', '2023-04-01'],
    ['r5.4.1', '2023-04-01'],
    ['R05.04.01', '2023-04-01'],
    ['令和5年4月1日', '2023-04-01'],
    ['令和5年4月1日(土)', '2023-04-01'],
    ['令和５年４月１日（土曜日）', '2023-04-01'],
    [' 令和 5年 4月 1日 ', '2023-04-01'],
    ['令5.4.1', '2023-04-01'],
    ['Ｒ５．４．１', '2023-04-01'],
    ['㋿5年4月1日', '2023-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31/4/30', '2019-04-30'],
    ['平成35年3月31日', '2023-03-31'],
    ['S63-4-1', '1988-04-01'],
    ['2023/4/1', '2023-04-01'],
    ['2023-4-1', '2023-04-01'],
    ['2023.4.1', '2023-04-01'],
    ['2023−4−1', '2023-04-01'],
    ['２０２３／０４／０１', '2023-04-01'],
    ['２０２３ー４ー１', '2023-04-01'],
    ['2023年4月1日', '2023-04-01'],
    ['20230401', '2023-04-01'],
    ['２０２３０４０１', '2023-04-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %s', (text, day) => {
    expect(parseJapaneseDate(text)).toBe(day)
  })

  it.each([
    ['令和元年4月30日', 'the era had not begun'],
    ['昭和元年12月24日', 'the era had not begun'],
    ['令和0年5月1日', 'no era has a year 0'],
    ['令和5年4月1日(日)', 'it was a Saturday'],
    ['令和5年2月29日', 'no such day'],
    ['2023/13/1', 'no such month'],
    ['5.4.1', 'no era'],
    ['4/1', 'no year'],
    ['2023-4-1 1', 'a number too many'],
    ['202341', 'two readings'],
    ['M32.12.31', 'before 1900'],
    ['2201/1/1', 'after 2200'],
    ['未定', 'no date'],
    ['', 'nothing'],
  ])('%j is refused: %s', (text) => {
    expect(parseJapaneseDate(text)).toBeNull()
  })

  it('is not read out of a text of absurd length', () => {
    expect(parseJapaneseDate(`2023-4-1${' '.repeat(5_000_000)}`)).toBeNull()
  })

  it('is read back from every form that we write', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        const forms = [wareki(date), warekiShort(date), warekiWithWeekday(date), date]
        expect(forms.map(parseJapaneseDate)).toEqual([date, date, date, date])
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(() => parseJapaneseDate(text)).not.toThrow()
      }),
    )
  })
})
