import { describe, expect, it } from 'vitest'
import { council } from '../../../domain/council/council.ts'
import type { CouncilEvent } from '../../../domain/council/events.ts'
import { circulationEvolve } from '../../../domain/council/circulation/evolve.ts'
import { yesTo } from '../../../domain/council/circulation/yes-to.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import {
  allSeats,
  answersQuestion,
  calls,
  cancels,
  circularAt,
  concludes,
  confirmsCircular,
  consents,
  endsConsent,
  given,
  linked,
  meetingAt,
  opines,
  putsOn,
  replies,
  returnsCircular,
  settingCouncil,
  turnsCircular,
  waitingCase,
  type CouncilAct,
} from '../../support/council-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { people, trustingLinks } from '../../support/rules.ts'

const comes = comesOf('council')
const [chair, manager, citizen, sobue, heiwa] = [
  'general-policy-director',
  'digital-promotion-head',
  'citizen-head',
  'sobue-head',
  'heiwa-head',
] as const
const asked = (task: string, by: string) => allSeats.map((_, index) => `task ${task}-${index + 1} by ${by}`)
const asks = (task: string) => allSeats.map((seat, index) => `letter task ${task}-${index + 1} to ${seat}`)
const ended = (task: string, ...which: readonly number[]) => which.map((nth) => `task ${task}-${nth} ended`)
const membersAndSecretariat = `${allSeats.join(' ')} secretariat`

/** Two items circulate. */
const two: readonly CouncilAct[] = [
  ...circularAt('consent').slice(0, 2),
  putsOn({ subject: waitingCase(2) }, { at: '2026-06-05 09:40' }),
  calls({ note: '急を要するため' }, { at: '2026-06-05 10:00', rules: settingCouncil({ consentRound: false }) }),
]
const both = ['item-1', 'item-2'] as const
const allForBoth = allSeats.map((one) => opines(one, 'for', both))

/** What a member says to each of the two items: words where it is a question, else 可. */
const says = (member: string, words: readonly [string, string], at: string): CouncilAct => {
  const act = opines(member, 'for', both, { at })
  const opinions = both.map((item, index) => ({
    item,
    stance: words[index] === '' ? ('for' as const) : ('question' as const),
    text: words[index] ?? '',
  }))
  return { ...act, command: { type: 'GiveOpinion', data: { member: member as PostId, opinions } } }
}

describe('Art. 5(2) what a circulation asks of whom', () => {
  it('first whether each member agrees, which takes the place of whatever was asked before', () => {
    expect(comes(circularAt('consent').slice(0, 2), calls({ note: '急' }, { at: '2026-06-05 10:00' }))).toEqual([
      'CircularStarted',
      'task call-meeting-1 answered',
      ...asked('consent-circular', '2026-06-10T08:15:00.000Z'),
      ...asks('consent-circular'),
    ])
    expect(comes(meetingAt('called'), turnsCircular({}, { at: '2026-06-04 10:00' }))).toEqual([
      'CircularStarted',
      ...ended('reply-attendance', 1, 2, 3, 4, 5),
      'task hold-meeting-1 answered',
      ...asked('consent-circular', '2026-06-09T08:15:00.000Z'),
      ...asks('consent-circular'),
    ])
  })

  it('then their opinions, and the secretariat to draw them together', () => {
    expect(comes([...circularAt('consent'), consents(chair), consents(citizen)], consents(heiwa))).toEqual([
      'ConsentReplied',
      'ConsentReached',
      'task consent-circular-5 answered',
      ...ended('consent-circular', 2, 4),
      ...asked('give-opinion', '2026-06-15T08:15:00.000Z'),
      'task conclude-circular-1 by 2026-06-18T08:15:00.000Z',
      ...asks('give-opinion'),
      'letter task conclude-circular-1 to secretariat',
    ])
    expect(given(...circularAt('opinions')).state.circular).toMatchObject({
      round: 'opinions',
      due: '2026-06-15T08:15:00.000Z',
    })
  })

  it('nothing more where too few agree, or too few have when the time is over', () => {
    const refused = [...circularAt('consent'), consents(chair, false), consents(citizen, false)]
    expect(comes(refused, consents(heiwa, false))).toEqual([
      'ConsentReplied',
      'ConsentRefused',
      'task consent-circular-5 answered',
      ...ended('consent-circular', 2, 4),
      `letter cancelled to ${membersAndSecretariat}`,
    ])
    expect(comes([...circularAt('consent'), consents(chair)], endsConsent())).toEqual([
      'ConsentRefused',
      ...ended('consent-circular', 2, 3, 4, 5),
      `letter cancelled to ${membersAndSecretariat}`,
    ])
  })

  it('then the chair to confirm what was drawn together, or to send it back', () => {
    const spoken = [...circularAt('opinions'), ...allSeats.slice(0, 4).map((one) => opines(one))]
    expect(comes(spoken, concludes({ 'item-1': 'favourable' }))).toEqual([
      'CircularConcluded',
      'task give-opinion-5 ended',
      'task conclude-circular-1 answered',
      'task confirm-circular-1 by 2026-06-22T08:15:00.000Z',
      `letter task confirm-circular-1 to ${chair}`,
    ])
    const concluded = [...spoken, concludes({ 'item-1': 'favourable' })]
    expect(comes(concluded, confirmsCircular())).toEqual([
      'CircularConfirmed',
      'task confirm-circular-1 answered',
      `letter minutes-confirmed to ${membersAndSecretariat}`,
    ])
    expect(comes(concluded, returnsCircular())).toEqual([
      'CircularReturned',
      'task confirm-circular-1 answered',
      'task conclude-circular-2 by 2026-06-25T08:15:00.000Z',
      'letter task conclude-circular-2 to secretariat',
    ])
  })

  it('nothing of anybody where it is called off', () => {
    expect(comes(circularAt('opinions'), cancels({}, { at: '2026-06-09 10:00' }))).toEqual([
      'MeetingCancelled',
      ...ended('give-opinion', 1, 2, 3, 4, 5),
      'task conclude-circular-1 ended',
      `letter cancelled to ${allSeats.join(' ')}`,
    ])
  })
})

describe('Art. 5(2) the consent round (operational setting)', () => {
  it('writes down a member’s word again only where it says something else', () => {
    const no = (reason: string): CouncilAct => ({
      ...consents(citizen, false),
      command: { type: 'ConsentToCircular', data: { member: citizen as PostId, consents: false, reason } },
    })
    const past = [...circularAt('consent'), no('対面で'), consents(chair)]
    given(...past)
      .when(no('対面で'))
      .thenNothing()
    expect(comes(past, no('資料が足りない'))).toEqual(['ConsentReplied'])
    given(...past)
      .when(consents(chair))
      .thenNothing()
  })

  it('ends by its own day alone, and counts those who agreed', () => {
    const past = [...circularAt('consent'), consents(chair), consents(citizen, false)]
    given(...past)
      .when(endsConsent({ due: '2026-06-09T08:15:00.000Z' as never }))
      .thenNothing()
    const outcome = council.decider.decide(endsConsent().command, given(...past).state, endsConsent().rules)
    expect(outcome.ok && outcome.events[0]).toEqual({
      type: 'ConsentRefused',
      article: 'operational setting',
      data: { consenting: 1, needed: 3 },
    })
  })
})

describe('Art. 5(2) whoever holds two seats', () => {
  const twoSeats = { ...people.head, posts: [citizen, heiwa] as unknown as readonly PostId[] }

  it('speaks under the one that they name', () => {
    const by = { by: twoSeats }
    const under = (past: readonly CouncilAct[], act: CouncilAct) => {
      const outcome = council.decider.decide(act.command, given(...past).state, act.rules)
      const [event] = outcome.ok ? outcome.events : []
      return event && (event.data as { readonly by: { readonly post: PostId } }).by.post
    }
    for (const [seat, attends] of [
      [citizen, 'present'],
      [heiwa, 'absent'],
    ] as const) {
      expect(under(circularAt('consent'), consents(seat, true, by))).toBe(seat)
      expect(under(circularAt('opinions'), opines(seat, 'for', ['item-1'], by))).toBe(seat)
      expect(under(meetingAt('called'), replies({ member: seat as PostId, attends }, by))).toBe(seat)
    }
  })

  it('by a mailed link for the one that it was sent to', () => {
    const trusting = { rules: trustingLinks }
    const link = (past: readonly CouncilAct[], act: CouncilAct) => comes(past, act)[0]
    const consent = { ...linked('head', 'consent-circular-3'), ...trusting }
    expect(link(circularAt('consent'), consents(citizen, true, consent))).toBe('ConsentReplied')
    const other = { ...linked('head', 'consent-circular-5'), ...trusting }
    expect(link(circularAt('consent'), consents(citizen, true, other))).toBe('refused: other-task')
  })
})

describe('Art. 5(2), (5) questions', () => {
  const at = (hour: number) => `2026-06-09 ${String(hour).padStart(2, '0')}:00`
  const questioned = [...two, says(citizen, ['期間は', '金額は'], at(9))]
  const questions = (...past: readonly CouncilAct[]) =>
    given(...past).state.circular?.questions.map(({ id, item, text, answer, withdrawn }) => [
      id,
      item,
      text,
      answer?.text ?? null,
      withdrawn,
    ])

  it('are each answered by the secretariat', () => {
    expect(comes(two, says(citizen, ['期間は', '金額は'], at(9)))).toEqual([
      'OpinionGiven',
      'task give-opinion-3 answered',
      'task answer-question-1 by 2026-06-11T08:15:00.000Z',
      'task answer-question-2 by 2026-06-11T08:15:00.000Z',
      'letter task answer-question-1 to secretariat',
      'letter task answer-question-2 to secretariat',
    ])
    expect(questions(...questioned)).toEqual([
      ['question-1', 'item-1', '期間は', null, false],
      ['question-2', 'item-2', '金額は', null, false],
    ])
  })

  it('said again in the same words are the same questions', () => {
    const again = says(citizen, ['期間は', '金額は'], at(10))
    expect(comes(questioned, again)).toEqual(['OpinionGiven'])
    expect(questions(...questioned, again)).toEqual(questions(...questioned))
  })

  it('in other words, or about another item, are others, and the earlier ones withdrawn', () => {
    const other = says(citizen, ['期間は', '内訳は'], at(10))
    expect(comes(questioned, other)).toEqual([
      'OpinionGiven',
      'task answer-question-2 withdrawn',
      'task answer-question-3 by 2026-06-11T08:15:00.000Z',
      'letter task answer-question-3 to secretariat',
    ])
    expect(questions(...questioned, other)).toEqual([
      ['question-1', 'item-1', '期間は', null, false],
      ['question-2', 'item-2', '金額は', null, true],
      ['question-3', 'item-2', '内訳は', null, false],
    ])
    expect(questions(...questioned, says(citizen, ['', '期間は'], at(10)))).toEqual([
      ['question-1', 'item-1', '期間は', null, true],
      ['question-2', 'item-2', '金額は', null, true],
      ['question-3', 'item-2', '期間は', null, false],
    ])
  })

  it('of others stay as they are', () => {
    const past = [...questioned, says(heiwa, ['期間は', ''], at(10))]
    expect(questions(...past)).toEqual([
      ['question-1', 'item-1', '期間は', null, false],
      ['question-2', 'item-2', '金額は', null, false],
      ['question-3', 'item-1', '期間は', null, false],
    ])
    expect(given(...past).state.circular?.opinions.map(({ member, item, stance }) => [member, item, stance])).toEqual([
      [citizen, 'item-1', 'question'],
      [citizen, 'item-2', 'question'],
      [heiwa, 'item-1', 'question'],
      [heiwa, 'item-2', 'for'],
    ])
  })

  it('answered all, whoever asked is asked for an opinion again, once', () => {
    const first = answersQuestion({ question: 'question-1', answer: '一年です。' }, { at: at(11) })
    const second = answersQuestion({ question: 'question-2', answer: '百万円です。' }, { at: at(12) })
    expect(comes(questioned, first)).toEqual(['QuestionAnswered', 'task answer-question-1 answered'])
    const past = [...questioned, first]
    expect(questions(...past)).toEqual([
      ['question-1', 'item-1', '期間は', '一年です。', false],
      ['question-2', 'item-2', '金額は', null, false],
    ])
    expect(comes(past, second)).toEqual([
      'QuestionAnswered',
      'task answer-question-2 answered',
      'task give-opinion-6 by 2026-06-16T08:15:00.000Z',
      `letter task give-opinion-6 to ${citizen}`,
    ])
    given(...past, second)
      .when(second)
      .thenNothing()
    given(...past, says(citizen, ['', ''], at(12)))
      .when(second)
      .thenRefuses('question-unknown', 'operational setting', { field: 'question', question: 'question-2' })
    // Asked for an opinion already, they are not asked twice.
    const asking = [...past, second, says(citizen, ['期限は', ''], at(13))]
    expect(comes(asking, answersQuestion({ question: 'question-3' }, { at: at(14) }))).toHaveLength(4)
  })

  it('answered while others are still asked, whoever asked is asked again all the same', () => {
    const past = [...two, says(citizen, ['期間は', ''], at(9))]
    expect(comes(past, answersQuestion({}, { at: at(10) }))).toEqual([
      'QuestionAnswered',
      'task answer-question-1 answered',
      'task give-opinion-6 by 2026-06-16T08:15:00.000Z',
      `letter task give-opinion-6 to ${citizen}`,
    ])
  })

  it('open, nothing is concluded', () => {
    given(...questioned)
      .when(concludes({ 'item-1': 'continued', 'item-2': 'continued' }))
      .thenRefuses('question-open', 'operational setting', { questions: ['question-1', 'question-2'] })
  })

  it('are answered by a mailed link for that very one', () => {
    const trusting = { rules: trustingLinks, at: at(10) }
    const link = (task: string) => ({ ...linked('secretariat', task), ...trusting })
    expect(comes(questioned, answersQuestion({}, link('answer-question-1')))[0]).toBe('QuestionAnswered')
    expect(comes(questioned, answersQuestion({}, link('answer-question-2')))).toEqual(['refused: other-task'])
  })
})

describe('Art. 5(3) what is drawn together', () => {
  it('waits until a member’s time to speak is over, to the minute', () => {
    const spoken = [...two, ...allSeats.slice(1).map((one) => opines(one, 'for', both))]
    const outcomes = { 'item-1': 'favourable', 'item-2': 'favourable' } as const
    given(...spoken)
      .when(concludes(outcomes, { at: '2026-06-12 17:14' }))
      .thenRefuses('opinions-outstanding', 'operational setting', {
        members: [chair],
        until: '2026-06-12T08:15:00.000Z',
      })
    expect(comes(spoken, concludes(outcomes, { at: '2026-06-12 17:15' }))[0]).toBe('CircularConcluded')
  })

  it('says each item’s outcome once, and nothing of any other', () => {
    const past = [...two, ...allForBoth]
    const refused = (...items: readonly string[]) => {
      const act = concludes({ 'item-1': 'favourable', 'item-2': 'favourable' })
      const reports = items.map((item) => ({ item, outcome: 'favourable' as const, conditions: [], opinions: '' }))
      const command = { ...act.command, data: { ...act.command.data, reports } } as CouncilAct['command']
      return given(...past).when({ ...act, command })
    }
    refused('item-1').thenRefuses('items-open', 'operational setting', { field: 'reports', items: ['item-2'] })
    refused('item-1', 'item-1', 'item-2').thenRefuses('items-open', 'operational setting', {
      field: 'reports',
      items: ['item-1'],
    })
    refused('item-1', 'item-2', 'item-9').thenRefuses('field-invalid', 'operational setting', {
      field: 'reports',
      problem: 'unknown-item',
    })
  })

  it('says of the item that it is about what is wrong with it', () => {
    const past = [...two, ...allForBoth]
    const act = concludes({ 'item-1': 'favourable', 'item-2': 'favourable' })
    const reports = [
      { item: 'item-1', outcome: 'favourable' as const, conditions: [], opinions: '' },
      { item: 'item-2', outcome: 'favourable-with-conditions' as const, conditions: [], opinions: '' },
    ]
    given(...past)
      .when({ ...act, command: { ...act.command, data: { ...act.command.data, reports } } as CouncilAct['command'] })
      .thenRefuses('conditions-missing', 'operational setting', { field: 'reports.1.conditions', item: 'item-2' })
  })

  it('is favourable only where enough of all seats said 可 to that very item', () => {
    const words = [chair, manager, citizen].flatMap((one) => [
      { ...opines(one, 'for', both), command: mixed(one, 'for', 'against') },
    ])
    const past = [...two, ...words, opines(sobue, 'against', both), opines(heiwa, 'opinion', both)]
    const { state } = given(...past)
    expect(both.map((id) => yesTo({ id }, state))).toEqual([3, 0])
    given(...past)
      .when(concludes({ 'item-1': 'favourable', 'item-2': 'favourable' }))
      .thenRefuses('majority-missing', 'operational setting', {
        field: 'reports.1.outcome',
        item: 'item-2',
        yes: 0,
        needed: 3,
      })
    for (const outcome of ['unfavourable', 'continued'] as const) {
      const after = given(...past)
        .when(concludes({ 'item-1': 'favourable', 'item-2': outcome }))
        .after()
      expect(after.items.map((one) => one.outcome?.outcome)).toEqual(['favourable', outcome])
      expect(after.items.map((one) => one.outcome?.present)).toEqual([allSeats, allSeats])
    }
  })

  it('leaves a withdrawn item without an outcome, and sent back it leaves none with one', () => {
    const past = [...two, ...allForBoth, concludes({ 'item-1': 'favourable', 'item-2': 'favourable' })]
    expect(given(...past).state.items.map((one) => one.outcome === null)).toEqual([false, false])
    const { state } = given(...past, returnsCircular())
    expect([state.stage, state.items.map((one) => one.outcome), state.returns.map((one) => one.reason)]).toEqual([
      'opinions',
      [null, null],
      ['少数意見を記すこと'],
    ])
  })
})

const mixed = (member: string, first: 'for', second: 'against'): CouncilAct['command'] => ({
  type: 'GiveOpinion',
  data: {
    member: member as PostId,
    opinions: [
      { item: 'item-1', stance: first, text: '' },
      { item: 'item-2', stance: second, text: '反対' },
    ],
  },
})

it('what belongs to a circulation changes nothing of a meeting that doesn’t circulate', () => {
  const past = [...circularAt('opinions'), ...allSeats.map((one) => opines(one)), opines(citizen, 'question')]
  const acts = [
    ...past,
    answersQuestion(),
    opines(citizen, 'for', ['item-1'], { at: '2026-06-10 10:00' }),
    concludes({ 'item-1': 'favourable' }),
    returnsCircular(),
    concludes({ 'item-1': 'favourable' }, { at: '2026-06-22 11:00' }),
    confirmsCircular({}, { at: '2026-06-22 12:00' }),
  ]
  const events: CouncilEvent[] = []
  acts.reduce((state, { command, rules }) => {
    const outcome = council.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(`${command.type} ${outcome.refusal.code}`)
    events.push(...outcome.events)
    return outcome.events.reduce(council.decider.evolve, state)
  }, council.decider.initialState)
  const refused: CouncilEvent = {
    type: 'ConsentRefused',
    article: 'operational setting',
    data: { consenting: 0, needed: 3 },
  }
  const meeting = given(...meetingAt('called')).state
  const own = [...events, refused].filter(({ type }) => type in circulationEvolve && type !== 'CircularStarted')
  expect(new Set(own.map((one) => one.type)).size).toBe(Object.keys(circulationEvolve).length - 1)
  for (const event of own) expect([event.type, council.decider.evolve(meeting, event)]).toEqual([event.type, meeting])
})
