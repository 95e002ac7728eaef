import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { PartReport } from '../../../domain/outsourcing/deliberation/fields.ts'
import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { approvedTerms } from '../../../domain/outsourcing/in-effect/approved-terms.ts'
import {
  attachesMinutes,
  confirmsClauses,
  given,
  presentSeats,
  reaching,
  request,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import {
  amendsChange,
  approvesChange,
  disapprovesChange,
  effectsChange,
  prolongs,
  recordsChangeOutcome,
  requestsChange,
  returnsChange,
  withdrawsChange,
} from '../../support/part-acts.ts'
import { byLink, trustingLinks } from '../../support/rules.ts'

const running = [...reaching('in-force'), confirmsClauses()]
const moved = [...running, requestsChange(), approvesChange()]
const settings = rulesOn(templateBook, day('2026-09-01')).settings

describe('Art. 21 a change of what was approved (変更)', () => {
  it('is asked for by the head, field by field against what is approved, and goes to the chief where the settings say so', () => {
    given(...running)
      .when(requestsChange({ changes: { place: '祖父江支所 窓口', amountYen: request().amountYen } }))
      .then(
        {
          type: 'ChangeRequested',
          article: 'operational setting',
          data: {
            before: { place: '市民課 窓口' },
            changes: { place: '祖父江支所 窓口' },
            reason: '窓口の移転に伴う',
            effectiveOn: day('2026-10-01'),
            needs: 'approval',
            change: 'change-1',
            revision: 1,
            by: by('head', '2026-09-01 10:00'),
          },
        },
        opened('approve-change-1', {
          at: '2026-09-01 10:00',
          due: '2026-09-08 17:15',
          escalation: '2026-09-11 09:00',
          about: 'change-1',
          reminders: ['2026-09-03 09:00', '2026-09-07 09:00', '2026-09-08 09:00', '2026-09-09 09:00'],
        }),
      )
  })

  it('goes before the council where the settings want it for one of its fields: the task is one of the kind the agenda is drawn from', () => {
    const { tasks } = given(
      ...running,
      requestsChange({ changes: { place: '祖父江支所', work: '統合端末の点検、修理及び移設' } }),
    ).state
    expect(tasks.open.map((one) => [one.kind, one.about, one.askedOf, one.answers])).toEqual([
      ['record-outcome', 'change-1', ['secretariat'], ['RecordChangeOutcome', 'ReturnChange']],
    ])
    const alone = { ...settings, changeNeeds: { ...settings.changeNeeds, work: 'approval' as const } }
    const short = given(...running, requestsChange({ changes: { work: '点検' } }, { rules: { settings: alone } })).state
    expect(short.tasks.open.map((one) => one.kind)).toEqual(['approve-change'])
  })

  it('is refused where nothing differs from what is approved, without a reason, or to others than the head', () => {
    given(...running)
      .when(requestsChange({ changes: { place: '市民課 窓口' } }))
      .thenRefuses('nothing-changed', 'operational setting', { field: 'changes' })
    given(...running)
      .when(requestsChange({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...running)
      .when(requestsChange({ changes: { place: ' ' } }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'changes.place', problem: 'empty' })
    given(...running)
      .when(requestsChange({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
  })

  it.each(['vetting', 'submission', 'form-check', 'deliberation', 'approval'] as const)(
    'is refused at the %s: nothing is approved yet',
    (step) => {
      given(...reaching(step))
        .when(requestsChange())
        .thenRefuses('approval-missing', 'Art. 21', { step })
    },
  )

  it('takes effect on a day to come, while the contract runs', () => {
    given(...running)
      .when(requestsChange({ effectiveOn: day('2026-08-31') }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'effectiveOn',
        day: '2026-08-31',
        today: '2026-09-01',
      })
    given(...running)
      .when(requestsChange({ effectiveOn: day('2027-06-01') }))
      .thenRefuses('change-too-late', 'operational setting', { field: 'effectiveOn', endsOn: '2027-05-31' })
  })

  it('does not touch a field that another change is under way for', () => {
    given(...running, requestsChange())
      .when(requestsChange({ changes: { place: '平和支所', amountYen: 1 } }, { at: '2026-09-02 10:00' }))
      .thenRefuses('change-overlaps', 'operational setting', { field: 'changes.place', changes: ['change-1'] })
    given(...moved)
      .when(requestsChange({ changes: { place: '平和支所' } }, { at: '2026-09-15 10:00' }))
      .thenRefuses('change-overlaps', 'operational setting', { field: 'changes.place', changes: ['change-1'] })
    given(...running, requestsChange())
      .when(requestsChange({ changes: { amountYen: 1 } }))
      .after()
  })

  it('of the period stays in order', () => {
    given(...running)
      .when(prolongs({ changes: { endsOn: day('2026-09-30') } }))
      .thenRefuses('change-too-late', 'operational setting', { field: 'changes.endsOn', endsOn: '2026-09-30' })
    given(...running)
      .when(prolongs({ changes: { startsOn: day('2026-06-02') } }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'changes.startsOn', problem: 'contract-has-begun' })
    given(...reaching('contracting'))
      .when(
        prolongs(
          { changes: { startsOn: day('2027-06-01') }, effectiveOn: day('2026-05-01') },
          { at: '2026-04-21 10:00' },
        ),
      )
      .thenRefuses('period-reversed', 'operational setting', { field: 'changes.endsOn' })
  })
})

describe('Art. 21 deliberation and approval of a change are two acts', () => {
  const waiting = [...running, prolongs()]

  it('records what the council said, and then asks the chief', () => {
    given(...waiting)
      .when(recordsChangeOutcome())
      .then(
        {
          type: 'ChangeDeliberated',
          article: 'operational setting',
          data: {
            meeting: '令和8年度第3回セキュリティ会議',
            heldOn: day('2026-09-10'),
            outcome: 'favourable',
            conditions: [],
            note: '',
            meetingCase: 'council/00000000-0000-4000-8000-0000000000c1' as CaseId,
            change: 'change-1',
            by: by('secretariat', '2026-09-11 10:00'),
          },
        },
        { ...closed('record-outcome-2'), article: 'operational setting' },
        opened('approve-change-1', {
          at: '2026-09-11 10:00',
          due: '2026-09-18 17:15',
          escalation: '2026-09-28 09:00',
          about: 'change-1',
          reminders: ['2026-09-15 09:00', '2026-09-17 09:00', '2026-09-18 09:00', '2026-09-24 09:00'],
        }),
      )
  })

  it('the meeting itself tells it through the practice, for the person who closed it (Art. 5)', () => {
    const told = {
      meetingCase: 'council/00000000-0000-4000-8000-000000000001' as CaseId,
      recordedBy: by('secretariat', '2026-09-10 17:00'),
    }
    const { state } = given(...waiting, recordsChangeOutcome(told as Partial<PartReport>, { by: 'practice' }))
    expect(state.changes[0]?.council).toMatchObject({
      outcome: 'favourable',
      meetingCase: told.meetingCase,
      by: told.recordedBy,
    })
    given(...waiting)
      .when(recordsChangeOutcome({ recordedBy: undefined } as Partial<PartReport>))
      .thenRefuses('field-invalid', 'operational setting', { field: 'recordedBy', problem: 'empty' })
  })

  it('a person who claims to be a meeting is written down as the person', () => {
    const claim = {
      meetingCase: 'council/00000000-0000-4000-8000-000000000001' as CaseId,
      recordedBy: by('chief', '2026-09-10 17:00'),
    }
    const claimed = { ...claim, minutes: 'attachment-1', present: presentSeats }
    const { state } = given(
      ...waiting,
      attachesMinutes({}, { at: '2026-09-11 09:00' }),
      recordsChangeOutcome(claimed, { by: 'secretariat' }),
    )
    expect(state.changes[0]?.council).toBeNull()
    expect(state.outside.map((one) => [one.part, one.by.post])).toEqual([['change-1', 'secretariat']])
    expect(state.outside[0]).not.toHaveProperty('meetingCase')
  })

  it('found after it was continued isn’t older than the meeting that continued it (Art. 21)', () => {
    const continued = recordsChangeOutcome({ outcome: 'continued', heldOn: day('2026-09-10') })
    given(...waiting, continued)
      .when(recordsChangeOutcome({ heldOn: day('2026-09-09') }, { at: '2026-09-14 10:00' }))
      .thenRefuses('deliberated-before-return', 'operational setting', { field: 'heldOn', on: '2026-09-10' })
  })

  it('stays before the council while it goes on deliberating (継続審議)', () => {
    const { state } = given(...waiting, recordsChangeOutcome({ outcome: 'continued' }))
    expect([state.changes[0]?.status, state.tasks.open.map((one) => one.task)]).toEqual([
      'deliberation',
      ['record-outcome-3'],
    ])
  })

  it('the chief does not approve before the council, nor against it', () => {
    given(...waiting)
      .when(approvesChange())
      .thenRefuses('council-outcome-missing', 'operational setting', { change: 'change-1' })
    given(...waiting)
      .when(disapprovesChange())
      .thenRefuses('council-outcome-missing', 'operational setting', { change: 'change-1' })
    given(...waiting, recordsChangeOutcome({ outcome: 'unfavourable' }))
      .when(approvesChange())
      .thenRefuses('council-unfavourable', 'operational setting', { meeting: '令和8年度第3回セキュリティ会議' })
  })

  it('was not deliberated before it was asked for', () => {
    given(...waiting)
      .when(recordsChangeOutcome({ heldOn: day('2026-08-31') }))
      .thenRefuses('deliberated-before-submission', 'operational setting', {
        field: 'heldOn',
        submittedOn: '2026-09-01',
      })
  })

  it.each(['secretariat', 'head', 'administrator', 'practice'] as const)('is not approved by the %s', (who) => {
    given(...running, requestsChange())
      .when(approvesChange({}, { by: who }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })

  it('needs a sign-in for the approval, not only the mailed link (operational setting)', () => {
    given(...running, requestsChange())
      .when(approvesChange({}, { by: byLink('chief', 'approve-change-1') }))
      .thenRefuses('sign-in-required', 'operational setting', {})
  })

  it('a mailed link answers for its own change only', () => {
    const two = [...running, requestsChange(), requestsChange({ changes: { amountYen: 1 } })]
    given(...two)
      .when(returnsChange({ change: 'change-2' }, { by: byLink('chief', 'approve-change-1'), rules: trustingLinks }))
      .thenRefuses('other-task', 'operational setting', {})
    given(...two)
      .when(returnsChange({}, { by: byLink('chief', 'approve-change-1'), rules: trustingLinks }))
      .after()
  })

  it('refuses a change that there is not, or that is decided already', () => {
    given(...running)
      .when(approvesChange())
      .thenRefuses('change-unknown', 'operational setting', { field: 'change', change: 'change-1' })
    given(...moved)
      .when(approvesChange())
      .thenRefuses('change-unknown', 'operational setting', { field: 'change', change: 'change-1', status: 'approved' })
  })

  it('is disapproved with a reason, and what was approved holds', () => {
    const { state } = given(...running, requestsChange(), disapprovesChange())
    expect([state.changes[0]?.status, approvedTerms(state, day('2026-12-01'))?.place]).toEqual([
      'disapproved',
      '市民課 窓口',
    ])
    given(...running, requestsChange())
      .when(disapprovesChange({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })
})

describe('Art. 21 a change that is returned', () => {
  const returned = [...running, requestsChange(), returnsChange()]

  it('is the head’s again, who amends it: both versions stay, and it goes the whole way again', () => {
    const { state } = given(...returned, amendsChange())
    expect(state.changes[0]?.revisions.map((one) => [one.revision, one.changes.place, one.before.place])).toEqual([
      [1, '祖父江支所 窓口', '市民課 窓口'],
      [2, '平和支所 窓口', '市民課 窓口'],
    ])
    expect(state.tasks.open.map((one) => one.task)).toEqual(['approve-change-2'])
  })

  it('amended so that it touches what the council weighs, it goes before the council', () => {
    const { state } = given(...returned, amendsChange({ changes: { protection: '作業は録画する' } }))
    expect(state.changes[0]).toMatchObject({ status: 'deliberation', needs: 'council', council: null })
  })

  it('is returned by who holds it: the secretariat before the council, else the chief', () => {
    given(...running, prolongs())
      .when(returnsChange({}, { by: 'chief' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat'] })
    given(...running, requestsChange())
      .when(returnsChange({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
    expect(
      given(...running, prolongs(), returnsChange({}, { by: 'secretariat' })).state.changes[0]?.answer?.by.post,
    ).toBe('secretariat')
    given(...running, requestsChange())
      .when(returnsChange({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })

  it('can be withdrawn instead, as can any change that has not taken effect', () => {
    for (const acts of [returned, [...running, requestsChange()], [...running, prolongs()], moved]) {
      const { state } = given(...acts, withdrawsChange())
      expect([state.changes[0]?.status, state.tasks.open]).toEqual(['withdrawn', []])
      expect(approvedTerms(state, day('2026-12-01'))?.place).toBe('市民課 窓口')
    }
    given(...moved)
      .when(withdrawsChange({}, { at: '2026-10-01 10:00' }))
      .thenRefuses('change-too-late', 'operational setting', { day: '2026-10-01' })
    given(...moved, effectsChange())
      .when(withdrawsChange({}, { at: '2026-10-02 10:00' }))
      .thenRefuses('change-unknown', 'operational setting', {
        field: 'change',
        change: 'change-1',
        status: 'effective',
      })
  })
})
