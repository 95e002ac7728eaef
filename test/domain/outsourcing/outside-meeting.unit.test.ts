import { describe, expect, it } from 'vitest'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import type { OtherCases } from '../../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import {
  acceptsForm,
  approves,
  attaches,
  attachesMinutes,
  confirmsOutside,
  correctsOutside,
  given,
  pullsBack,
  reaching,
  recordsOutcome,
  registers,
  reportsOutcome,
  presentSeats,
  returnsOutside,
  sendsBack,
  submits,
  takesOff,
  withdraws,
} from '../../support/outsourcing-acts.ts'
import {
  approvesChange,
  consents,
  prolongs,
  recordsChangeOutcome,
  requestsSubcontract,
} from '../../support/part-acts.ts'
import { recordsSubcontractOutcome, vetsCompany, withdrawsChange } from '../../support/part-acts.ts'
import { asWaiting, rulesAt } from '../../support/rules.ts'

const withMinutes = [...reaching('deliberation'), attachesMinutes()]
const reported = [...withMinutes, reportsOutcome()]
const meeting = 'council/00000000-0000-4000-8000-0000000000c1' as CaseId
const seeing = (over: Partial<OtherCases>) => ({ rules: { others: { ...asWaiting, ...over } } })
const kinds = (state: { readonly tasks: { readonly open: readonly { readonly kind: string }[] } }) =>
  state.tasks.open.map((one) => one.kind)

describe('Art. 21 an outcome from outside Sekisho', () => {
  it('is nothing as long as the chair has not confirmed it: the chief neither sees nor approves it', () => {
    const { state } = given(...reported)
    expect([state.stage, state.council, kinds(state)]).toEqual(['deliberation', null, ['confirm-outcome']])
    given(...reported)
      .when(approves())
      .thenRefuses('council-outcome-missing', 'Art. 21', { step: 'deliberation' })
  })

  it('counts once the chair has confirmed it in person, with minutes, those who were there, and its mark', () => {
    const { state } = given(...reported, confirmsOutside({ note: '相違ない' }))
    expect([state.stage, kinds(state), state.tasks.open[0]?.marks]).toEqual([
      'approval',
      ['approve'],
      ['outside-meeting'],
    ])
    expect(state.council).toMatchObject({
      outcome: 'favourable',
      by: { name: '渡邉 誠', post: 'general-policy-director' },
      outside: {
        minutes: { attachment: 'attachment-1', sha256: 'c'.repeat(64) },
        present: [{ name: '渡邉 誠' }, { name: '伊藤 翔' }, { name: '鈴木 一郎' }],
        reported: { name: '髙橋 恵' },
        remark: '相違ない',
      },
    })
    expect(state.council).not.toHaveProperty('meetingCase')
  })

  it('marks the approval that rests on it, and no other', () => {
    expect(given(...reported, confirmsOutside(), approves()).state.approval?.marks).toEqual(['outside-meeting'])
    expect(given(...reaching('approval'), approves()).state.approval).not.toHaveProperty('marks')
  })

  it.each([
    ['without minutes', { minutes: undefined }],
    ['with minutes that the case does not have', { minutes: 'attachment-7' }],
  ])('is not taken %s', (_, over) => {
    given(...withMinutes)
      .when(reportsOutcome(over as object))
      .thenRefuses('minutes-missing', 'operational setting', { field: 'minutes' })
  })

  it('is not taken with minutes that were taken off again', () => {
    const early = [attachesMinutes({}, { by: 'staff', at: '2026-04-02 09:00' }), takesOff()]
    given(...reaching('vetting'), ...early, ...reaching('deliberation').slice(1))
      .when(reportsOutcome())
      .thenRefuses('minutes-missing', 'operational setting', { field: 'minutes' })
  })

  it('needs a quorum of persons, and the chair', () => {
    given(...withMinutes)
      .when(reportsOutcome({ present: presentSeats.slice(0, 2) }))
      .thenRefuses('quorum-missing', 'operational setting', { field: 'present', present: 2, quorum: 3 })
    given(...withMinutes)
      .when(reportsOutcome({ present: [...presentSeats.slice(1), 'heiwa-head' as PostId] }))
      .thenRefuses('chair-missing', 'operational setting', { field: 'present', whoCan: ['general-policy-director'] })
    const both = (post: PostId) => asWaiting.whoHolds(post === presentSeats[2] ? (presentSeats[1] ?? post) : post)
    given(...withMinutes)
      .when(reportsOutcome({}, seeing({ whoHolds: both })))
      .thenRefuses('quorum-missing', 'operational setting', { field: 'present', present: 2, quorum: 3 })
  })

  it('counts no seat that nobody held on that day, and nobody who is no member', () => {
    given(...withMinutes)
      .when(reportsOutcome({}, seeing({ whoHolds: () => null })))
      .thenRefuses('seat-vacant', 'operational setting', { field: 'present', member: 'general-policy-director' })
    given(...withMinutes)
      .when(reportsOutcome({ present: [...presentSeats, 'secretariat' as PostId] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'present', problem: 'unknown' })
  })

  it('is asked for the day of the meeting who held the seats', () => {
    const asks = outsourcing.commands['RecordCouncilOutcome']?.asksWhoHolds as unknown as (data: object) => string
    expect(asks({ heldOn: '2026-04-15' })).toBe('2026-04-15')
  })

  it.each(['secretariat', 'head', 'systemManager', 'practice'] as const)('is not confirmed by the %s', (who) => {
    given(...reported)
      .when(confirmsOutside({}, { by: who }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })

  it('confirmed wrongly, the chair puts it right: before the approval whoever approves is asked anew', () => {
    const { state } = given(
      ...reported,
      confirmsOutside(),
      correctsOutside({ outcome: 'continued' }, { at: '2026-04-18 10:00' }),
    )
    expect([state.stage, kinds(state)]).toEqual(['deliberation', ['record-outcome']])
    expect(state.council).toMatchObject({
      outcome: 'continued',
      outside: { minutes: { attachment: 'attachment-1' } },
      corrected: [
        { was: 'favourable', reason: correctsOutside().command.data['reason' as never], by: { name: '渡邉 誠' } },
      ],
    })
  })

  it('after the approval that is in doubt, and no contract is registered upon it', () => {
    const wrong = [...reported, confirmsOutside(), approves(), correctsOutside()]
    expect(given(...wrong).state.doubts).toMatchObject([
      { about: 'approval', cause: 'outcome-corrected', outcome: 'unfavourable' },
    ])
    given(...wrong)
      .when(registers())
      .thenRefuses('doubt-open', 'operational setting', { items: ['doubt-1'] })
    const right = correctsOutside({ outcome: 'favourable', reason: 'やはり可であった' }, { at: '2026-04-22 11:00' })
    expect(given(...wrong, right).state.doubts).toMatchObject([{ lifted: 'outcome-holds' }])
  })

  it('is the chair’s alone to put right, with a reason, what it says, and only what came from outside', () => {
    const done = [...reported, confirmsOutside(), approves()]
    given(...done)
      .when(correctsOutside({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
    given(...done)
      .when(correctsOutside({ outcome: 'favourable-with-conditions' }))
      .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions' })
    given(...done)
      .when(correctsOutside({ outcome: 'favourable' }))
      .thenNothing()
    given(...done)
      .when(correctsOutside({ about: 'change-1' }))
      .thenRefuses('outside-unknown', 'operational setting', { field: 'about', about: 'change-1' })
    given(...reaching('contracting'))
      .when(correctsOutside())
      .thenRefuses('outside-unknown', 'operational setting', {})
  })

  it('sent back by the chair it was found by nobody, and the case waits for the council again', () => {
    const { state } = given(...reported, returnsOutside())
    expect([state.stage, state.council, kinds(state)]).toEqual(['deliberation', null, ['record-outcome']])
    given(...reported, returnsOutside())
      .when(confirmsOutside())
      .thenRefuses('outside-unknown', 'operational setting', {})
    given(...reported)
      .when(returnsOutside({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('is written down once, and no meeting takes or tells the case meanwhile', () => {
    given(...reported)
      .when(reportsOutcome())
      .thenRefuses('before-chair', 'operational setting', {})
    given(...reported)
      .when(recordsOutcome())
      .thenRefuses('before-chair', 'operational setting', {})
    expect(outsourcing.matters?.(given(...reported).state)).toEqual([])
    expect(outsourcing.matters?.(given(...reported, returnsOutside()).state)).toHaveLength(1)
  })

  it.each([
    ['sent back', sendsBack({ to: 'submission' }, { by: 'secretariat', at: '2026-04-16 11:00' })],
    ['withdrawn', withdraws({}, { at: '2026-04-16 11:00' })],
  ])('falls with the case that is %s before the chair confirms', (_, way) => {
    const { state } = given(...reported, way)
    expect(state.tasks.open.some((one) => one.kind === 'confirm-outcome')).toBe(false)
  })

  it('nobody pulls the form check back from under it', () => {
    given(...reported)
      .when(pullsBack({}, { by: 'secretariat', at: '2026-04-16 11:00' }))
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
  })
})

describe('Art. 21 no way round a meeting of the record', () => {
  it('is not taken while the case lies on an agenda', () => {
    given(...withMinutes)
      .when(reportsOutcome({}, seeing({ heldBy: () => meeting })))
      .thenRefuses('before-a-meeting', 'operational setting', { meeting })
  })

  it.each(['2026-04-15', '2026-04-16'])('nor of the day, %s, on which a meeting left the case, or before', (on) => {
    given(...withMinutes)
      .when(reportsOutcome({}, seeing({ leftBy: () => ({ case: meeting, on: day(on) }) })))
      .thenRefuses('left-by-meeting', 'operational setting', { field: 'heldOn', on, meeting })
  })

  it('what a meeting itself tells asks nobody who has the case, or had it', () => {
    const asked = () => {
      throw new Error('the record was asked')
    }
    const nobodyAsked = seeing({ heldBy: asked, leftBy: asked })
    const { settings } = rulesAt('2026-07-01 10:00', 'head')
    const { stage } = given(...reaching('deliberation'))
      .when(recordsOutcome({}, nobodyAsked))
      .after()
    expect(stage).toBe('approval')
    given(...reaching('in-force'), prolongs(), recordsChangeOutcome({}, nobodyAsked))
    given(
      ...reaching('in-force'),
      vetsCompany(),
      requestsSubcontract({}, { rules: { settings: { ...settings, subcontractNeeds: 'council' } } }),
      recordsSubcontractOutcome({}, nobodyAsked),
    )
  })

  it('of a later day it is', () => {
    const { stage } = given(...withMinutes)
      .when(reportsOutcome({}, seeing({ leftBy: () => ({ case: meeting, on: day('2026-04-14') }) })))
      .after()
    expect(stage).toBe('deliberation')
  })
})

describe('Art. 21 the minutes of a meeting outside are a paper of that meeting', () => {
  const lying = [...reaching('submission'), attaches({}, { at: '2026-04-04 11:00' }), submits(), acceptsForm()]
  const refusedAs = (problem: string) => ({ field: 'minutes', problem })

  it('not one that lay with the case before it was held', () => {
    given(...lying)
      .when(reportsOutcome())
      .thenRefuses('field-invalid', 'operational setting', refusedAs('before-the-meeting'))
    given(...reaching('deliberation'), attachesMinutes({}, { at: '2026-04-14 23:59' }))
      .when(reportsOutcome())
      .thenRefuses('field-invalid', 'operational setting', refusedAs('before-the-meeting'))
    given(...reaching('deliberation'), attachesMinutes({}, { at: '2026-04-15 00:00' }), reportsOutcome())
  })

  it.each(['item-1', 'inspection-1', 'change-1'])('not one that lies with something else: %s', (about) => {
    given(...reaching('deliberation'), attachesMinutes({ about }))
      .when(reportsOutcome())
      .thenRefuses('field-invalid', 'operational setting', refusedAs('of-something-else'))
  })
})

describe('Art. 21, Art. 22(1) changes and sub-contracts from outside', () => {
  const running = reaching('in-force')
  const ofSeptember = attachesMinutes({}, { at: '2026-09-11 09:00' })
  const paper = { minutes: 'attachment-1', present: presentSeats }

  it('a change waits for the chair as the request did, and its approval is marked', () => {
    const asked = [...running, prolongs(), ofSeptember, recordsChangeOutcome(paper, { by: 'secretariat' })]
    given(...asked)
      .when(approvesChange())
      .thenRefuses('council-outcome-missing', 'operational setting', { change: 'change-1' })
    const { changes } = given(
      ...asked,
      confirmsOutside({ about: 'change-1' }, { at: '2026-09-12 10:00' }),
      approvesChange(),
    ).state
    expect([changes[0]?.council?.by.name, changes[0]?.approval?.marks]).toEqual(['渡邉 誠', ['outside-meeting']])
  })

  it('returned by the chair, it waits for the council; withdrawn, nothing waits', () => {
    const asked = [...running, prolongs(), ofSeptember, recordsChangeOutcome(paper, { by: 'secretariat' })]
    const returned = given(...asked, returnsOutside({ about: 'change-1' }, { at: '2026-09-12 10:00' })).state
    expect(returned.tasks.open.filter((one) => one.about === 'change-1').map((one) => one.kind)).toEqual([
      'record-outcome',
    ])
    const withdrawn = given(...asked, withdrawsChange({}, { at: '2026-09-12 10:00' })).state
    expect(withdrawn.tasks.open.filter((one) => one.about === 'change-1')).toEqual([])
  })

  it('so does a sub-contract where the settings bring it before the council', () => {
    const rules = rulesAt('2026-07-01 10:00', 'head')
    const settings = { ...rules.settings, subcontractNeeds: 'council' as const }
    const { subcontracts } = given(
      ...running,
      vetsCompany(),
      requestsSubcontract({}, { rules: { settings } }),
      attachesMinutes({}, { at: '2026-07-10 09:00' }),
      recordsSubcontractOutcome(paper, { by: 'secretariat' }),
      confirmsOutside({ about: 'subcontract-1' }, { at: '2026-07-11 10:00' }),
      consents(),
    ).state
    expect([subcontracts[0]?.status, subcontracts[0]?.consent?.marks]).toEqual(['consented', ['outside-meeting']])
  })
})
