import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { untold } from '../../../domain/council/telling/untold.ts'
import {
  attending,
  attends,
  cancels,
  circularAt,
  closes,
  confirmsMinutes,
  consents,
  drawn,
  drawsUp,
  draftsMinutes,
  finds,
  freeSubject,
  given,
  meetingAt,
  notesNext,
  notesTold,
  opens,
  plans,
  putsOn,
  reconvenes,
  returnsMinutes,
  settingCouncil,
  turnsCircular,
  waitingCase,
  withdraws,
} from '../../support/council-acts.ts'

const openTaskKinds = (state: { readonly tasks: { readonly open: readonly { readonly kind: string }[] } }) =>
  state.tasks.open.map((one) => one.kind)
const chair = 'general-policy-director'

describe('Art. 5(1) the chair convenes and presides', () => {
  it('scenario 19: a notice to five, two attend: no outcome can be recorded, and the refusal names both numbers', () => {
    given(...meetingAt('called'), opens({ attendance: attending(chair, 'citizen-head') }))
      .when(finds())
      .thenRefuses('quorum-missing', 'operational setting', { present: 2, quorum: 3, members: [chair, 'citizen-head'] })
  })

  it('scenario 19: then the chair can have the items circulate', () => {
    const { stage, circular, tasks } = given(
      ...meetingAt('called'),
      opens({ attendance: attending(chair, 'citizen-head') }),
    )
      .when(turnsCircular())
      .after()
    expect([stage, circular?.round, circular?.reason]).toEqual(['consent', 'consent', '定足数に達しないため'])
    expect(tasks.open.map((one) => one.kind)).toEqual(Array<string>(5).fill('consent-circular'))
  })

  it('scenario 19: or reconvene the meeting, and everybody is asked again', () => {
    const after = given(...meetingAt('called'), opens({ attendance: attending(chair, 'citizen-head') }))
      .when(reconvenes())
      .after()
    expect([after.stage, after.date, after.opened, after.attendance, after.moved?.reason]).toEqual([
      'called',
      '2026-06-12',
      null,
      [],
      '定足数に達しないため',
    ])
    expect(openTaskKinds(after)).toEqual([...Array<string>(5).fill('reply-attendance'), 'hold-meeting'])
  })

  it('lets a meeting that can deliberate be neither turned nor put off', () => {
    const open = given(...meetingAt('open'))
    open.when(turnsCircular()).thenRefuses('quorum-met', 'operational setting', { quorum: 3 })
    open.when(reconvenes()).thenRefuses('quorum-met', 'operational setting', { quorum: 3 })
  })

  it('lets the chair turn or put off nothing once an outcome is recorded', () => {
    given(
      ...meetingAt('decided'),
      ...['heiwa-head', 'sobue-head', 'citizen-head'].map((member) =>
        attends({ member: member as never, at: '14:11' }, { at: '2026-06-05 14:11' }),
      ),
    )
      .when(turnsCircular({}, { at: '2026-06-05 14:20' }))
      .thenRefuses('outcomes-recorded', 'operational setting', { items: ['item-1'] })
  })

  it('records no outcome while the chair is away, however many are there', () => {
    given(
      ...meetingAt('called'),
      opens({ attendance: attending('digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head') }),
    )
      .when(finds())
      .thenRefuses('chair-missing', 'Art. 5(1)', { whoCan: [chair] })
  })

  it('lets a deputy preside only where the settings name one', () => {
    const here = given(
      ...meetingAt('called'),
      opens({ attendance: attending(`${chair}=次長 森`, 'digital-promotion-head', 'citizen-head') }),
    )
    here.when(finds()).thenRefuses('chair-missing', 'Art. 5(1)', { whoCan: ['general-policy-director'] })
    expect(
      here.when(finds({}, { rules: settingCouncil({ chairDeputy: true }) })).after().items[0]?.outcome?.outcome,
    ).toBe('favourable')
  })

  it('opens on its day and not before, with everybody accounted for', () => {
    given(...meetingAt('called'))
      .when(opens({}, { at: '2026-06-04 13:30' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-06-05' })
    given(...meetingAt('called'))
      .when(opens({ attendance: attending(chair).slice(1) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'attendance', problem: 'incomplete' })
  })
})

describe('Art. 5(2) attendance', () => {
  it('counts the quorum anew when somebody leaves in the meeting, and again when somebody comes', () => {
    const three = given(...meetingAt('called'), opens({ attendance: attending(chair, 'citizen-head', 'heiwa-head') }))
    expect(three.when(finds()).after().items[0]?.outcome?.present).toEqual([chair, 'citizen-head', 'heiwa-head'])
    const two = given(
      ...meetingAt('called'),
      opens({ attendance: attending(chair, 'citizen-head', 'heiwa-head') }),
      attends(),
    )
    two.when(finds()).thenRefuses('quorum-missing', 'operational setting', {
      present: 2,
      quorum: 3,
      members: ['general-policy-director', 'citizen-head'],
    })
    const again = given(
      ...meetingAt('called'),
      opens({ attendance: attending(chair, 'citizen-head', 'heiwa-head') }),
      attends(),
      attends({ member: 'sobue-head' as never, how: 'present', at: '14:05' }, { at: '2026-06-05 14:05' }),
    )
    expect(again.when(finds()).after().items[0]?.outcome?.present).toHaveLength(3)
  })

  it('keeps every coming and going with its time', () => {
    const { comings, attendance } = given(...meetingAt('open'), attends()).state
    expect(comings).toHaveLength(6)
    expect(comings.at(-1)).toEqual({ member: 'heiwa-head', how: 'absent', deputyName: '', at: '14:00' })
    expect(attendance.find((one) => one.member === 'heiwa-head')?.how).toBe('absent')
  })

  it('lets a deputy speak for what the notice named, and not for what came up afterwards', () => {
    const withDeputy = [
      ...meetingAt('called'),
      opens({ attendance: attending(chair, 'citizen-head', 'heiwa-head=課長補佐 岡') }),
      putsOn({ subject: freeSubject() }, { at: '2026-06-05 13:35' }),
    ]
    expect(
      given(...withDeputy)
        .when(finds())
        .after().items[0]?.outcome?.present,
    ).toHaveLength(3)
    given(...withDeputy)
      .when(finds({ item: 'item-2' }))
      .thenRefuses('quorum-missing', 'operational setting', { present: 2, quorum: 3, members: [chair, 'citizen-head'] })
    expect(
      given(...withDeputy)
        .when(finds({ item: 'item-2' }, { rules: settingCouncil({ deputies: 'all' }) }))
        .after().items[1]?.outcome,
    ).not.toBeNull()
  })

  it('takes no deputy where the settings allow none', () => {
    given(...meetingAt('called'))
      .when(
        opens(
          { attendance: attending(chair, 'heiwa-head=課長補佐 岡') },
          { rules: settingCouncil({ deputies: 'none' }) },
        ),
      )
      .thenRefuses('deputies-not-allowed', 'operational setting', { field: 'deputyName' })
  })
})

describe('Art. 5(3) deliberation', () => {
  it('keeps an outcome with who was there; said otherwise before the meeting closes, the later word counts', () => {
    const { outcome } =
      given(
        ...meetingAt('decided'),
        finds({ outcome: 'continued', opinions: '資料を補うこと' }, { at: '2026-06-05 14:20' }),
      ).state.items[0] ?? {}
    expect(outcome).toMatchObject({ outcome: 'continued', opinions: '資料を補うこと', by: { name: '髙橋 恵' } })
    expect(outcome?.present).toHaveLength(5)
  })

  it('takes conditions with 条件付き可 and with nothing else', () => {
    const condition = { text: '従事者名簿を出すこと', dueOn: day('2026-07-31') }
    const open = given(...meetingAt('open'))
    open
      .when(finds({ outcome: 'favourable-with-conditions' }))
      .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions', item: 'item-1' })
    open
      .when(finds({ conditions: [condition] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions', problem: 'not-with-this-outcome' })
    open
      .when(finds({ outcome: 'favourable-with-conditions', conditions: [{ ...condition, dueOn: day('2026-06-04') }] }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'conditions.0.dueOn',
        day: '2026-06-04',
        today: '2026-06-05',
      })
    expect(
      open.when(finds({ outcome: 'favourable-with-conditions', conditions: [condition] })).after().items[0]?.outcome
        ?.conditions,
    ).toEqual([condition])
  })

  it('takes 報告了承 for a report, and not for a request under Art. 21', () => {
    const open = given(...meetingAt('open'), putsOn({ subject: freeSubject() }, { at: '2026-06-05 13:35' }))
    open
      .when(finds({ outcome: 'noted' }))
      .thenRefuses('outcome-not-for-case', 'Art. 21', { field: 'outcome', item: 'item-1' })
    expect(open.when(finds({ item: 'item-2', outcome: 'noted' })).after().items[1]?.outcome?.outcome).toBe('noted')
  })

  it('lets an item be withdrawn in the meeting while nothing was found about it', () => {
    expect(
      given(...meetingAt('open'))
        .when(withdraws())
        .after().items[0]?.withdrawn?.reason,
    ).toBe('担当課の申出')
    given(...meetingAt('open'), withdraws())
      .when(finds())
      .thenRefuses('item-unknown', 'operational setting', { field: 'item', item: 'item-1' })
    given(...meetingAt('decided'))
      .when(withdraws({}, { at: '2026-06-05 14:20' }))
      .thenRefuses('item-decided', 'operational setting', { field: 'item', item: 'item-1' })
  })

  it('closes with items left over only when that is said', () => {
    given(...meetingAt('open'))
      .when(closes())
      .thenRefuses('items-open', 'operational setting', { field: 'leaveOpenItems', items: ['item-1'] })
    const after = given(...meetingAt('open'))
      .when(closes({ leaveOpenItems: true }))
      .after()
    expect([after.stage, untold(after)]).toEqual(['minutes', []])
  })
})

describe('Art. 21 the meeting tells its cases', () => {
  const two = [plans(), drawsUp({ items: drawn(waitingCase(1), waitingCase(2), freeSubject()) })]
  const closed = given(
    ...two,
    ...meetingAt('called').slice(2),
    opens(),
    finds(),
    withdraws({ item: 'item-2' }),
    finds({ item: 'item-3', outcome: 'noted' }),
    closes(),
  )

  it('once the meeting is closed, and only those about which something was found', () => {
    expect(untold(given(...meetingAt('decided')).state)).toEqual([])
    expect(untold(closed.state).map((one) => one.id)).toEqual(['item-1'])
  })

  it('notes each once, with the refusal where a case has moved on', () => {
    const told = notesTold({
      items: [
        { item: 'item-1', refusal: 'case-closed' },
        { item: 'item-3', refusal: null },
      ],
    })
    expect(
      closed
        .when(told)
        .after()
        .items.map((one) => one.told),
    ).toEqual([{ refusal: 'case-closed' }, null, null])
    expect(closed.when(told).after().tasks).toEqual(closed.state.tasks)
    given(...meetingAt('minutes'), notesTold())
      .when(notesTold())
      .thenNothing()
  })
})

describe('Art. 5(5) minutes', () => {
  it('scenario 2: drafted by the secretariat, confirmed by the chair, and locked', () => {
    const confirmed = given(...meetingAt('minutes-confirmation'))
      .when(confirmsMinutes())
      .after()
    expect([confirmed.confirmed?.by.post, confirmed.stage]).toEqual([chair, 'settling'])
    given(...meetingAt('minutes-confirmation'), confirmsMinutes())
      .when(draftsMinutes({}, { at: '2026-06-13 10:00' }))
      .thenRefuses('wrong-step', 'Art. 5(5)', { step: 'settling', needs: ['minutes', 'minutes-confirmation'] })
    given(
      ...meetingAt('minutes-confirmation'),
      confirmsMinutes(),
      notesTold({}, { at: '2026-06-12 10:01' }),
      notesNext({}, { at: '2026-06-12 10:01' }),
    )
      .when(draftsMinutes({}, { at: '2026-06-13 10:00' }))
      .thenRefuses('case-closed', 'operational setting', { how: 'held', whoCan: [] })
  })

  it('go back with the chair’s reason, and come again as the next revision', () => {
    const returned = given(...meetingAt('minutes-confirmation'))
      .when(returnsMinutes())
      .after()
    expect([returned.stage, returned.returns[0]?.reason, openTaskKinds(returned)]).toEqual([
      'minutes',
      '発言の要旨を補うこと',
      ['draft-minutes'],
    ])
    expect(
      given(...meetingAt('minutes-confirmation'), returnsMinutes())
        .when(draftsMinutes({}, { at: '2026-06-15 10:00' }))
        .after().minutes?.revision,
    ).toBe(2)
  })

  it('say something about every item, and why the public may not read one', () => {
    const minutes = given(...meetingAt('minutes'))
    minutes
      .when(draftsMinutes({ items: [] }))
      .thenRefuses('minutes-incomplete', 'operational setting', { field: 'items', items: ['item-1'] })
    minutes
      .when(draftsMinutes({ items: [{ item: 'item-1', summary: '可', openness: 'closed', reason: '' }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'items.0.reason', problem: 'empty' })
    minutes
      .when(draftsMinutes({ publicSummary: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'publicSummary', problem: 'empty' })
    minutes
      .when(confirmsMinutes())
      .thenRefuses('wrong-step', 'operational setting', { step: 'minutes', needs: ['minutes-confirmation'] })
  })

  it('are waited for by nobody: the cases are told meanwhile', () => {
    const confirmed = given(...meetingAt('minutes-confirmation'), notesTold(), notesNext(), confirmsMinutes())
    expect([confirmed.state.stage, confirmed.state.ending?.how]).toEqual(['closed', 'held'])
  })
})

describe('Art. 5(1) calling off', () => {
  it('also after the notice; the items wait for another meeting', () => {
    const after = given(...meetingAt('called'))
      .when(cancels())
      .after()
    expect([after.stage, after.ending?.how, after.tasks.open, untold(after)]).toEqual(['settling', 'cancelled', [], []])
    expect(
      given(...meetingAt('called'), cancels())
        .when(notesNext({}, { at: '2026-06-03 10:01' }))
        .after().stage,
    ).toBe('closed')
  })

  it('an ad-hoc meeting is over at once, for no next one follows from it', () => {
    expect(
      given(plans({ kind: 'ad-hoc' }))
        .when(cancels({}, { at: '2026-05-02 10:00' }))
        .after().stage,
    ).toBe('closed')
  })

  it('nothing where something was found', () => {
    given(...meetingAt('decided'))
      .when(cancels({}, { at: '2026-06-05 14:30' }))
      .thenRefuses('outcomes-recorded', 'operational setting', { items: ['item-1'] })
  })

  it('a circulation too', () => {
    expect(
      given(...circularAt('consent'), consents('citizen-head'))
        .when(cancels({}, { at: '2026-06-09 10:00' }))
        .after().stage,
    ).toBe('closed')
  })
})
