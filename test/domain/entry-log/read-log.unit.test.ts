import { describe, expect, it } from 'vitest'
import { guessedMapping, momentIn, readLog } from '../../../domain/entry-log/device/read-log.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
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
})
