import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { noOtherCases, type OtherCases } from '../../../domain/kernel/other-cases.ts'
import { council } from '../../../domain/council/council.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { heldMatters, untold } from '../../../domain/council/telling/untold.ts'
import * as acts from '../../support/council-acts.ts'
import { asWaiting, rulesAt } from '../../support/rules.ts'

const { calls, closes, concludes, confirmsCircular, drawn, finds, given, meetingAt, opens, opines, plans, putsOn } =
  acts
const { circularAt, drawsUp, proposedSubject, waitingCase } = acts

/** The case was sent back, amended (another vendor, another price) and submitted again. */
const amended = {
  rules: { others: { ...asWaiting, matter: () => ({ round: 2, revision: 2, fingerprint: 'another vendor' }) } },
}
const withdrawn = { rules: { others: { ...asWaiting, matter: () => null } } }
/** The same case lies on another agenda. */
const elsewhere = 'council/10000000-0000-4000-8000-000000000009' as CaseId
const twice = { rules: { others: { ...asWaiting, holder: () => elsewhere } } }
const firstSeen = { round: 1, revision: 1, fingerprint: 'as first submitted' }

const looks = (others: OtherCases, at: string, moved = waitingCase(1).case): acts.CouncilAct => ({
  command: { type: 'LookAtMatters', data: { case: moved } },
  rules: rulesAt(at, 'practice', { others }),
})
const lostAt = (how: 'gone' | 'changed', at: string) => ({ items: [{ item: 'item-1', how }], at })

describe('Art. 21 an item is about the very content that came onto the agenda', () => {
  it('is bound to round, revision and fingerprint when the secretariat puts it on, and when the practice draws it', () => {
    expect(given(plans(), putsOn()).state.items[0]?.bound).toEqual(firstSeen)
    expect(given(...meetingAt('planned')).state.items[0]?.bound).toEqual(firstSeen)
  })

  it('is not put on where the case does not wait for the council, nor drawn', () => {
    given(plans()).when(putsOn({}, withdrawn)).thenRefuses('matter-gone', 'Art. 21', { field: 'subject' })
    const { state } = given(plans(), drawsUp({ items: drawn(waitingCase(1)) }, withdrawn))
    expect([state.drawn, state.items]).toEqual([true, []])
  })

  it('gets no outcome after the case was amended: 可 of the old request would be told to the new one', () => {
    given(...meetingAt('open'))
      .when(finds({}, amended))
      .thenRefuses('matter-changed', 'Art. 21', { field: 'item', item: 'item-1' })
  })

  it('gets none after the case was withdrawn or sent back, by circulation neither', () => {
    given(...meetingAt('open'))
      .when(finds({ outcome: 'unfavourable' }, withdrawn))
      .thenRefuses('matter-gone', 'Art. 21', { field: 'item', item: 'item-1' })
    given(...circularAt('opinions'), ...acts.allSeats.map((seat) => opines(seat)))
      .when(concludes({ 'item-1': 'favourable' }, withdrawn))
      .thenRefuses('matter-gone', 'Art. 21', { field: 'item', item: 'item-1' })
  })

  it('is seen to be lost as soon as the practice looks, once', () => {
    const at = '2026-06-03T01:00:00.000Z'
    given(...meetingAt('called'))
      .when(looks(noOtherCases, '2026-06-03 10:00'))
      .then({ type: 'MattersLost', article: 'Art. 21', data: lostAt('gone', at) as never })
    given(...meetingAt('called'))
      .when(looks(amended.rules.others, '2026-06-03 10:00'))
      .then({ type: 'MattersLost', article: 'Art. 21', data: lostAt('changed', at) as never })
    given(...meetingAt('called'), looks(noOtherCases, '2026-06-03 10:00'))
      .when(looks(noOtherCases, '2026-06-03 10:01'))
      .thenNothing()
    given(...meetingAt('called'))
      .when(looks(asWaiting, '2026-06-03 10:00'))
      .thenNothing()
    // Another case has moved: nothing is known of this one.
    given(...meetingAt('called'))
      .when(looks(noOtherCases, '2026-06-03 10:00', waitingCase(2).case))
      .thenNothing()
  })

  it('that is lost is told to the chair and the secretariat', () => {
    const { state } = given(...meetingAt('called'), looks(noOtherCases, '2026-06-03 10:00'))
    const event = { type: 'MattersLost', data: lostAt('gone', '2026-06-03T01:00:00.000Z') }
    expect(council.lettersFor(event as never, state, reiwa5).map(({ kind, to }) => [kind, ...to])).toEqual([
      ['matters-lost', 'general-policy-director', 'secretariat'],
    ])
  })

  it('that is lost by the end of the sitting is not left over, and keeps no meeting open', () => {
    const open = given(...meetingAt('open'))
    const closed = open.when(acts.closes({}, withdrawn)).after()
    expect([closed.stage, closed.items.map((one) => one.lost?.how)]).toEqual(['minutes', ['gone']])
    open
      .when(acts.closes({}, { rules: { others: asWaiting } }))
      .thenRefuses('items-open', 'operational setting', { field: 'leaveOpenItems', items: ['item-1'] })
  })

  it('that is lost comes onto the agenda again at the deadline, when the case waits again', () => {
    const lost = given(plans(), putsOn(), looks(noOtherCases, '2026-05-21 10:00'))
    const { items } = lost.when(drawsUp({ items: drawn(waitingCase(1)) }, amended)).after()
    expect(items.map((one) => [one.id, one.lost?.how ?? null])).toEqual([
      ['item-1', 'gone'],
      ['item-2', null],
    ])
  })

  it('is looked at in its case when its outcome is written down, and no other is', () => {
    const { state } = given(plans(), putsOn(), putsOn({ subject: waitingCase(2) }))
    const cases = (item: string) => council.commands['RecordItemOutcome']?.looksAt?.({ item } as never, state, null)
    expect(cases('item-2')).toEqual([waitingCase(2).case])
    expect(cases('item-9')).toEqual([])
  })

  it('that is lost is put on again as a new item, when the case waits again', () => {
    const { items } = given(...meetingAt('called'), looks(noOtherCases, '2026-06-03 10:00'))
      .when(putsOn({}, { ...amended, at: '2026-06-03 11:00' }))
      .after()
    expect(items.map((one) => [one.id, one.lost?.how, one.bound?.revision])).toEqual([
      ['item-1', 'gone', 1],
      ['item-2', undefined, 2],
    ])
  })

  it('is not lost by being told: once the meeting is closed its outcomes stand, and each case moves on by them', () => {
    given(...meetingAt('minutes'))
      .when(looks(noOtherCases, '2026-06-24 17:00'))
      .thenRefuses('wrong-step', 'Art. 21', {
        needs: ['planned', 'called', 'open', 'consent', 'opinions', 'circular-confirmation'],
        step: 'minutes',
      })
  })

  it('withdrawn after 可 was found in the meeting, is minuted as lost and told to nobody', () => {
    const { items, ...state } = given(...meetingAt('decided'))
      .when(closes({}, withdrawn))
      .after()
    expect([items[0]?.lost?.how, untold({ ...state, items })]).toEqual(['gone', []])
  })

  it('withdrawn before the chair confirmed a circulation, is told to nobody', () => {
    const past = [
      ...circularAt('opinions'),
      ...acts.allSeats.map((seat) => opines(seat)),
      concludes({ 'item-1': 'favourable' }),
    ]
    expect(
      untold(
        given(...past)
          .when(confirmsCircular({}, withdrawn))
          .after(),
      ),
    ).toEqual([])
    expect(
      untold(
        given(...past)
          .when(confirmsCircular())
          .after(),
      ),
    ).toHaveLength(1)
  })

  it('leaves no notice and no opening for what is gone', () => {
    given(...meetingAt('planned'))
      .when(calls({}, withdrawn))
      .thenRefuses('agenda-empty', 'operational setting', {})
    expect(
      given(...meetingAt('called'))
        .when(opens({}, withdrawn))
        .after().items[0]?.lost?.how,
    ).toBe('gone')
  })
})

describe('Art. 21 one open deliberation a case', () => {
  it('a case on one agenda is not put on another', () => {
    given(plans())
      .when(putsOn({}, twice))
      .thenRefuses('item-elsewhere', 'operational setting', { field: 'subject', meeting: elsewhere })
    expect(given(plans(), drawsUp({ items: drawn(waitingCase(1)) }, twice)).state.items).toEqual([])
  })

  it('nor is what a case has only proposed, such as a finding that isn’t put right in time', () => {
    given(plans())
      .when(putsOn({ subject: proposedSubject(1) }, twice))
      .thenRefuses('item-elsewhere', 'operational setting', { field: 'subject', meeting: elsewhere })
    expect(given(plans(), drawsUp({ items: drawn(proposedSubject(1)) }, twice)).state.items).toEqual([])
    given(plans(), drawsUp({ items: drawn(proposedSubject(1)) }), calls(), opens())
      .when(finds({ outcome: 'noted' }, twice))
      .thenRefuses('item-elsewhere', 'operational setting', { field: 'item', item: 'item-1', meeting: elsewhere })
    const { state } = given(plans(), drawsUp({ items: drawn(proposedSubject(1)) }))
    expect(heldMatters(state)).toEqual([{ case: proposedSubject(1).case, part: 'finding-1' }])
  })

  it('should two agendas have taken it in the same moment, neither gives it an outcome', () => {
    given(...meetingAt('open'))
      .when(finds({}, twice))
      .thenRefuses('item-elsewhere', 'operational setting', { field: 'item', item: 'item-1', meeting: elsewhere })
  })
})

describe('Art. 5(3) what a case proposes is deliberated while that case proposes it and isn’t over', () => {
  const subject = proposedSubject(1)
  const carriedFrom = { meeting: 'council/00000000-0000-4000-8000-0000000000aa' as CaseId, item: 'item-1' }
  const stateOf = (state: object | null) => ({
    rules: { others: { ...asWaiting, state: (of: CaseId) => (of.startsWith('council/') ? null : state) } },
  })
  const over = stateOf({ stage: 'closed', tasks: { open: [] } })
  const silent = stateOf({ stage: 'in-force', tasks: { open: [] } })

  it('no finding or incident comes onto an agenda of a case that is over, that asks for nothing, or that isn’t there', () => {
    for (const how of [over, silent, stateOf(null)]) {
      given(plans()).when(putsOn({ subject }, how)).thenRefuses('matter-gone', 'Art. 21', { field: 'subject' })
      expect(given(plans(), drawsUp({ items: drawn(subject) }, how)).state.items).toEqual([])
    }
    expect(given(plans(), drawsUp({ items: [{ subject, carriedFrom }] }, over)).state.items).toEqual([])
  })

  it('what an earlier meeting left over is there while its case is', () => {
    expect(given(plans(), drawsUp({ items: [{ subject, carriedFrom }] }, silent)).state.items).toHaveLength(1)
  })

  it('nothing is found about it once the case was given up or closed, and the meeting is told', () => {
    const open = [plans(), drawsUp({ items: drawn(subject) }), calls(), opens()]
    given(...open)
      .when(finds({ outcome: 'noted' }, over))
      .thenRefuses('matter-gone', 'Art. 21', { field: 'item', item: 'item-1' })
    const looked = looks(over.rules.others, '2026-06-05 14:00', subject.case)
    expect(
      given(...open)
        .when(looked)
        .after().items[0]?.lost?.how,
    ).toBe('gone')
  })
})
