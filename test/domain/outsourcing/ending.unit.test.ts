import type { DisposalReport } from '../../../domain/outsourcing/ending/fields.ts'
import type { FindingTerms } from '../../../domain/outsourcing/inspections/fields.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import {
  approves,
  closes,
  declinesRenewal,
  confirmsClauses,
  askedAndEnded,
  endsContract,
  fulfils,
  given,
  inspects,
  notesSeason,
  opensInspection,
  reaching,
  recordsDisposal,
  recordsOutcome,
  registers,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import { checksEffect, recordsReport } from '../../support/oversight-acts.ts'

const report = recordsDisposal().command.data as DisposalReport
const disposed = (over: Partial<DisposalReport> = {}): OutsourcingEvent => ({
  type: 'DisposalRecorded',
  article: 'operational setting',
  data: { ...report, ...over, by: by('head', '2027-06-03 10:00') },
})
const closing = reaching('closing')
const toClose = opened('close-1', {
  at: '2027-06-03 10:00',
  due: '2027-06-10 17:15',
  escalation: '2027-06-15 09:00',
  reminders: ['2027-06-07 09:00', '2027-06-09 09:00', '2027-06-10 09:00', '2027-06-11 09:00'],
})
const completed = (more: object = {}): OutsourcingEvent => ({
  type: 'OutsourcingClosed',
  article: 'operational setting',
  data: { note: '', ...more, by: by('head', '2027-06-10 10:00') },
})
const finding = { severity: 'serious', text: '保管庫が施錠されていない', correctBy: day('2027-01-15') } as const
const inspected = (...findings: readonly FindingTerms[]) => [
  ...reaching('in-force'),
  confirmsClauses(),
  opensInspection(),
  inspects({ findings }),
]

describe('Art. 22(2) the end of the contract', () => {
  it('is recorded by the practice when the last day has passed, and asks for the certificate', () => {
    given(...reaching('in-force'), opensInspection(), notesSeason())
      .when(endsContract())
      .then(
        { type: 'ContractEnded', article: 'operational setting', data: { endsOn: day('2027-05-31') } },
        closed('decide-renewal-1', 'ended'),
        opened('return-disposal-1', {
          at: '2027-06-01 00:00',
          due: '2027-06-15 17:15',
          escalation: '2027-06-18 09:00',
          reminders: ['2027-06-10 09:00', '2027-06-14 09:00', '2027-06-15 09:00', '2027-06-16 09:00'],
        }),
      )
  })

  it('waits until somebody was asked whether the work goes on, so that no contract runs out unasked', () => {
    given(...reaching('in-force'), opensInspection())
      .when(endsContract())
      .thenRefuses('renewal-unasked', 'operational setting', { endsOn: '2027-05-31' })
    const declined = declinesRenewal({}, { at: '2026-08-03 10:00' })
    expect(
      given(...reaching('in-force'), opensInspection(), declined)
        .when(endsContract())
        .after().stage,
    ).toBe('closing')
    // What is over within the run-up of a season is no work of every year.
    const short = registers({ endsOn: day('2026-07-15') })
    expect(
      given(...reaching('contracting'), short)
        .when(endsContract({ endsOn: day('2026-07-15') }, { at: '2026-07-16 00:00' }))
        .after().stage,
    ).toBe('closing')
  })

  it('waits for an inspection that fell due and was never opened, so that no case is closed without it', () => {
    given(...reaching('in-force'))
      .when(endsContract())
      .thenRefuses('inspection-open', 'operational setting', { inspections: ['inspection-1'] })
  })

  it('is not recorded on the last day itself', () => {
    given(...reaching('in-force'))
      .when(endsContract({}, { at: '2027-05-31 23:59' }))
      .thenRefuses('too-early', 'operational setting', { from: '2027-06-01' })
  })

  it('is nothing where another last day was meant', () => {
    given(...reaching('in-force'))
      .when(endsContract({ endsOn: day('2027-03-31') }))
      .thenNothing()
  })

  it('is not for a person to say', () => {
    given(...reaching('in-force'))
      .when(endsContract({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: [] })
  })
})

describe('Art. 22(2) return and disposal', () => {
  it('is recorded by the head with its certificate, and asks for the closing', () => {
    given(...closing)
      .when(recordsDisposal())
      .then(disposed(), closed('return-disposal-1'), toClose)
  })

  it('may say that nothing was handed over, with the reason in place of a certificate', () => {
    const none = { manner: 'none', media: '', certificate: '資料の貸与なし' } as const
    given(...closing)
      .when(recordsDisposal(none))
      .then(disposed(none), closed('return-disposal-1'), toClose)
  })

  it('can be recorded anew, without a second task', () => {
    given(...closing, recordsDisposal({ certificate: '仮' }))
      .when(recordsDisposal())
      .then(disposed())
  })

  it.each(['certificate', 'confirmedBy', 'media'] as const)('refuses a record without %s', (field) => {
    given(...closing)
      .when(recordsDisposal({ [field]: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field, problem: 'empty' })
  })

  it('refuses a day that has not come', () => {
    given(...closing)
      .when(recordsDisposal({ doneOn: day('2027-06-04') }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'doneOn', day: '2027-06-04', today: '2027-06-03' })
  })

  it('is refused while the contract is in force', () => {
    given(...reaching('in-force'))
      .when(recordsDisposal())
      .thenRefuses('wrong-step', 'operational setting', { step: 'in-force', needs: ['closing'] })
  })
})

describe('Art. 22(2) and Art. 23 closing the case', () => {
  it('is done by the head when nothing is left open', () => {
    const attempt = given(...closing, recordsDisposal()).when(closes())
    attempt.then(completed(), closed('close-1'))
    expect(attempt.after()).toMatchObject({ stage: 'closed', ending: { how: 'completed' }, tasks: { open: [] } })
  })

  it('is refused without the record of return or disposal', () => {
    given(...closing)
      .when(closes())
      .thenRefuses('disposal-missing', 'operational setting', { parties: ['contractor', 'backups'] })
  })

  it('is refused with an inspection that fell due and has no report', () => {
    given(...reaching('in-force'), opensInspection(), ...askedAndEnded(), recordsDisposal())
      .when(closes())
      .thenRefuses('inspection-open', 'operational setting', { inspections: ['inspection-1'] })
  })

  it('is refused with a serious finding open', () => {
    given(...inspected(finding, finding), recordsReport(), checksEffect(), ...askedAndEnded(), recordsDisposal())
      .when(closes())
      .thenRefuses('finding-open', 'operational setting', { findings: ['finding-2'] })
  })

  it('ends what is still open of minor findings', () => {
    given(...inspected({ ...finding, severity: 'minor' }), ...askedAndEnded(), recordsDisposal())
      .when(closes())
      .then(
        completed({ answersFor: ['inspection-1'] }),
        closed('correct-1', 'ended'),
        closed('answer-for-inspection-1', 'ended'),
        closed('close-1'),
      )
  })

  it('is refused with a condition of the approval open', () => {
    const conditions = [{ text: '従事者名簿を提出させること', dueOn: day('2026-05-29') }]
    const conditional = [
      ...reaching('deliberation'),
      recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
      approves(),
      registers({ inspectEveryMonths: 12 }),
      confirmsClauses(),
      ...askedAndEnded(),
      recordsDisposal(),
    ]
    given(...conditional)
      .when(closes())
      .thenRefuses('condition-open', 'operational setting', { conditions: ['condition-1'] })
    given(...conditional, fulfils({}, { at: '2027-06-04 10:00' }))
      .when(closes())
      .then(completed({ neverInspected: true }), closed('close-1'))
  })

  it('is refused to the staff and before the contract ended', () => {
    given(...closing, recordsDisposal())
      .when(closes({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(...reaching('in-force'))
      .when(closes())
      .thenRefuses('wrong-step', 'operational setting', { step: 'in-force', needs: ['closing'] })
  })
})
