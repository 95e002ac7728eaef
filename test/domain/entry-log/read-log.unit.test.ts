import { describe, expect, it } from 'vitest'
import { guessedMapping, momentIn } from '../../../domain/entry-log/device/read-log.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { readLog } from '../../support/read-log.ts'
import { tokyo } from '../../support/rules.ts'

const days = { from: plainDate('2026-05-01'), to: plainDate('2026-05-31') }
const headings = ['通行日時', '入退区分', 'カード番号', '氏名']

describe('Art. 10: a device’s log', () => {
  it('is read by its headings, whatever way of writing days, times and directions it has', () => {
    for (const text of [
      '2026/5/11 14:00',
      '2026-05-11T14:00:00',
      '令和8年5月11日 14時00分',
      'R8.5.11 14:00',
      '２０２６／５／１１　１４：００',
    ])
      expect(momentIn(text), text).toBe(tokyo('2026-05-11 14:00'))
    for (const text of ['', '14:00', '2026/5/11', '2026/13/1 10:00', '2026/5/11 25:00', 'R8.5.11 14:61'])
      expect(momentIn(text), text).toBeNull()
    const { passages, errors } = readLog(
      [
        headings,
        ['2026/5/11 14:00', '入室', '０１２３', '佐藤 翔'],
        ['', '', '', ''],
        ['2026/5/11 16:30', 'OUT', '0123', '佐藤 翔'],
      ],
      guessedMapping(headings),
      days,
    )
    expect(errors).toEqual([])
    expect(passages).toEqual([
      { at: tokyo('2026-05-11 14:00'), direction: 'in', id: '0123', name: '佐藤 翔' },
      { at: tokyo('2026-05-11 16:30'), direction: 'out', id: '0123', name: '佐藤 翔' },
    ])
  })

  it('takes the day and the time from a column each where the device writes them apart', () => {
    const apart = ['年月日', '時刻', '入退', 'ID', '名前']
    const { passages, errors } = readLog(
      [apart, ['2026/5/11', '14:00', '入', '0123', '佐藤 翔'], ['2026/5/11', '', '退', '0123', '佐藤 翔']],
      guessedMapping(apart),
      days,
    )
    expect(passages).toEqual([{ at: tokyo('2026-05-11 14:00'), direction: 'in', id: '0123', name: '佐藤 翔' }])
    expect(errors).toEqual([{ line: 3, column: '時刻', problem: 'no-moment' }])
  })

  it('says of each line that can’t be read which column is wrong, and how', () => {
    const { passages, errors } = readLog(
      [
        headings,
        ['きのう', '入室', '0123', ''],
        ['2026/5/11 14:00', '通過', '0123', ''],
        ['2026/5/11 14:00', '入室', '', ''],
        ['2026/6/1 00:00', '入室', '0123', ''],
      ],
      guessedMapping(headings),
      days,
    )
    expect(passages).toEqual([])
    expect(errors).toEqual([
      { line: 2, column: '通行日時', problem: 'no-moment' },
      { line: 3, column: '入退区分', problem: 'no-direction' },
      { line: 4, column: 'カード番号', problem: 'no-id' },
      { line: 5, column: '通行日時', problem: 'outside-days' },
    ])
  })

  it('is guessed by what its headings are called, a day and a time apart where there is no moment', () => {
    const guessed = (...names: readonly string[]) => {
      const { shape, inWords, outWords, ...columns } = guessedMapping(names)
      expect([inWords, outWords]).toEqual(['入室,入,IN,1', '退室,退,出,OUT,2'])
      return [shape, Object.fromEntries(Object.entries(columns).filter(([, heading]) => heading !== ''))]
    }
    expect(guessed('年月日', '時刻', '入退', 'ID', '名前', '')).toEqual([
      'passages',
      { on: '年月日', time: '時刻', direction: '入退', id: 'ID', name: '名前' },
    ])
    expect(guessed('日付', '時間', '方向', '識別番号', '氏名')).toEqual([
      'passages',
      { on: '日付', time: '時間', direction: '方向', id: '識別番号', name: '氏名' },
    ])
    expect(guessed('Date', 'Time', 'Direction', 'Card', 'Name')).toEqual([
      'passages',
      { on: 'Date', time: 'Time', direction: 'Direction', id: 'Card', name: 'Name' },
    ])
    expect(guessed('日', '通行時刻', '区分', '番号')).toEqual([
      'passages',
      { at: '通行時刻', direction: '区分', id: '番号' },
    ])
    for (const at of ['日時', 'timestamp', 'datetime', 'Date Time'])
      expect(guessed(at, '日付', '時刻', 'in/out', 'カード')).toEqual([
        'passages',
        { at, direction: 'in/out', id: 'カード' },
      ])
    for (const [enteredAt, leftAt] of [
      ['入室日時', '退室日時'],
      ['入室時刻', '退室時刻'],
      ['IN', 'OUT'],
      ['entered at', 'left at'],
    ] as const)
      expect(guessed('日付', '時刻', '方向', enteredAt, leftAt, 'ID')).toEqual([
        'visits',
        { enteredAt, leftAt, id: 'ID' },
      ])
    expect(guessed('入室日時', '区分', 'ID')).toEqual(['passages', { at: '入室日時', direction: '区分', id: 'ID' }])
    expect(guessed('退室日時', '何か')).toEqual(['passages', { at: '退室日時' }])
    expect(guessed()).toEqual(['passages', {}])
  })

  it('says of a visit which of its times can’t be read; what was read of it stays', () => {
    const visits = ['入室日時', '退室日時', 'ID', '氏名']
    const { passages, errors } = readLog(
      [
        visits,
        ['きのう', '2026/5/11 10:00', '7', ''],
        ['2026/5/11 9:00', 'きょう', '7', ''],
        ['2026/5/11 9:00', '', '', ''],
      ],
      guessedMapping(visits),
      days,
    )
    expect(passages).toEqual([{ at: tokyo('2026-05-11 09:00'), direction: 'in', id: '7', name: '' }])
    expect(errors).toEqual([
      { line: 2, column: '入室日時', problem: 'no-moment' },
      { line: 3, column: '退室日時', problem: 'no-moment' },
      { line: 4, column: 'ID', problem: 'no-id' },
    ])
  })

  it('may have a visit a line: both times, or an exit that is missing', () => {
    const visits = ['入室日時', '退室日時', 'ID', '氏名']
    const { passages, errors } = readLog(
      [
        visits,
        ['2026/5/11 9:00', '2026/5/11 10:00', '7', ''],
        ['2026/5/12 9:00', '', '7', ''],
        ['2026/5/13 9:00', '2026/5/13 8:00', '7', ''],
      ],
      guessedMapping(visits),
      days,
    )
    expect(passages.map(({ direction }) => direction)).toEqual(['in', 'out', 'in', 'in'])
    expect(errors).toEqual([{ line: 4, column: '退室日時', problem: 'left-before' }])
  })

  it('reads hours of twelve, digits in one row and clocks that say how far they are ahead of UTC', () => {
    for (const text of [
      '2026/5/11 午後2:00',
      '2026/5/11 2:00 PM',
      '20260511140000',
      '20260511 1400',
      '2026-05-11T14:00:00+09:00',
      '2026-05-11T05:00:00Z',
      '2026-05-11T00:00:00.000-0500',
    ])
      expect(momentIn(text), text).toBe(tokyo('2026-05-11 14:00'))
    expect(momentIn('2026/5/11 午前12:00')).toBe(tokyo('2026-05-11 00:00'))
    expect(momentIn('2026/5/11 12:00 pm')).toBe(tokyo('2026-05-11 12:00'))
    for (const text of ['2026/5/11 午後14:00', '20261311140000', '2026051114', '46113.378'])
      expect(momentIn(text), text).toBeNull()
  })

  it('takes the exit of a visit that ends the day after the last one, and no later one', () => {
    const columns = ['入室日時', '退室日時', 'ID']
    const read = (left: string) => readLog([columns, ['2026/5/31 23:50', left, '0123']], guessedMapping(columns), days)
    expect(read('2026/6/1 0:20')).toMatchObject({ passages: [{ direction: 'in' }, { direction: 'out' }], errors: [] })
    expect(read('2026/6/2 0:00').errors).toEqual([{ line: 2, column: '退室日時', problem: 'outside-days' }])
  })
})
