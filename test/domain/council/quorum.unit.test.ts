import { describe, expect, it } from 'vitest'
import { isQuorate, presentFor, quorumFor } from '../../../domain/council/quorum.ts'
import {
  attending,
  finds,
  given,
  meetingAt,
  opens,
  putsOn,
  settingCouncil,
  turnsCircular,
  withdraws,
  waitingCase,
} from '../../support/council-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const rules = (over = {}) => rulesAt('2026-06-05 14:00', 'secretariat', settingCouncil(over))
const [chair, system, citizen, sobue, heiwa] = [
  'general-policy-director',
  'digital-promotion-head',
  'citizen-head',
  'sobue-head',
  'heiwa-head',
] as const
const there = (...present: readonly string[]) => ({ attendance: attending(...present) })
const [notified, unannounced] = [{ notified: true }, { notified: false }]

describe('who is there for an item (Art. 5(2), operational setting)', () => {
  const deputy = there(chair, `${heiwa}=課長補佐 岡`)

  it.each([
    ['none', notified, [chair]],
    ['none', unannounced, [chair]],
    ['notified-items', notified, [chair, heiwa]],
    ['notified-items', unannounced, [chair]],
    ['all', notified, [chair, heiwa]],
    ['all', unannounced, [chair, heiwa]],
  ] as const)('deputies for %s, of an item %o: %s', (deputies, item, present) => {
    expect(presentFor(item, deputy, rules({ deputies }))).toEqual(present)
  })

  it('nobody, as long as nobody was written down', () => {
    expect(quorumFor(notified, { attendance: [] }, rules())).toStrictEqual({
      present: [],
      people: 0,
      needed: 3,
      met: false,
      presided: false,
    })
  })
})

describe('whether an outcome can be found (Art. 5(1))', () => {
  it('from the very number on that the city asks for', () => {
    for (const [quorum, met] of [
      [2, true],
      [3, true],
      [4, false],
    ] as const)
      expect(quorumFor(notified, there(chair, citizen, sobue), rules({ quorum }))).toStrictEqual({
        present: [chair, citizen, sobue],
        people: 3,
        needed: quorum,
        met,
        presided: true,
      })
  })

  it('where the chair presides, whoever else is there', () => {
    const presided = (present: readonly string[], over = {}) =>
      quorumFor(notified, there(...present), rules(over)).presided
    expect(presided([system, citizen, sobue, heiwa])).toBe(false)
    // In whatever order they were written down.
    expect(quorumFor(notified, { attendance: attending(chair, citizen, sobue).toReversed() }, rules()).presided).toBe(
      true,
    )
    expect(quorumFor(notified, { attendance: attending(system, citizen, sobue).toReversed() }, rules()).presided).toBe(
      false,
    )
    const byDeputy = [`${chair}=室長 林`, citizen, sobue]
    expect([presided(byDeputy), presided(byDeputy, { chairDeputy: true })]).toEqual([false, true])
    expect(presided(byDeputy, { chairDeputy: true, deputies: 'none' })).toBe(false)
    expect(presided([citizen, sobue, heiwa], { chairDeputy: true })).toBe(false)
  })

  it('of any item that is left: one that needs no deputy is enough', () => {
    const past = [...meetingAt('called'), opens({ attendance: attending(chair, citizen, `${heiwa}=課長補佐 岡`) })]
    const both = [...past, putsOn({ subject: waitingCase(2) }, { at: '2026-06-05 13:35' })]
    expect(isQuorate(given(...past).state, rules())).toBe(true)
    // The first was named by the notice; the second came after it, and a deputy speaks for no such item.
    given(...both)
      .when(finds({ item: 'item-2' }))
      .thenRefuses('quorum-missing', 'operational setting', { present: 2, quorum: 3, members: [chair, citizen] })
    expect(isQuorate(given(...both).state, rules())).toBe(true)
    expect(isQuorate(given(...both, withdraws()).state, rules())).toBe(false)
  })

  it('where no item is left, as of one that the notice named', () => {
    const none = (...present: readonly string[]) =>
      given(...meetingAt('called'), opens({ attendance: attending(...present) }), withdraws())
    const few = none(chair, citizen)
    expect([isQuorate(few.state, rules()), isQuorate(none(chair, citizen, sobue).state, rules())]).toEqual([
      false,
      true,
    ])
    expect(isQuorate(none(chair, citizen, `${heiwa}=課長補佐 岡`).state, rules())).toBe(true)
    none(chair, citizen, sobue).when(turnsCircular()).thenRefuses('quorum-met', 'operational setting', { quorum: 3 })
    few.when(turnsCircular()).thenRefuses('agenda-empty', 'operational setting', {})
  })
})
