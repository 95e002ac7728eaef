import { describe, expect, it } from 'vitest'
import { untold } from '../../../domain/council/telling/untold.ts'
import { deliberatedOn } from '../../../domain/council/meeting-name.ts'
import {
  allSeats,
  answersQuestion,
  calls,
  circularAt,
  concludes,
  confirmsCircular,
  consents,
  endsConsent,
  given,
  linked,
  meetingAt,
  opines,
  plans,
  putsOn,
  returnsCircular,
  settingCouncil,
  turnsCircular,
} from '../../support/council-acts.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { people, trustingLinks, type Who } from '../../support/rules.ts'

const [chair, manager, citizen, sobue, heiwa] = [
  'general-policy-director',
  'digital-promotion-head',
  'citizen-head',
  'sobue-head',
  'heiwa-head',
] as const
const seatOf = (post: string) => post as PostId
const kinds = (state: {
  readonly tasks: { readonly open: readonly { readonly kind: string; readonly about: string | null }[] }
}) => state.tasks.open.map((one) => (one.about === null ? one.kind : `${one.kind} ${one.about}`))

describe('Art. 5 deliberation by circulation: the consent round (operational setting)', () => {
  it('asks every seat', () => {
    const { stage, tasks, number } = given(...circularAt('consent')).state
    expect([stage, tasks.open.flatMap((one) => one.askedOf), number?.serial]).toEqual(['consent', allSeats, 7])
  })

  it('is passed over where the settings ask for none', () => {
    const started = given(...circularAt('consent').slice(0, 2))
      .when(
        calls({ note: '急を要するため' }, { at: '2026-06-05 10:00', rules: settingCouncil({ consentRound: false }) }),
      )
      .after()
    expect([started.stage, started.tasks.open.length]).toEqual(['opinions', 6])
  })

  it('begins the opinions as soon as more than half of all seats agree', () => {
    expect(given(...circularAt('consent'), consents(chair), consents(citizen)).state.stage).toBe('consent')
    const reached = given(...circularAt('consent'), consents(chair), consents(citizen))
      .when(consents(heiwa))
      .after()
    expect([reached.stage, kinds(reached)]).toEqual([
      'opinions',
      [...allSeats.map((seat) => `give-opinion ${seat}`), 'conclude-circular'],
    ])
  })

  it('ends when too few can agree any more', () => {
    const refused = given(...circularAt('consent'), consents(chair, false), consents(citizen, false))
      .when(consents(heiwa, false))
      .after()
    expect([refused.stage, refused.ending?.how, refused.tasks.open]).toEqual(['closed', 'not-consented', []])
  })

  it('counts who is silent when the day has come as not having agreed', () => {
    const two = given(...circularAt('consent'), consents(chair), consents(citizen))
    two
      .when(endsConsent({}, { at: '2026-06-10 17:14' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-06-10T08:15:00.000Z' })
    expect(two.when(endsConsent()).after().ending?.how).toBe('not-consented')
  })

  it('lets a member change their mind while it lasts, and needs a reason for a no', () => {
    const no = consents(citizen, false)
    expect(
      given(...circularAt('consent'), no, consents(citizen)).state.circular?.consents.map((one) => one.consents),
    ).toEqual([true])
    given(...circularAt('consent'))
      .when({
        ...no,
        command: { type: 'ConsentToCircular', data: { member: citizen as never, consents: false, reason: ' ' } },
      })
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('is what a meeting without a quorum turns into, with the same items', () => {
    const turned = given(...meetingAt('called'))
      .when(turnsCircular({ reason: '台風のため' }, { at: '2026-06-04 10:00' }))
      .after()
    expect([turned.stage, turned.kind, turned.items.length]).toEqual(['consent', 'regular', 1])
  })
})

describe('Art. 5(2) opinions in circulation: a seat speaks for itself', () => {
  it('to every item, with words to everything but 可', () => {
    const here = given(...circularAt('opinions'))
    here
      .when(opines(citizen, 'for', []))
      .thenRefuses('field-invalid', 'operational setting', { field: 'opinions', problem: 'incomplete' })
    const wordless = opines(citizen, 'against')
    here
      .when({
        ...wordless,
        command: {
          type: 'GiveOpinion',
          data: { member: citizen as never, opinions: [{ item: 'item-1', stance: 'against', text: '' }] },
        },
      })
      .thenRefuses('field-invalid', 'operational setting', { field: 'opinions.0.text', problem: 'empty' })
  })

  it('and for no other seat', () => {
    given(...circularAt('opinions'))
      .when(opines(heiwa, 'for', ['item-1'], { by: 'head' }))
      .thenRefuses('not-your-seat', 'Art. 5(2)', { field: 'member', whoCan: [heiwa] })
    given(...circularAt('opinions'))
      .when(opines(heiwa, 'for', ['item-1'], { by: 'staff' }))
      .thenRefuses('not-permitted', 'Art. 5(2)', { whoCan: allSeats })
  })

  it('by a mailed link for that very seat', () => {
    // Where the city lets a link carry it at all; signing in comes first otherwise.
    given(...circularAt('opinions'))
      .when(opines(citizen, 'for', ['item-1'], linked('head', 'give-opinion-3')))
      .thenRefuses('sign-in-required', 'operational setting', {})
    const trusting = { rules: trustingLinks }
    given(...circularAt('opinions'))
      .when(opines(citizen, 'for', ['item-1'], { ...linked('head', 'give-opinion-4'), ...trusting }))
      .thenRefuses('other-task', 'operational setting', {})
    expect(
      given(...circularAt('opinions'))
        .when(opines(citizen, 'for', ['item-1'], { ...linked('head', 'give-opinion-3'), ...trusting }))
        .after().circular?.opinions,
    ).toHaveLength(1)
  })

  it('and may speak otherwise until it is concluded', () => {
    expect(
      given(...circularAt('opinions'), opines(citizen, 'against'), opines(citizen)).state.circular?.opinions.map(
        (one) => one.stance,
      ),
    ).toEqual(['for'])
  })
})

describe('Art. 5 questions in circulation (operational setting)', () => {
  const asked = [
    ...circularAt('opinions'),
    opines(chair),
    opines(manager),
    opines(sobue),
    opines(heiwa),
    opines(citizen, 'question'),
  ]

  it('are answered before anything is concluded', () => {
    given(...asked)
      .when(concludes({ 'item-1': 'favourable' }))
      .thenRefuses('question-open', 'operational setting', { questions: ['question-1'] })
    expect(kinds(given(...asked).state)).toEqual(['conclude-circular', 'answer-question question-1'])
  })

  it('answered, they bring who asked a task again', () => {
    const answered = given(...asked)
      .when(answersQuestion())
      .after()
    expect(kinds(answered)).toEqual(['conclude-circular', 'give-opinion citizen-head'])
    given(...asked, answersQuestion())
      .when(concludes({ 'item-1': 'favourable' }, { at: '2026-06-10 10:00' }))
      .thenRefuses('opinions-outstanding', 'operational setting', {
        members: ['citizen-head'],
        until: '2026-06-15T08:15:00.000Z',
      })
    expect(
      given(...asked, answersQuestion(), opines(citizen, 'for', ['item-1'], { at: '2026-06-09 11:00' }))
        .when(concludes({ 'item-1': 'favourable' }))
        .after().stage,
    ).toBe('circular-confirmation')
  })

  it('are withdrawn by speaking otherwise', () => {
    const after = given(...asked)
      .when(opines(citizen, 'for', ['item-1'], { at: '2026-06-09 11:00' }))
      .after()
    expect([after.circular?.questions[0]?.withdrawn, kinds(after)]).toEqual([true, ['conclude-circular']])
    given(...asked, opines(citizen, 'for', ['item-1'], { at: '2026-06-09 11:00' }))
      .when(answersQuestion({}, { at: '2026-06-09 12:00' }))
      .thenRefuses('question-unknown', 'operational setting', { field: 'question', question: 'question-1' })
  })
})

describe('Art. 5(3) the conclusion of a circulation', () => {
  it('waits for those who still have time', () => {
    given(...circularAt('opinions'), opines(chair), opines(citizen), opines(heiwa))
      .when(concludes({ 'item-1': 'favourable' }, { at: '2026-06-10 10:00' }))
      .thenRefuses('opinions-outstanding', 'operational setting', {
        members: [manager, sobue],
        until: '2026-06-15T08:15:00.000Z',
      })
  })

  it('a member who never answers is never a yes', () => {
    given(...circularAt('opinions'), opines(chair), opines(citizen))
      .when(concludes({ 'item-1': 'favourable' }))
      .thenRefuses('majority-missing', 'operational setting', {
        field: 'reports.0.outcome',
        item: 'item-1',
        yes: 2,
        needed: 3,
      })
    expect(
      given(...circularAt('opinions'), opines(chair), opines(citizen))
        .when(concludes({ 'item-1': 'continued' }))
        .after().items[0]?.outcome?.outcome,
    ).toBe('continued')
  })

  it('nor is who only gave an opinion', () => {
    given(...circularAt('opinions'), opines(chair), opines(citizen), opines(heiwa, 'opinion'))
      .when(concludes({ 'item-1': 'favourable' }))
      .thenRefuses('majority-missing', 'operational setting', {
        field: 'reports.0.outcome',
        item: 'item-1',
        yes: 2,
        needed: 3,
      })
  })

  it('isn’t by too few people, however many seats they hold: one who speaks for two counts once', () => {
    const both = { ...people.head, posts: [seatOf(citizen), seatOf(sobue)] } satisfies Who
    const spoken = [opines(chair), opines(citizen, 'for', ['item-1'], { by: both })]
    const two = [...spoken, opines(sobue, 'for', ['item-1'], { by: both })]
    given(...circularAt('opinions'), ...two)
      .when(concludes({ 'item-1': 'favourable' }))
      .thenRefuses('majority-missing', 'operational setting', {
        field: 'reports.0.outcome',
        item: 'item-1',
        yes: 2,
        needed: 3,
      })
    const three = given(...circularAt('opinions'), ...two, opines(heiwa), concludes({ 'item-1': 'favourable' }))
    expect(three.state.stage).toBe('circular-confirmation')
    given(...circularAt('opinions'), ...two, concludes({ 'item-1': 'continued' }))
  })

  it('nor does it begin by the consent of too few people', () => {
    const both = { ...people.head, posts: [seatOf(citizen), seatOf(sobue)] } satisfies Who
    const two = [consents(chair), consents(citizen, true, { by: both }), consents(sobue, true, { by: both })]
    expect(given(...circularAt('consent'), ...two).state.stage).toBe('consent')
    expect(given(...circularAt('consent'), ...two, consents(heiwa)).state.stage).toBe('opinions')
  })

  it('is favourable when more than half of all seats said so, silent ones or not', () => {
    const after = given(...circularAt('opinions'), opines(chair), opines(citizen), opines(heiwa))
      .when(concludes({ 'item-1': 'favourable' }))
      .after()
    expect([after.stage, after.items[0]?.outcome?.outcome, after.items[0]?.outcome?.present, kinds(after)]).toEqual([
      'circular-confirmation',
      'favourable',
      [chair, citizen, heiwa],
      ['confirm-circular'],
    ])
    given(...circularAt('opinions'), opines(chair), opines(citizen), opines(heiwa))
      .when(concludes({ 'item-1': 'favourable' }, { rules: settingCouncil({ circularMajority: 'all' }) }))
      .thenRefuses('majority-missing', 'operational setting', {
        field: 'reports.0.outcome',
        item: 'item-1',
        yes: 3,
        needed: 5,
      })
  })

  it('stands, and is told, when the chair has confirmed it: that is the day of the deliberation', () => {
    const concluded = [
      ...circularAt('opinions'),
      opines(chair),
      opines(citizen),
      opines(heiwa),
      concludes({ 'item-1': 'favourable' }),
    ]
    expect(untold(given(...concluded).state)).toEqual([])
    const confirmed = given(...concluded)
      .when(confirmsCircular())
      .after()
    expect([
      confirmed.stage,
      untold(confirmed).length,
      deliberatedOn(confirmed),
      confirmed.minutes?.publicSummary,
    ]).toEqual(['settling', 1, '2026-06-22', '持ち回りで審議した。'])
  })

  it('goes back with the chair’s reason', () => {
    const back = given(
      ...circularAt('opinions'),
      opines(chair),
      opines(citizen),
      opines(heiwa),
      concludes({ 'item-1': 'favourable' }),
    )
      .when(returnsCircular())
      .after()
    expect([back.stage, back.items[0]?.outcome, back.circular?.opinions.length, kinds(back)]).toEqual([
      'opinions',
      null,
      3,
      ['conclude-circular'],
    ])
  })

  it('needs items: there is nothing to circulate without', () => {
    given(plans({ kind: 'circular', time: '', place: '' }))
      .when(calls({}, { at: '2026-05-02 10:00' }))
      .thenRefuses('agenda-empty', 'operational setting', {})
    expect(
      given(plans({ kind: 'circular', time: '', place: '' }))
        .when(putsOn())
        .after().items,
    ).toHaveLength(1)
  })
})
