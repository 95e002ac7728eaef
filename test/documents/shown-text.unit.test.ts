import { describe, expect, it } from 'vitest'
import { serialToDate } from 'hucre'
import { shownText } from '../../documents/shown-text.ts'

const yen = '"¥"#,##0;"¥"\\-#,##0'
const day = 46_113

describe('a cell says what Excel shows in it', () => {
  it.each([
    [serialToDate(0.375), 'h:mm', '9:00'],
    [0.995, '0.00%', '99.50%'],
    [1_200_000, yen, '¥1,200,000'],
    [-1_200_000, yen, '¥-1,200,000'],
    [1_200_000, '[$¥-411]#,##0', '¥1,200,000'],
    [1_200_000, '#,##0"円"', '1,200,000円'],
    [4, '0"名"', '4名'],
    [4, '0名', '4名'],
    [4, 'General"名"', '4名'],
    [1_234.5, 'General"件"', '1234.5件'],
    [-1_200, '#,##0;△#,##0', '△1,200'],
    [1_234_567, '#,##0,"千円"', '1,235千円'],
    [-3, '#,##0;"▲ "#,##0', '▲ 3'],
    [7, '000-0000', '000-0007'],
    [1_234, '#,##0_ ;[Red]\\-#,##0\\ ', '1,234'],
    [0.1 + 0.2, undefined, '0.3'],
    [2_024, '@', '2024'],
    [5, '"第"0"号"', '第5号'],
    [serialToDate(day), 'yyyy/m/d', '2026/4/1'],
    [serialToDate(day), 'm/d/yyyy', '2026/4/1'],
    [serialToDate(day), 'yyyy"年"m"月"d"日"', '2026年4月1日'],
    [serialToDate(day), 'yyyy/m/d(aaa)', '2026/4/1(水)'],
    [serialToDate(day + 0.5), 'yyyy/m/d h:mm', '2026/4/1 12:00'],
    [serialToDate(0.375), 'h"時"mm"分"', '9時00分'],
    [serialToDate(1.5), '[h]:mm', '36:00'],
    [true, undefined, 'TRUE'],
    ['はい', '@', 'はい'],
    ['田中', '@"様"', '田中様'],
    ['0012', 'General', '0012'],
    [null, undefined, ''],
  ])('%j as %s: %s', (value, pattern, text) => {
    expect(shownText(value, pattern)).toBe(text)
  })

  it('counts a span of time from the day from which its book counts', () => {
    expect(shownText(serialToDate(1.5, true), '[h]:mm', '1904')).toBe('36:00')
    expect(shownText(serialToDate(0.375, true), 'h:mm', '1904')).toBe('9:00')
    expect(shownText(serialToDate(44_651, true), 'yyyy/m/d', '1904')).toBe('2026/4/1')
  })

  it.each([
    ['an era, which stands for years otherwise', serialToDate(day), '[$-411]ggge"年"m"月"d"日"'],
    ['a month in letters', serialToDate(day), 'd-mmm-yy'],
    ['a day whose pattern is each country’s own', serialToDate(day), undefined],
    ['dollars by the machine’s country', 1_200, '$#,##0_);\\($#,##0\\)'],
    ['a condition', 5, '[>3]"多い";"少ない"'],
    ['a fraction', 0.5, '# ?/?'],
    ['numerals of another script', 3, '[DBNum1]0'],
    ['more digits than are shown', 123_456_789_012, undefined],
    ['a time before all times', -0.5, 'h:mm'],
    ['no number', Number.NaN, '0'],
    ['a pattern that means to keep the reader busy', 5, `${'h'.repeat(200)}!`],
  ])('says nothing where that is uncertain: %s', (_what, value, pattern) => {
    expect(shownText(value, pattern)).toBeNull()
  })
})
