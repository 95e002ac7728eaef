import { describe, expect, it } from 'vitest'
import { peopleEndings } from '../../../domain/city/people/people-endings.ts'
import { initialState, type CityState } from '../../../domain/city/state.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { personId } from '../../support/city-acts.ts'

const someone = personId(7)
const holds = (post: string, from: string, until: string | null) => ({
  person: someone,
  post: post as PostId,
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
})
const told = (appointments: CityState['appointments'], lastDay: string | null = null) =>
  peopleEndings({
    ...initialState,
    people: [
      {
        id: someone,
        names: [{ name: '異動 花子', kana: '', from: null }],
        mail: 'x@example.jp',
        language: 'ja',
        enteredOn: plainDate('2026-04-01'),
        lastDay: lastDay === null ? null : plainDate(lastDay),
      },
    ],
    appointments,
  }).map(({ how, office, on, at }) => [how, office, on, at])

describe('what others hear of people (operational setting)', () => {
  it('a transfer on 4/1 ends what hangs on the office before, from that midnight on', () => {
    expect(
      told([holds('citizen-staff', '2025-04-01', '2026-03-31'), holds('heiwa-staff', '2026-04-01', null)]),
    ).toEqual([['transferred', 'citizen', '2026-03-31', '2026-03-31T15:00:00.000Z']])
  })

  it('a post that no guideline has is of no office, so that nothing hangs on it', () => {
    expect(told([holds('nobody', '2025-04-01', '2026-03-31')])).toEqual([])
  })

  it('another post of the same office without a gap is no transfer; with one it is', () => {
    const before = holds('citizen-staff', '2025-04-01', '2026-03-31')
    expect(told([before, holds('citizen-head', '2026-04-01', null)])).toEqual([])
    expect(told([before, holds('citizen-head', '2026-03-01', '2026-06-30')]).map(([, , on]) => on)).toEqual([
      '2026-06-30',
    ])
    expect(told([before, holds('citizen-head', '2026-04-02', null)]).map(([, , on]) => on)).toEqual(['2026-03-31'])
  })

  it('a post that was held longer beside one of the same office keeps it, however they begin', () => {
    const long = holds('citizen-staff', '2025-04-01', '2026-06-30')
    expect(told([long, holds('citizen-head', '2026-01-01', '2026-03-31')]).map(([, , on]) => on)).toEqual([
      '2026-06-30',
    ])
    expect(
      told([long, holds('citizen-head', '2026-01-01', '2026-03-31'), holds('citizen-head', '2026-07-01', null)]),
    ).toEqual([])
  })

  it('who leaves the city leaves everything, of whichever office', () => {
    expect(told([holds('citizen-staff', '2025-04-01', '2026-03-31')], '2026-03-31')).toEqual([
      ['left', null, '2026-03-31', '2026-03-31T15:00:00.000Z'],
    ])
  })
})
