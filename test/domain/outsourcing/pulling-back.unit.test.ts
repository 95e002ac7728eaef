import { describe, expect, it } from 'vitest'
import {
  acceptsForm,
  amends,
  given,
  pullsBack,
  reaching,
  recordsOutcome,
  sendsBack,
  submits,
  withdraws,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import { people } from '../../support/rules.ts'

describe('pulling back (引戻し, operational setting)', () => {
  it('takes a submission back while the secretariat has not acted', () => {
    given(...reaching('form-check'))
      .when(pullsBack())
      .then(
        {
          type: 'OutsourcingPulledBack',
          article: 'operational setting',
          data: { from: 'form-check', to: 'submission', reason: '金額の誤り', by: by('head', '2026-04-06 11:00') },
        },
        closed('check-form-1', 'pulled-back'),
        opened('submit-2', {
          at: '2026-04-06 11:00',
          due: '2026-04-13 17:15',
          escalation: '2026-04-16 09:00',
          reminders: ['2026-04-08 09:00', '2026-04-10 09:00', '2026-04-13 09:00', '2026-04-14 09:00'],
        }),
      )
  })

  it.each([
    ['deliberation', 'form-check'],
    ['approval', 'deliberation'],
  ] as const)('takes the secretariat from the %s back to the %s', (from, to) => {
    const after = given(...reaching(from))
      .when(pullsBack({}, { by: 'secretariat', at: '2026-04-16 11:00' }))
      .after()
    expect(after).toMatchObject({
      stage: to,
      round: 2,
      rounds: [{ how: 'pulled-back', from, to }],
      council: null,
      lastStep: null,
    })
  })

  it('keeps the vetting, so that the case can be submitted again at once', () => {
    const after = given(...reaching('form-check'), pullsBack())
      .when(submits({}, { at: '2026-04-06 12:00' }))
      .after()
    expect(after).toMatchObject({ stage: 'form-check', round: 2, number: { serial: 7 } })
  })

  it('is refused to the head once the secretariat has accepted the form', () => {
    given(...reaching('deliberation'))
      .when(pullsBack({}, { at: '2026-04-07 11:00' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat', 'digital-promotion-head'] })
  })

  it('is refused to whom the step was not', () => {
    given(...reaching('form-check'))
      .when(pullsBack({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(...reaching('form-check'))
      .when(pullsBack({}, { by: 'otherHead' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
  })

  it("is open to the post's next holder", () => {
    const successor = { ...people.outsider, posts: people.head.posts }
    expect(
      given(...reaching('form-check'))
        .when(pullsBack({}, { by: successor }))
        .after().stage,
    ).toBe('submission')
  })

  it('needs a reason', () => {
    given(...reaching('form-check'))
      .when(pullsBack({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('is nothing to be done where no step was taken, or somebody acted after it', () => {
    given(...reaching('vetting'))
      .when(pullsBack())
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
    given(...reaching('deliberation'), recordsOutcome({ outcome: 'continued' }))
      .when(pullsBack({}, { by: 'secretariat' }))
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
    given(...reaching('approval'), sendsBack({ to: 'form-check' }))
      .when(pullsBack({}, { by: 'chief' }))
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
    given(...reaching('contracting'))
      .when(pullsBack({}, { by: 'chief' }))
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
  })

  it('is not possible twice in a row', () => {
    given(...reaching('form-check'), pullsBack())
      .when(pullsBack())
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
  })

  it('takes back one step, not the one before it', () => {
    given(
      ...reaching('form-check'),
      acceptsForm({}, { at: '2026-04-06 11:00' }),
      pullsBack({}, { by: 'secretariat', at: '2026-04-06 12:00' }),
    )
      .when(pullsBack({}, { at: '2026-04-06 13:00' }))
      .thenRefuses('nothing-to-pull-back', 'operational setting', {})
  })

  it('brings the request back to where it can be amended', () => {
    expect(
      given(...reaching('form-check'), pullsBack())
        .when(amends({}, { at: '2026-04-06 12:00' }))
        .after().revisions,
    ).toHaveLength(2)
  })
})

describe('withdrawing (取下げ, operational setting)', () => {
  it.each([
    ['vetting', 'vet-1'],
    ['submission', 'submit-1'],
    ['form-check', 'check-form-1'],
    ['deliberation', 'record-outcome-1'],
    ['approval', 'approve-1'],
    ['contracting', 'register-contract-1'],
  ] as const)('closes the case at the %s with its reason, and its task', (step, task) => {
    const attempt = given(...reaching(step)).when(withdraws())
    attempt.then(
      {
        type: 'OutsourcingWithdrawn',
        article: 'operational setting',
        data: { from: step, reason: '事業の中止', by: by('head', '2026-04-20 10:00') },
      },
      closed(task, 'withdrawn'),
    )
    expect(attempt.after()).toMatchObject({
      stage: 'closed',
      ending: { how: 'withdrawn', reason: '事業の中止' },
      tasks: { open: [] },
    })
  })

  it.each(['in-force', 'closing'] as const)('is refused at the %s, when there is a contract', (step) => {
    given(...reaching(step))
      .when(withdraws({}, { at: '2027-07-01 10:00' }))
      .thenRefuses('wrong-step', 'operational setting', {
        step,
        needs: ['vetting', 'submission', 'form-check', 'deliberation', 'approval', 'contracting'],
      })
  })

  it('is up to the head and needs a reason', () => {
    given(...reaching('approval'))
      .when(withdraws({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(...reaching('approval'))
      .when(withdraws({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('is final', () => {
    given(...reaching('approval'), withdraws())
      .when(withdraws())
      .thenRefuses('case-closed', 'operational setting', { how: 'withdrawn', whoCan: [] })
  })
})
