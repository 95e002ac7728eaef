import { describe, expect, it } from 'vitest'
import { city } from '../../../domain/procedures.ts'
import { readSetting, writtenSetting } from '../../../domain/city/settings/read-setting.ts'
import type { SettingKind } from '../../../domain/guideline/setting-kinds.ts'
import { enters, founds, leaves } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'

const given = givenFor(city.decider)
const operator = { who: 'practice' } as const

describe('somebody who leaves (operational setting)', () => {
  it('keeps their mail address to the end of their last day', () => {
    const left = [founds(), enters(1), leaves(1, '2026-04-20')] as const
    const taking = (at: string) => enters(2, { mail: 'person-1@city.example.jp' }, { at, ...operator })
    given(...left)
      .when(taking('2026-04-20 23:59'))
      .thenRefuses('mail-taken', 'operational setting', { field: 'mail', name: '職員 1' })
    expect(
      given(...left)
        .when(taking('2026-04-21 00:00'))
        .after().people,
    ).toHaveLength(2)
  })

  it('is somebody on the roster', () => {
    given(founds())
      .when(leaves(1, '2026-04-20'))
      .thenRefuses('person-not-entered', 'operational setting', { field: 'person' })
  })
})

describe('a setting as people write it', () => {
  const read = (kind: SettingKind, written: string) => {
    const answer = readSetting(kind, written)
    return answer.ok ? answer.value : `wanted ${answer.wanted}`
  }
  const number = { kind: 'number', least: -5, most: 10 } as const
  const numbers = { kind: 'numbers', least: 0, most: 10, atMost: 3 } as const

  it.each([
    [number, ' 3 ', 3],
    [number, '　１０', 10],
    [number, '−５', -5],
    [number, '‐4', -4],
    [number, '–3', -3],
    [number, '—2', -2],
    [number, '+2', 2],
    [number, '11', 'wanted -5–10'],
    [number, '-6', 'wanted -5–10'],
    [number, '1.5', 'wanted -5–10'],
    [number, '3 4', 'wanted -5–10'],
    [number, '', 'wanted -5–10'],
    [numbers, ' 1, 2、 3 ', [1, 2, 3]],
    [numbers, '1 2', [1, 2]],
    [numbers, '', []],
    [numbers, ' , ', []],
    [numbers, '1, 1', 'wanted 0–10'],
    [numbers, '1, 2, 3, 4', 'wanted 0–10'],
    [numbers, '1, 11', 'wanted 0–10'],
    [{ kind: 'yes-no' }, 'ｙｅｓ', true],
    [{ kind: 'yes-no' }, 'no', false],
    [{ kind: 'time' }, '09:30', '09:30'],
    [{ kind: 'time' }, '19:30', '19:30'],
    [{ kind: 'time' }, '23:59', '23:59'],
  ] as const)('%o: “%s”', (kind, written, value) => {
    const answer = read(kind, written)
    if (typeof value === 'string' && value.startsWith('wanted')) expect(answer).toMatch(/^wanted /)
    else expect(answer).toEqual(value)
  })

  it.each(['24:00', '9:3', '12:60', '012:00', '12:000', '12-00', 'noon'])('no time of the clock is %s', (written) => {
    expect(readSetting({ kind: 'time' }, written).ok).toBe(false)
  })

  it('is read again as it is written', () => {
    expect([[1, 2, 3], [], 'text', true, false, 7].map((one) => writtenSetting(one))).toEqual([
      '1, 2, 3',
      '',
      'text',
      'yes',
      'no',
      '7',
    ])
  })
})
