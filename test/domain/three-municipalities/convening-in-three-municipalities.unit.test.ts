/** What the chair gives to the secretariat, and that its end is said in time, in municipalities unlike ours. */
import { describe, expect, it } from 'vitest'
import { city } from '../../../domain/procedures.ts'
import { bookOf } from '../../../domain/city/book-of.ts'
import type { EntrustingWake } from '../../../domain/city/convening/wakes.ts'
import { entrustedOn } from '../../../domain/guideline/entrusted.ts'
import { chairPosts } from '../../../domain/guideline/role-posts.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { CityCommand } from '../../../domain/city/commands.ts'
import type { CityState } from '../../../domain/city/state.ts'
import { cityFiles, madeUpCity } from '../../support/made-up-cities.ts'
import { tokyo } from '../../support/rules.ts'

const at = '2026-06-01 10:00'

describe.each(cityFiles)('Art. 5(1): in %s', (name) => {
  const there = madeUpCity(name)
  const { guideline, settings, calendar } = there.rulesAt(at, null)
  const chair = guideline.council.chair.post
  const decide = (state: CityState, command: CityCommand, when: string, post: string | null) => {
    const outcome = city.decider.decide(command, state, there.rulesAt(when, post))
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return { events: outcome.events, state: outcome.events.reduce(city.decider.evolve, state) }
  }
  const founded = decide(city.initialState, { type: 'FoundCity', data: { name: there.file.name } }, at, null).state
  const wakesOf = (state: CityState, when: string) =>
    city
      .view(state, tokyo(when), calendar, settings)
      .wakes.filter(({ kind }) => kind === 'entrusting-ends') as unknown as readonly EntrustingWake[]
  const given = (until: string | null) =>
    decide(
      founded,
      {
        type: 'EntrustConvening',
        data: { acts: ['call', 'guests'], from: day('2026-06-01'), until: until && day(until), reason: '庶務の円滑' },
      } as CityCommand,
      at,
      chair,
    ).state

  it('the end of what was given for a time is said to chair and secretariat, once, before its last day', () => {
    const state = given('2026-07-31')
    const [wake, ...others] = wakesOf(state, at)
    expect([wake?.gives, others]).toEqual([{ type: 'NoteEntrustingEnds', data: { entrusted: 'entrusted-1' } }, []])
    const { events, state: told } = decide(state, wake!.gives, '2026-07-17 09:00', null)
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['EntrustingEndNoted', { entrusted: 'entrusted-1', until: '2026-07-31' }],
    ])
    expect(city.lettersFor(events[0]!, told, guideline)).toEqual([
      { kind: 'entrusting-ends', to: [...chairPosts(guideline), guideline.roles.secretariat.post], task: null },
    ])
    expect(wakesOf(told, '2026-07-17 09:01')).toEqual([])
    expect(decide(told, wake!.gives, '2026-07-18 09:00', null).events).toEqual([])
    // It goes on being given until its last day, and no longer.
    const on = (date: string) => entrustedOn(bookOf(told, 3).entrusted, day(date)).length
    expect([on('2026-07-31'), on('2026-08-01')]).toEqual([1, 0])
  })

  it('not too early, not when it is over, and not of what is given until further notice or was taken back', () => {
    const state = given('2026-07-31')
    const note = { type: 'NoteEntrustingEnds', data: { entrusted: 'entrusted-1' } } as CityCommand
    expect(decide(state, note, '2026-06-02 09:00', null).events).toEqual([])
    expect(decide(state, note, '2026-08-03 09:00', null).events).toEqual([])
    expect(wakesOf(state, '2026-08-03 09:00')).toEqual([])
    expect(wakesOf(given(null), at)).toEqual([])
    const back = { type: 'TakeBackConvening', data: { entrusted: 'entrusted-1', reason: '議長が行う' } } as CityCommand
    const taken = decide(state, back, at, chair).state
    expect(wakesOf(taken, at)).toEqual([])
    expect(decide(taken, note, '2026-07-17 09:00', null).events).toEqual([])
  })
})
