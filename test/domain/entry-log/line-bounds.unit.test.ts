import { describe, expect, it } from 'vitest'
import { passageKey } from '../../../domain/entry-log/device/passage.ts'
import { guessedMapping, momentIn } from '../../../domain/entry-log/device/read-log.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { readLog } from '../../support/read-log.ts'
import { tokyo } from '../../support/rules.ts'

const days = { from: plainDate('2026-05-01'), to: plainDate('2026-05-31') }
const visits = ['入室日時', '退室日時', 'ID', '氏名']
const read = (...rows: readonly (readonly string[])[]) => readLog([visits, ...rows], guessedMapping(visits), days)
const signs = (count: number) => '札'.repeat(count)

describe('Art. 10: the bounds of a line of a device’s log', () => {
  it.each([
    ['2026/5/1 0:00', null],
    ['2026/4/30 23:59', 'outside-days'],
    ['2026/5/31 23:59', null],
    ['2026/6/1 0:00', 'outside-days'],
  ])('takes the days of its span and no other: %s', (at, problem) => {
    const { passages, errors } = read([at, '', '7', ''])
    expect(errors.map((one) => one.problem)).toEqual(problem === null ? [] : [problem])
    expect(passages).toHaveLength(problem === null ? 1 : 0)
  })

  it.each([
    [100, 100, null],
    [101, 1, 'too-long'],
    [1, 101, 'too-long'],
    [101, 101, 'too-long'],
  ])('takes an ID of %i signs with a name of %i: %s', (id, name, problem) => {
    const { passages, errors } = read(['2026/5/11 9:00', '', signs(id), signs(name)])
    expect(errors.map((one) => one.problem)).toEqual(problem === null ? [] : [problem])
    expect(passages).toHaveLength(problem === null ? 1 : 0)
  })

  it('lets somebody leave in the minute of coming and not before', () => {
    expect(read(['2026/5/11 9:00', '2026/5/11 9:00', '7', '']).errors).toEqual([])
    expect(read(['2026/5/11 9:00', '2026/5/11 8:59', '7', '']).errors).toEqual([
      { line: 2, column: '退室日時', problem: 'left-before' },
    ])
  })

  it.each([
    ['2026/5/11 9:00:00', '2026-05-11T00:00:00.000Z'],
    ['2026/5/11 9:00:07', '2026-05-11T00:00:07.000Z'],
    ['2026/5/11 9:00:59', '2026-05-11T00:00:59.000Z'],
    ['2026/5/11 9:00:60', null],
    ['2026/5/11 9:00:07.5', '2026-05-11T00:00:07.000Z'],
    ['令和8年5月11日 9時0分7秒', '2026-05-11T00:00:07.000Z'],
    ['2026/5/11 9:0', '2026-05-11T00:00:00.000Z'],
  ])('reads the seconds of %s', (text, moment) => {
    expect(momentIn(text)).toBe(moment)
  })

  it('reads a moment through however many blanks, and no text that is longer than any moment', () => {
    expect(momentIn(`2026/5/11${' '.repeat(100_000)}9:00`)).toBe('2026-05-11T00:00:00.000Z')
    expect(momentIn(`2026${' T'.repeat(100_000)}9:00`)).toBeNull()
  })

  it('has nothing to read where there are no rows', () => {
    expect(readLog([], guessedMapping([]), days)).toEqual({ passages: [], errors: [] })
  })

  it('tells passages apart by moment, direction and ID', () => {
    const one = { at: tokyo('2026-05-11 09:00'), direction: 'in', id: '7', name: '佐藤' } as const
    const keys = [
      one,
      { ...one, at: tokyo('2026-05-11 09:01') },
      { ...one, direction: 'out' as const },
      { ...one, id: '8' },
    ]
    expect(new Set(keys.map(passageKey)).size).toBe(4)
    expect(passageKey({ ...one, name: '' })).toBe(passageKey(one))
  })
})
