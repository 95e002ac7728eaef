import { describe, expect, it } from 'vitest'
import { applicationFields, type Application } from '../../../domain/outsourcing/request/application.ts'
import { differences } from '../../../domain/outsourcing/request/difference.ts'
import { requestFieldOrder } from '../../../domain/outsourcing/request/request.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  amends,
  approves,
  given,
  recordsOutcome,
  registers,
  request,
  sendsBack,
  starts,
  submits,
  vets,
  acceptsForm,
} from '../../support/outsourcing-acts.ts'
import { fullApplication as full } from '../../support/full-application.ts'

describe('Art. 21 what an application says', () => {
  it('keeps every further field exactly as it was entered', () => {
    expect(given(starts({ request: request(full) })).state.request).toEqual(request(full))
  })

  it('requires none of them', () => {
    expect(given(starts()).state.request).toEqual(request())
  })

  it('shows each field of the request in the order of its form, none forgotten', () => {
    const entered = Object.keys(request(full)).filter(
      (name) => !(requestFieldOrder as readonly string[]).includes(name),
    )
    expect(entered).toEqual([])
    expect(Object.keys(full).toSorted()).toEqual(Object.keys(applicationFields).toSorted())
  })

  it.each([
    ['work', 'なし'],
    ['reason', '。'],
    ['reason', '特になし'],
    ['protection', '該当なし'],
  ] as const)('says something of its %s: “%s” says nothing', (field, text) => {
    const refused = { field: `request.${field}`, problem: 'empty' }
    given()
      .when(starts({ request: request({ [field]: text }) }))
      .thenRefuses('field-invalid', 'Art. 21', refused)
    given(starts())
      .when(amends({ request: request({ [field]: text }) }))
      .thenRefuses('field-invalid', 'Art. 21', refused)
  })

  it('needs no protection of information where none is touched', () => {
    const none = request({ information: ['none'], protection: 'なし' })
    expect(given(starts({ request: none })).state.request).toEqual(none)
  })

  it('wants the ground of a contract without a tender', () => {
    given()
      .when(starts({ request: request({ contractMethod: 'negotiated' }) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'request.contractGround', problem: 'empty' })
  })

  it.each([
    ['records', { records: -1 }],
    ['records', { records: 1.5 }],
    ['rooms', { rooms: ['terminals-citizen', 'terminals-citizen'] }],
    ['rooms', { rooms: ['cellar'] }],
    [
      'draftClauses',
      {
        draftClauses: [
          { clause: 'custody', document: 'a', place: 'b' },
          { clause: 'custody', document: 'c', place: 'd' },
        ],
      },
    ],
    [
      'relatedProcedures',
      {
        relatedProcedures: [
          { procedure: 'budget', state: 'done' },
          { procedure: 'budget', state: 'needed' },
        ],
      },
    ],
    ['plannedContractOn', { plannedContractOn: '2026-02-30' }],
  ] as const)('refuses a %s that makes no sense', (field, over) => {
    const refusal = given().when(starts({ request: request(over as unknown as Partial<Application>) }))
    refusal.thenRefuses(
      'field-invalid',
      expect.anything() as never,
      expect.objectContaining({ field: `request.${field}` }) as never,
    )
  })

  it('notices that only a further field was changed, and that nothing was', () => {
    const before = given(starts({ request: request(full) }))
    expect(before.when(amends({ request: request({ ...full, records: 120_000 }) })).after().revisions).toHaveLength(2)
    before.when(amends({ request: request(full) })).thenNothing()
  })

  it('scenario 14: sent back twice and submitted again, revisions 1 to 3 stay with their differences and reasons, under one number', () => {
    const { state } = given(
      starts(),
      vets(),
      submits(),
      sendsBack({ to: 'submission', reason: '金額の根拠を示すこと' }, { by: 'secretariat', at: '2026-04-07 10:00' }),
      amends({ request: request({ amountYen: 1_430_000 }) }, { at: '2026-04-08 10:00' }),
      submits({}, { at: '2026-04-08 11:00' }),
      acceptsForm({}, { at: '2026-04-09 10:00' }),
      sendsBack({ to: 'submission', reason: '入る室を書くこと' }, { by: 'secretariat', at: '2026-04-10 10:00' }),
      amends({ request: request({ amountYen: 1_430_000, rooms: ['terminals-citizen'] }) }, { at: '2026-04-11 10:00' }),
      submits({}, { at: '2026-04-11 11:00' }),
    )
    expect(state.number).toEqual({ fiscalYear: 2026, series: '委', serial: 7 })
    expect(state.rounds.map((one) => one.reason)).toEqual(['金額の根拠を示すこと', '入る室を書くこと'])
    expect(state.revisions.map((one) => one.revision)).toEqual([1, 2, 3])
    const changes = state.revisions
      .slice(1)
      .map((one, index) => differences(state.revisions[index]!.request, one.request, requestFieldOrder))
    expect(changes.map((some) => some.map(({ field, before, after }) => [field, before, after]))).toEqual([
      [['amountYen', 1_320_000, 1_430_000]],
      [['rooms', null, ['terminals-citizen']]],
    ])
  })

  it('scenario 9: approved on 31 March and begun on 1 April, one case shows the approval in FY2025 and the contract in FY2026', () => {
    const { state } = given(
      starts(
        { request: request({ startsOn: day('2026-04-01'), endsOn: day('2027-03-31') }) },
        { at: '2026-02-02 10:00' },
      ),
      vets({ checkedOn: day('2026-02-27') }, { at: '2026-03-02 10:00' }),
      submits({}, { at: '2026-03-03 10:00' }),
      acceptsForm({}, { at: '2026-03-04 10:00' }),
      recordsOutcome({ heldOn: day('2026-03-16') }, { at: '2026-03-16 17:00' }),
      approves({}, { at: '2026-03-31 17:00' }),
      registers(
        { signedOn: day('2026-04-01'), startsOn: day('2026-04-01'), endsOn: day('2027-03-31') },
        { at: '2026-04-01 09:00' },
      ),
    )
    expect(state.number?.fiscalYear).toBe(2025)
    expect(state.approval?.by.at).toBe('2026-03-31T08:00:00.000Z')
    expect([state.contract?.signedOn, state.contract?.startsOn]).toEqual(['2026-04-01', '2026-04-01'])
  })
})
