import { expect, it } from 'vitest'
import { leftMatters } from '../../../domain/council/telling/untold.ts'
import { council } from '../../../domain/council/council.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { tokyo } from '../../support/rules.ts'

const item = (nth: number, over: object) => ({
  id: `item-${nth}`,
  subject: { kind: 'outsourcing', case: `case-${nth}`, part: null, office: 'citizen' },
  outcome: null,
  lost: false,
  withdrawn: null,
  told: null,
  ...over,
})

const ended = (over: object): CouncilState =>
  ({
    ...council.decider.initialState,
    date: plainDate('2026-06-12'),
    items: [
      item(1, {}),
      item(2, { outcome: { outcome: 'favourable' } }),
      item(3, { lost: true }),
      item(4, { subject: { kind: 'free', title: '' } }),
      item(5, { subject: { kind: 'free', title: '' }, outcome: { outcome: 'continued' } }),
      item(6, { subject: { kind: 'outsourcing', case: 'case-6', part: 'change-1', office: 'citizen' } }),
    ],
    ending: { how: 'held', reason: '', by: { at: tokyo('2026-06-13 00:00') } },
    ...over,
  }) as unknown as CouncilState

const left = (on: string) => [
  { case: 'case-1', part: null, on },
  { case: 'case-6', part: 'change-1', on },
]

it('leaves the matters of cases that got no answer and were not lost, with the day on which it ended', () => {
  expect(leftMatters(ended({}))).toEqual(left('2026-06-13'))
  expect(
    leftMatters(ended({ ending: { how: 'held', reason: '' }, circular: { due: tokyo('2026-06-20 17:00') } })),
  ).toEqual(left('2026-06-20'))
  expect(leftMatters(ended({ ending: { how: 'held', reason: '' }, circular: null }))).toEqual(left('2026-06-12'))
  expect(leftMatters(ended({ ending: null }))).toEqual([])
})
