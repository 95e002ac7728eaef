import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  approves,
  disapproves,
  given,
  reaching,
  recordsOutcome,
  sendsBack,
  withdraws,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { by } from '../../support/outsourcing-events.ts'
import { asWaiting, rulesAt } from '../../support/rules.ts'

const meetingCase = 'council/00000000-0000-4000-8000-000000000001' as CaseId
const closer = by('secretariat', '2026-04-15 15:00')

/** The practice tells the case what the meeting of 15 April found. */
const told = (over: object = {}, at = '2026-04-15 15:01'): OutsourcingAct => {
  const { command } = recordsOutcome()
  return {
    command: {
      ...command,
      data: { ...command.data, meetingCase, recordedBy: closer, ...over },
    } as unknown as OutsourcingAct['command'],
    rules: rulesAt(at, 'practice'),
  }
}

describe('Art. 21 a case that a meeting tells', () => {
  it('scenario 2: has the outcome under the name of who closed the meeting, and goes before the chief', () => {
    const { council, stage, tasks } = given(...reaching('deliberation'))
      .when(told())
      .after()
    expect(council).toMatchObject({ meetingCase, heldOn: '2026-04-15', by: closer })
    expect([stage, tasks.open.map((one) => one.kind)]).toEqual(['approval', ['approve']])
  })

  it('scenario 3: until then the chief cannot approve', () => {
    given(...reaching('deliberation'))
      .when(approves())
      .thenRefuses('council-outcome-missing', 'Art. 21', { step: 'deliberation' })
  })

  it('deliberation and approval are two acts with two dates, though one person chairs and approves', () => {
    const { council, approval } = given(...reaching('deliberation'), told(), approves()).state
    expect([council?.heldOn, council?.by.post, approval?.by.at, approval?.by.post]).toEqual([
      '2026-04-15',
      'secretariat',
      '2026-04-20T01:00:00.000Z',
      'general-policy-director',
    ])
  })

  it('scenario 5: carries the meeting’s conditions into the approval', () => {
    const conditions = [{ text: '従事者名簿を出すこと', dueOn: day('2026-05-29') }]
    const approved = given(...reaching('deliberation'), told({ outcome: 'favourable-with-conditions', conditions }))
      .when(approves())
      .after()
    expect(approved.approval?.conditions).toEqual([{ id: 'condition-1', ...conditions[0], from: 'council' }])
  })

  it('takes a condition whose day has come while the practice was away: the meeting has checked it', () => {
    const conditions = [{ text: '従事者名簿を出すこと', dueOn: day('2026-04-17') }]
    expect(
      given(...reaching('deliberation'))
        .when(told({ outcome: 'favourable-with-conditions', conditions }, '2026-04-20 09:00'))
        .after().stage,
    ).toBe('approval')
  })

  it('scenario 6: cannot be approved after 否; disapproval is possible', () => {
    const refused = given(...reaching('deliberation'), told({ outcome: 'unfavourable' }))
    refused
      .when(approves())
      .thenRefuses('council-unfavourable', 'operational setting', { meeting: '令和8年度第1回セキュリティ会議' })
    expect(refused.when(disapproves()).after().ending?.how).toBe('disapproved')
  })

  it('that has moved on meanwhile says so', () => {
    given(...reaching('deliberation'), withdraws({}, { at: '2026-04-15 14:00' }))
      .when(told())
      .thenRefuses('case-closed', 'operational setting', { how: 'withdrawn', whoCan: [] })
    given(...reaching('approval'))
      .when(told({}, '2026-04-17 10:00'))
      .thenRefuses('wrong-step', 'Art. 21', { step: 'approval', needs: ['deliberation'] })
  })

  it('is told so by the practice alone: a person’s word names no meeting, and the practice’s names who closed it', () => {
    given(...reaching('deliberation'))
      .when(told({ recordedBy: undefined }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'recordedBy', problem: 'empty' })
    const forged = told()
    given(...reaching('deliberation'))
      .when({ ...forged, rules: rulesAt('2026-04-16 10:00', 'secretariat') })
      .thenRefuses('minutes-missing', 'operational setting', { field: 'minutes' })
  })
})

describe('Art. 21 what the meeting had before it', () => {
  const { round, revisions } = given(...reaching('deliberation')).state
  const seen = { round, revision: revisions.length }

  it('is what lies before the council now, and then its outcome is the case’s', () => {
    expect(
      given(...reaching('deliberation'))
        .when(told({ saw: seen }))
        .after().stage,
    ).toBe('approval')
  })

  it.each([
    ['another round', { round: round + 1 }],
    ['another revision', { revision: revisions.length + 1 }],
  ])('was %s: the outcome is about something else', (_, other) => {
    given(...reaching('deliberation'))
      .when(told({ saw: { ...seen, ...other } }))
      .thenRefuses('council-saw-other', 'Art. 21', {
        revision: { ...seen, ...other }.revision,
        now: revisions.length,
      })
  })

  it('was told of the same revision, and yet something else lies there by now: the outcome is about something else', () => {
    const own = { round, revision: revisions.length, fingerprint: 'urgent work declared meanwhile' }
    given(...reaching('deliberation'))
      .when({
        ...told({ saw: { ...seen, fingerprint: 'as noticed' } }),
        rules: { ...told().rules, others: { ...asWaiting, own: () => own } },
      })
      .thenRefuses('council-saw-other', 'Art. 21', { revision: revisions.length, now: revisions.length })
  })
})

describe('Art. 21 a new round is deliberated anew', () => {
  const returned = [...reaching('approval'), sendsBack({ to: 'deliberation' })]

  it('an old meeting’s outcome cannot be recorded again after a return to the deliberation', () => {
    given(...returned)
      .when(recordsOutcome({}, { at: '2026-04-21 10:00' }))
      .thenRefuses('deliberated-before-return', 'operational setting', { field: 'heldOn', on: '2026-04-20' })
    expect(
      given(...returned)
        .when(recordsOutcome({ heldOn: day('2026-04-20') }, { at: '2026-04-21 10:00' }))
        .after().stage,
    ).toBe('approval')
  })

  it('nor one from before a continued deliberation', () => {
    given(...reaching('deliberation'), recordsOutcome({ outcome: 'continued' }))
      .when(recordsOutcome({ heldOn: day('2026-04-14') }, { at: '2026-04-17 10:00' }))
      .thenRefuses('deliberated-before-return', 'operational setting', { field: 'heldOn', on: '2026-04-15' })
  })
})
