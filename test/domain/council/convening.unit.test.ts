import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import type { CityCommand } from '../../../domain/city/commands.ts'
import { rulesOn } from '../../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  calls,
  cancels,
  closes,
  finds,
  given,
  meetingAt,
  opens,
  reschedules,
  turnsCircular,
} from '../../support/council-acts.ts'
import { givenFor } from '../../support/given.ts'
import { allEntrusted, rulesAt, type Who } from '../../support/rules.ts'
import { founds } from '../../support/city-acts.ts'

const nothing = { rules: { entrusted: [] } }
const only = (...acts: readonly ('call' | 'open' | 'close' | 'cancel')[]) => ({
  rules: { entrusted: [{ ...allEntrusted, acts }] },
})
const byChair = { by: 'chief', rules: { entrusted: [] } } as const
const whoCan = { whoCan: ['general-policy-director'] }

describe('Art. 5(1): the chair calls, opens, closes and cancels, or has given that to the secretariat', () => {
  it('the secretariat does none of it by itself', () => {
    given(...meetingAt('planned'))
      .when(calls({}, nothing))
      .thenRefuses('not-entrusted', 'Art. 5(1)', whoCan)
    given(...meetingAt('called'))
      .when(opens({}, nothing))
      .thenRefuses('not-entrusted', 'Art. 5(1)', whoCan)
    given(...meetingAt('decided'))
      .when(closes({}, nothing))
      .thenRefuses('not-entrusted', 'Art. 5(1)', whoCan)
    given(...meetingAt('planned'))
      .when(cancels({}, nothing))
      .thenRefuses('not-entrusted', 'Art. 5(1)', whoCan)
    given(...meetingAt('called'))
      .when(reschedules({}, nothing))
      .thenRefuses('not-entrusted', 'Art. 5(1)', whoCan)
  })

  it('what was given is given, and nothing besides', () => {
    given(...meetingAt('called'))
      .when(opens({}, only('call', 'close', 'cancel')))
      .thenRefuses('not-entrusted', 'Art. 5(1)', whoCan)
    expect(
      given(...meetingAt('called'))
        .when(opens({}, only('open')))
        .after().stage,
    ).toBe('open')
  })

  it('before its notice a meeting is moved by the secretariat: nobody has been called yet', () => {
    expect(
      given(...meetingAt('planned'))
        .when(reschedules({}, nothing))
        .after().date,
    ).toBe('2026-06-12')
  })

  it('the chair does it in person at any time, and each act says on what it rests', () => {
    const chaired = given(
      ...meetingAt('planned'),
      calls({}, byChair),
      opens({}, byChair),
      finds(),
      closes({}, byChair),
    ).state
    expect(chaired.restsOn).toEqual({ call: null, open: null, close: null })
    const { restsOn } = given(...meetingAt('minutes')).state
    expect(restsOn).toEqual({ call: allEntrusted, open: allEntrusted, close: allEntrusted })
    expect(given(...meetingAt('called'), turnsCircular({}, { at: '2026-06-03 10:00' })).state.restsOn.call).toBeNull()
  })

  it('who is asked for the notice and the meeting is whoever may give it', () => {
    const asked = (
      state: {
        readonly tasks: { readonly open: readonly { readonly kind: string; readonly askedOf: readonly string[] }[] }
      },
      kind: string,
    ) => state.tasks.open.find((one) => one.kind === kind)?.askedOf
    const alone = given(...meetingAt('planned').map((act) => ({ ...act, rules: { ...act.rules, entrusted: [] } })))
    expect(asked(alone.state, 'call-meeting')).toEqual(['general-policy-director'])
    expect(asked(alone.when(calls({}, byChair)).after(), 'hold-meeting')).toEqual(['general-policy-director'])
    expect(asked(given(...meetingAt('called')).state, 'hold-meeting')).toEqual(['secretariat'])
  })
})

const book = givenFor(city.decider)
const act = (command: CityCommand, at: string, who: Who) => ({ command, rules: rulesAt(at, who) })
const entrusts = (over: object = {}, at = '2026-05-01 10:00', who: Who = 'chief') =>
  act(
    {
      type: 'EntrustConvening',
      data: {
        acts: ['call', 'open'],
        from: day('2026-05-01'),
        until: day('2026-06-30'),
        reason: '庶務の円滑のため',
        ...over,
      },
    },
    at,
    who,
  )
const takesBack = (at = '2026-06-01 10:00', who: Who = 'chief', entrusted = 'entrusted-1') =>
  act({ type: 'TakeBackConvening', data: { entrusted, reason: '議長が自ら行う' } }, at, who)

describe('Art. 5(1): what the chair gives to the secretariat is a recorded act, with its extent and time', () => {
  it('is the chair’s alone to give and to take back', () => {
    for (const who of ['secretariat', 'administrator', 'systemManager'] as const) {
      book(founds())
        .when(entrusts({}, undefined, who))
        .thenRefuses('not-permitted', 'operational setting', whoCan)
      book(founds(), entrusts())
        .when(takesBack(undefined, who))
        .thenRefuses('not-permitted', 'operational setting', whoCan)
    }
  })

  it('begins today or later, ends no earlier than it begins, and says why', () => {
    book(founds())
      .when(entrusts({ from: day('2026-04-30') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'from', day: '2026-04-30', today: '2026-05-01' })
    book(founds())
      .when(entrusts({ until: day('2026-04-30') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'until', problem: 'before-start' })
    book(founds(), entrusts()).when(entrusts()).thenNothing()
  })

  it('holds from its first day to its last, and not a moment after it was taken back', () => {
    const { state } = book(founds(), entrusts())
    const acts = (of: typeof state, on: string) => rulesOn(bookOf(of, 2), day(on)).entrusted.flatMap((one) => one.acts)
    expect([
      acts(state, '2026-04-30'),
      acts(state, '2026-05-01'),
      acts(state, '2026-06-30'),
      acts(state, '2026-07-01'),
    ]).toEqual([[], ['call', 'open'], ['call', 'open'], []])
    const after = book(founds(), entrusts(), takesBack()).state
    expect(acts(after, '2026-06-01')).toEqual([])
    book(founds(), entrusts(), takesBack()).when(takesBack()).thenNothing()
    book(founds(), entrusts())
      .when(takesBack(undefined, undefined, 'entrusted-7'))
      .thenRefuses('entrusted-missing', 'operational setting', { field: 'entrusted', entrusted: 'entrusted-7' })
  })
})
