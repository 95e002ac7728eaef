import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  acceptsForm,
  approves,
  closedBy,
  declaresUrgent,
  disapproves,
  given,
  reaching,
  recordsOutcome,
  registers,
  request,
  sendsBack,
  starts,
  submits,
  vets,
  withdraws,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { correctsUrgent } from '../../support/life-acts.ts'
import { mattersOf } from '../../../domain/outsourcing/deliberation/matters.ts'
import { notesProposed } from '../../support/oversight-acts.ts'
import { by } from '../../support/outsourcing-events.ts'

const urgent = [
  starts({ request: request({ startsOn: day('2026-03-30') }) }),
  declaresUrgent(),
  vets(),
  submits(),
  acceptsForm(),
  recordsOutcome(),
]

describe('Art. 21 work that began before the approval (事後)', () => {
  it('scenario 21: entered honestly it is flagged, proposed to the council, approved afterwards, and never back-dated', () => {
    const declared = given(starts()).when(declaresUrgent()).after()
    expect(declared.urgent).toEqual({
      startedOn: '2026-03-30',
      contractor: '株式会社あおい電算',
      reason: '端末の故障で窓口が止まったため',
      by: by('head', '2026-04-02 13:00'),
    })
    expect(declared.tasks.open.find((one) => one.kind === 'propose-item')).toMatchObject({
      about: 'urgent-start',
      askedOf: ['secretariat'],
      answers: ['NoteProposed'],
    })
    const approved = given(...urgent)
      .when(approves())
      .after()
    expect(approved.approval).toMatchObject({ afterTheFact: true, by: { at: '2026-04-20T01:00:00.000Z' } })
    const contract = given(...urgent, approves())
      .when(registers({ signedOn: day('2026-04-21'), startsOn: day('2026-03-30') }))
      .after()
    expect(contract.contract?.startsOn).toBe('2026-03-30')
  })

  it('lets the contract begin no earlier than was declared', () => {
    given(...urgent, approves())
      .when(registers({ startsOn: day('2026-03-29') }))
      .thenRefuses('contract-before-approval', 'Art. 21', { field: 'startsOn', approvedOn: '2026-03-30' })
  })

  it('lets it begin then also where the request speaks of a later first day', () => {
    const later = [starts({ request: request({ startsOn: day('2026-06-01') }) }), ...urgent.slice(1), approves()]
    expect(
      given(...later)
        .when(registers({ signedOn: day('2026-04-21'), startsOn: day('2026-03-30') }))
        .after().contract?.startsOn,
    ).toBe('2026-03-30')
  })

  it('leaves a contract before the approval refused where nothing was declared', () => {
    given(...reaching('contracting'))
      .when(registers({ startsOn: day('2026-04-01') }))
      .thenRefuses('contract-before-approval', 'Art. 21', { field: 'startsOn', approvedOn: '2026-04-20' })
  })

  it('with a company that nobody has looked into, or found unfit, says so itself, and the council sees it (Art. 20)', () => {
    const said = (...past: readonly OutsourcingAct[]) =>
      given(...past).state.cautions.map(({ kind, day: on }) => [kind, on])
    const unvetted = ['urgent-unvetted', '2026-03-30']
    expect(said(starts(), declaresUrgent())).toEqual([unvetted])
    const after = { at: '2026-04-03 11:00' }
    expect(said(starts(), vets(), declaresUrgent({}, after))).toEqual([])
    expect(said(starts(), vets({ verdict: 'unsuitable' }), declaresUrgent({}, after))).toEqual([unvetted])
    const another = [starts(), vets(), declaresUrgent({ contractor: '有限会社つばめ保守' }, after)]
    expect(said(...another)).toEqual([unvetted])
    const marks = (...past: readonly OutsourcingAct[]) =>
      mattersOf(given(...past, submits(), acceptsForm()).state)[0]?.marks?.map(({ mark, of }) => [mark, of])
    expect(marks(...another)).toEqual([
      ['urgent-work', '有限会社つばめ保守'],
      ['urgent-unvetted', '有限会社つばめ保守'],
    ])
    expect(marks(starts(), declaresUrgent(), vets())).toEqual([['urgent-work', '株式会社あおい電算']])
  })

  it('put right to such a company it says so as well', () => {
    const { state } = given(
      starts(),
      vets(),
      declaresUrgent({}, { at: '2026-04-03 11:00' }),
      correctsUrgent({ contractor: '有限会社つばめ保守' }, { at: '2026-04-03 12:00' }),
    )
    expect(state.cautions.map(({ kind }) => kind)).toEqual(['urgent-unvetted'])
    expect(state.urgent?.contractor).toBe('有限会社つばめ保守')
  })

  it('can’t begin on a day that has not come', () => {
    given(starts())
      .when(declaresUrgent({ startedOn: day('2026-04-03') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'startedOn',
        day: '2026-04-03',
        today: '2026-04-02',
      })
  })

  it('is declared by the head, once, before the approval, with contractor and reason', () => {
    given(starts())
      .when(declaresUrgent({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(starts(), declaresUrgent())
      .when(declaresUrgent())
      .thenRefuses('urgent-declared', 'operational setting', { day: '2026-03-30' })
    given(...reaching('contracting'))
      .when(declaresUrgent({}, { at: '2026-05-01 10:00' }))
      .thenRefuses('wrong-step', 'operational setting', {
        step: 'contracting',
        needs: ['vetting', 'submission', 'form-check', 'deliberation', 'approval'],
      })
    for (const field of ['contractor', 'reason'] as const) {
      given(starts())
        .when(declaresUrgent({ [field]: ' ' }))
        .thenRefuses('field-invalid', 'operational setting', { field, problem: 'empty' })
    }
  })

  it('can’t be unsaid by withdrawing: the council deliberates it and the chief decides', () => {
    given(starts(), declaresUrgent())
      .when(withdraws())
      .thenRefuses('urgent-work-begun', 'operational setting', { day: '2026-03-30' })
    expect(
      given(...urgent)
        .when(disapproves())
        .after().ending?.how,
    ).toBe('disapproved')
  })

  it('is taken onto an agenda before its own request is deliberated', () => {
    const { state } = given(
      starts(),
      declaresUrgent(),
      notesProposed({ about: 'urgent-start', note: '令和8年度第1回セキュリティ会議' }, { at: '2026-04-03 10:00' }),
    )
    expect(state.tasks.open.map((one) => one.kind)).not.toContain('propose-item')
    expect(state.oversight.proposals).toMatchObject([{ about: 'urgent-start', outcome: 'on-agenda' }])
  })

  it('declared once the council has deliberated, it is more than the council saw: the case goes back before it', () => {
    const late = [...reaching('approval'), declaresUrgent({}, { at: '2026-04-17 10:00' })]
    given(...late)
      .when(approves())
      .thenRefuses('council-saw-other', 'Art. 21', { meeting: '令和8年度第1回セキュリティ会議' })
    const again = [
      ...late,
      sendsBack({ to: 'deliberation' }, { at: '2026-04-17 11:00' }),
      recordsOutcome({ heldOn: day('2026-04-22'), ...closedBy('2026-04-22 15:00') }, { at: '2026-04-22 15:01' }),
    ]
    expect(given(...again, approves({}, { at: '2026-04-23 10:00' })).state.approval).toMatchObject({
      afterTheFact: true,
    })
  })

  it('on the day of the deliberation itself the minute tells: declared before the meeting closed, it was seen', () => {
    const closed = recordsOutcome(closedBy('2026-04-15 15:00'), { at: '2026-04-15 15:01' })
    const on = (at: string) =>
      given(
        ...reaching('deliberation'),
        ...(at < '2026-04-15 15:01' ? [declaresUrgent({}, { at }), closed] : [closed, declaresUrgent({}, { at })]),
      )
    expect(on('2026-04-15 13:00').when(approves()).after().stage).toBe('contracting')
    on('2026-04-15 16:00')
      .when(approves())
      .thenRefuses('council-saw-other', 'Art. 21', { meeting: '令和8年度第1回セキュリティ会議' })
  })

  it('stays proposed to the council wherever the request is sent back to', () => {
    const back = given(starts(), declaresUrgent(), vets(), submits())
      .when(sendsBack({ to: 'vetting' }, { by: 'secretariat', at: '2026-04-07 10:00' }))
      .after()
    expect(back.tasks.open.map((one) => one.kind)).toContain('propose-item')
  })

  it('is not what an ordinary approval says of itself', () => {
    expect(
      given(...reaching('approval'))
        .when(approves())
        .after().approval,
    ).not.toHaveProperty('afterTheFact')
  })
})
