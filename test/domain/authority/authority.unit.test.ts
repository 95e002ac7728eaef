import { describe, expect, it } from 'vitest'
import { authority } from '../../../domain/authority/authority.ts'
import { idInUse, termOn } from '../../../domain/authority/in-force.ts'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import { ownPost } from '../../../domain/kernel/own-post.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import {
  acknowledges,
  bringsIn,
  cityWith,
  consults,
  expires,
  grants,
  leaves,
  loses,
  on,
  operator,
  proposes,
  refuses,
  registers,
  reissues,
  removes,
  requests,
  revokes,
  setsEnd,
  untilLive,
  withdraws,
} from '../../support/authority-acts.ts'
import { givenFor } from '../../support/given.ts'
import { people } from '../../support/rules.ts'
import { ownSettled } from '../../support/own-settled.ts'

const given = givenFor(authority.decider)
const setting = 'operational setting'
const other = 'authority/00000000-0000-4000-8000-0000000000aa' as CaseId
const asked = (state: ReturnType<ReturnType<typeof given>['when']>['after'] extends () => infer S ? S : never) =>
  state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf])

describe('an authority is asked for, and the officer of the using office is heard first (Art. 14(2))', () => {
  it('asks the security officer of the office, and draws a number', () => {
    const state = given().when(requests()).after()
    expect([state.stage, state.number, state.operator?.name]).toEqual([
      'consultation',
      { fiscalYear: 2026, series: '権', serial: 7 },
      '佐藤 花',
    ])
    expect(asked(state)).toEqual([['consult-officer', ['citizen-head']]])
  })

  it('is settled by nobody before the consultation is recorded', () => {
    given(requests()).when(grants()).thenRefuses('consultation-missing', 'Art. 14(2)', { step: 'consultation' })
    given(requests()).when(refuses()).thenRefuses('consultation-missing', 'Art. 14(2)', { step: 'consultation' })
    given(...untilLive, proposes())
      .when(grants({ fromOn: on('2027-04-01') }, { at: '2027-03-21 10:00' }))
      .thenRefuses('consultation-missing', 'Art. 14(2)', {})
  })

  it('records who was heard, when, what they said and whether they agree, also where they do not', () => {
    const state = given(requests())
      .when(consults({ agreed: false, said: '人員が足りています。' }))
      .after()
    expect(state.consultations).toMatchObject([
      {
        officer: 'citizen-head',
        officerName: '鈴木 一郎',
        heldOn: '2026-04-21',
        said: '人員が足りています。',
        agreed: false,
      },
    ])
    expect(asked(state)).toEqual([['settle-operator', ['digital-promotion-head']]])
    given(requests())
      .when(consults({ heldOn: on('2026-04-22') }))
      .thenRefuses('date-in-future', setting, { field: 'heldOn', day: '2026-04-22', today: '2026-04-21' })
  })

  it('may be written down by the access manager after a talk, with the officer’s name all the same', () => {
    const [heard] = given(requests())
      .when(consults({}, { by: 'systemManager' }))
      .after().consultations
    expect([heard?.officerName, heard?.by.post]).toEqual(['鈴木 一郎', 'digital-promotion-head'])
  })

  it('is no approval: who settles the operator against the officer’s word says why', () => {
    const past = [requests(), consults({ agreed: false })]
    given(...past)
      .when(grants())
      .thenRefuses('disagreement-unanswered', setting, { field: 'despite' })
    const state = given(...past)
      .when(grants({ despite: '欠員の補充まで' }))
      .after()
    expect([state.stage, state.consultations[0]?.despite]).toEqual(['registration', '欠員の補充まで'])
  })

  it('is heard once', () => {
    given(requests(), consults())
      .when(consults())
      .thenRefuses('wrong-step', 'Art. 14(2)', { step: 'decision', needs: ['consultation', 'live', 'between'] })
    given(...untilLive, proposes(), consults({ heldOn: on('2027-03-21') }, { by: 'otherHead', at: '2027-03-21 10:00' }))
      .when(consults({ heldOn: on('2027-03-21') }, { by: 'otherHead', at: '2027-03-21 11:00' }))
      .thenRefuses('consulted-already', 'Art. 14(2)', {})
  })

  it('is asked for in one’s own office’s name (operational setting), by somebody on the roster, once', () => {
    given()
      .when(requests({}, { by: 'otherStaff' }))
      .thenRefuses('authority-for-other-office', setting, { field: 'office' })
    given()
      .when(requests({ office: 'audit' as OfficeId }, { by: 'systemManager' }))
      .thenRefuses('security-officer-unnamed', 'Art. 14(2)', { field: 'office' })
    given()
      .when(requests({ operator: '00000000-0000-4000-8000-0000000000ff' as never }))
      .thenRefuses('operator-unknown', setting, { field: 'operator' })
    given()
      .when(requests({}, { others: { claimedBy: () => other } }))
      .thenRefuses('authority-double', setting, { field: 'operator', case: other })
    given()
      .when(requests({}, { others: { person: () => ({ name: '佐', kana: 'サ', lastDay: on('2026-04-30') }) } }))
      .thenRefuses('operator-leaves-before', setting, { field: 'fromOn', day: '2026-04-30' })
    given()
      .when(requests({ untilOn: on('2026-04-30') }))
      .thenRefuses('authority-reversed', setting, { field: 'untilOn', day: '2026-05-01' })
  })

  it('exists for equipment and kinds that the guideline has (Art. 12(1))', () => {
    given()
      .when(requests({ equipment: 'toaster' }))
      .thenRefuses('field-invalid', 'Art. 12(1)', { field: 'equipment', problem: 'not-a-choice' })
  })

  it('is decided by the access manager alone (Art. 13(2))', () => {
    given(requests(), consults())
      .when(grants({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'Art. 14(2)', { whoCan: ['digital-promotion-head'] })
  })

  it('is closed where it is not settled or given up', () => {
    const refused = given(requests(), consults()).when(refuses()).after()
    expect([refused.stage, refused.ending?.how, refused.tasks.open]).toEqual(['closed', 'not-granted', []])
    const gone = given(requests()).when(withdraws()).after()
    expect([gone.stage, gone.ending?.how, gone.tasks.open]).toEqual(['closed', 'withdrawn', []])
  })
})

describe('the register and the operator’s duty (Art. 14(3), Art. 15)', () => {
  it('holds nothing that has not happened: no matching information is registered on a day to come', () => {
    given(requests(), consults(), grants())
      .when(registers({ matchingOn: on('2027-01-04') }))
      .thenRefuses('date-in-future', setting, { field: 'matchingOn', day: '2027-01-04', today: '2026-04-24' })
  })

  it('holds of matching information the fact, the day and the count alone', () => {
    const state = given(requests(), consults(), grants()).when(registers()).after()
    expect(state.ids).toMatchObject([{ operatorId: 'OP-0001', matchingOn: '2026-04-24', matchingCount: 2 }])
    const row = registeredRows(authority.registers, state).find(({ register }) => register === 'authorities')
    expect(row?.cells).toMatchObject({
      operatorId: 'OP-0001',
      matchingCount: 2,
      consultedOn: '2026-04-21',
      agreed: true,
    })
  })

  it('asks the operator alone, who acknowledges the method before the authority is live', () => {
    const state = given(requests(), consults(), grants(), registers()).state
    expect(asked(state)).toEqual([['acknowledge-method', [ownPost(people.staff.person)]]])
    expect([state.stage, termOn(state, on('2026-05-01'))]).toEqual(['acknowledgement', null])
    given(requests(), consults(), grants(), registers())
      .when(acknowledges({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'Art. 15', { whoCan: [ownPost(people.staff.person)] })
    const live = given(...untilLive).state
    expect([live.stage, live.liveFrom]).toEqual(['live', '2026-05-01'])
  })

  it('freezes which version of the method was in force when the operator acknowledged it', () => {
    const method = 'management-method/00000000-0000-4000-8000-000000000001' as CaseId
    const row = (kind: string, version: number | null) => ({ case: method, item: '', cells: { kind, version } })
    const rows = [row('forms', 7), row('id-matching', 2)]
    const state = given(requests(), consults(), grants(), registers(), acknowledges({}, { others: { rows } })).state
    expect(state.acknowledgedOf).toEqual({ method, version: 2 })
    const [kept] = authority.registers['authorities']!.rows(state)
    expect(kept?.cells['acknowledgedVersion']).toBe(2)
    expect(given(...untilLive).state.acknowledgedOf).toBeNull()
  })

  it('lets the acknowledgement follow where the city settles it so (operational setting)', () => {
    const rules = {
      settings: ownSettled(settingsTemplate, 'authority', { acknowledged: 'after' as const }),
    }
    const state = given(requests(), consults(), grants()).when(registers({}, { rules })).after()
    expect([state.stage, asked(state)[0]?.[0]]).toEqual(['live', 'acknowledge-method'])
  })

  it('is in force from the day on which all is done, where that is later than the day that was asked for', () => {
    const state = given(
      requests(),
      consults(),
      grants(),
      registers({}, { at: '2026-05-07 10:00' }),
      acknowledges({}, { at: '2026-05-08 10:00' }),
    ).state
    expect([termOn(state, on('2026-05-07')), termOn(state, on('2026-05-08'))?.office]).toEqual([null, 'citizen'])
  })

  it('gives no two operators one ID, and none that was lost a second time', () => {
    given(requests(), consults(), grants())
      .when(registers({}, { others: { claimedBy: () => other } }))
      .thenRefuses('id-taken', setting, { field: 'operatorId', case: other })
    given(...untilLive, loses())
      .when(reissues({ operatorId: 'OP-0001' }))
      .thenRefuses('id-taken', setting, { field: 'operatorId' })
  })

  it('replaces a lost ID: dead at once, another one in its place', () => {
    const lost = given(...untilLive)
      .when(loses())
      .after()
    expect([idInUse(lost), asked(lost)]).toEqual([
      null,
      [['reissue-id', ['digital-promotion-head', 'digital-promotion-staff']]],
    ])
    given(...untilLive)
      .when(reissues())
      .thenRefuses('id-in-use', setting, {})
    given(...untilLive, loses())
      .when(loses())
      .thenRefuses('no-id-in-use', setting, {})
    expect(idInUse(given(...untilLive, loses(), reissues()).state)?.operatorId).toBe('OP-0002')
  })

  it('takes in what the register kept until now says, with the consultation of its day', () => {
    const state = given().when(bringsIn()).after()
    expect([state.stage, state.liveFrom, state.broughtInAs]).toEqual([
      'live',
      '2024-04-01',
      '操作者管理簿 令和6年度 第12号',
    ])
    expect(termOn(state, on('2025-01-01'))?.consultation).toBe(state.consultations[0]?.id)
    given()
      .when(bringsIn({ consultedOn: on('2024-04-02') }))
      .thenRefuses('consultation-missing', 'Art. 14(2)', { field: 'consultedOn', day: '2024-04-01' })
  })
})

describe('scenario 30: an operator transferred on 1 April (Art. 14(2))', () => {
  const moved = [
    ...untilLive,
    proposes(),
    consults({ heldOn: on('2027-03-22') }, { by: 'otherHead', at: '2027-03-22 10:00' }),
  ]
  const settled = grants({ fromOn: on('2027-04-01') }, { at: '2027-03-24 10:00' })

  it('old right ends 3/31, new from 4/1 with the consultation of the new office’s head, and no overlap', () => {
    const state = given(...moved)
      .when(settled)
      .after()
    expect(state.terms.map(({ office, fromOn, untilOn }) => [office, fromOn, untilOn])).toEqual([
      ['citizen', '2026-05-01', '2027-03-31'],
      ['heiwa', '2027-04-01', null],
    ])
    expect(state.consultations.map(({ officer }) => officer)).toEqual(['citizen-head', 'heiwa-head'])
    expect(['2027-03-31', '2027-04-01'].map((one) => termOn(state, on(one))?.office)).toEqual(['citizen', 'heiwa'])
  })

  it('the person’s end in the old office then ends nothing more', () => {
    given(...moved, settled)
      .when(
        leaves(
          { how: 'transferred', on: on('2027-03-31') },
          { at: '2027-04-01 00:00', others: cityWith(['heiwa-staff', '2027-04-01', null]) },
        ),
      )
      .thenNothing()
  })

  it('without a decision the old right ends all the same, and the new one begins when it is settled', () => {
    const transferred = leaves(
      { how: 'transferred', on: on('2027-03-31') },
      { at: '2027-04-01 00:00', others: cityWith(['heiwa-staff', '2027-04-01', null]) },
    )
    const between = given(...moved)
      .when(transferred)
      .after()
    expect([between.stage, termOn(between, on('2027-04-01'))]).toEqual(['between', null])
    const late = given(...moved, transferred)
      .when(grants({ fromOn: on('2027-04-02') }, { at: '2027-04-02 10:00' }))
      .after()
    expect([late.stage, termOn(late, on('2027-04-01')), termOn(late, on('2027-04-02'))?.office]).toEqual([
      'live',
      null,
      'heiwa',
    ])
  })

  it('leaves no gap behind a term that ends by itself, and begins after the last one began', () => {
    const ending = [...untilLive, setsEnd({ lastDay: on('2027-03-31') }), proposes({ fromOn: on('2027-04-05') })]
    given(...ending, consults({ heldOn: on('2027-03-22') }, { by: 'otherHead', at: '2027-03-22 10:00' }))
      .when(grants({ fromOn: on('2027-04-05') }, { at: '2027-03-24 10:00' }))
      .thenRefuses('term-gap', setting, { field: 'fromOn', day: '2027-04-01' })
  })

  it('takes one proposal at a time', () => {
    given(...moved)
      .when(proposes())
      .thenRefuses('change-pending', setting, {})
  })
})

describe('an authority ends (operational setting)', () => {
  it('is revoked at once with reason and minute, and the machine follows', () => {
    const state = given(...untilLive)
      .when(revokes())
      .after()
    expect([state.stage, state.over?.time, termOn(state, on('2026-06-11')), asked(state)[0]?.[0]]).toEqual([
      'removal',
      '14:03',
      null,
      'remove-on-machine',
    ])
    const closed = given(...untilLive, revokes())
      .when(removes())
      .after()
    expect([closed.stage, closed.ending?.how, closed.ids[0]?.ended?.how]).toEqual(['closed', 'revoked', 'removed'])
    given(...untilLive)
      .when(revokes({ revokedAt: '14:30' }))
      .thenRefuses('date-in-future', setting, { field: 'revokedOn', day: '2026-06-10', today: '2026-06-10' })
  })

  it('is over after its last day, neither before nor twice', () => {
    given(...untilLive, setsEnd())
      .when(expires({}, { at: '2026-06-30 23:59' }))
      .thenRefuses('too-early', setting, { from: '2026-06-30T15:00:00.000Z' })
    const over = given(...untilLive, setsEnd())
      .when(expires())
      .after()
    expect([over.stage, over.over?.how]).toEqual(['removal', 'expired'])
    given(...untilLive)
      .when(expires())
      .thenNothing()
  })

  it('ends with whoever leaves the city, or the office without another term', () => {
    const left = given(...untilLive)
      .when(leaves())
      .after()
    expect([left.stage, left.over?.how, termOn(left, on('2026-07-01'))]).toEqual(['removal', 'left', null])
    const moved = given(...untilLive)
      .when(leaves({ how: 'transferred' }, { others: cityWith(['heiwa-staff', '2026-07-01', null]) }))
      .after()
    expect([moved.stage, moved.over?.how]).toEqual(['removal', 'transferred'])
  })

  it('goes on with whoever still works in the office under another post', () => {
    given(...untilLive)
      .when(leaves({ how: 'transferred' }, { others: cityWith(['citizen-head', '2026-07-01', null]) }))
      .thenNothing()
  })
})

it('is read by its offices, the access manager and the operator, and by nobody else', () => {
  const { state } = given(...untilLive)
  const reads = (posts: readonly string[], offices: readonly string[] = []) =>
    authority.mayRead(
      { posts: posts as never, scope: { all: false, offices: offices as never, council: false } },
      state,
      requests().rules.guideline,
    )
  expect([
    reads(['citizen-staff'], ['citizen']),
    reads(['digital-promotion-head']),
    reads([ownPost(operator.person)]),
    reads(['heiwa-head'], ['heiwa']),
  ]).toEqual([true, true, true, false])
})
