import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { missingCertificates } from '../../../domain/outsourcing/ending/still-out.ts'
import {
  answersForInspection,
  closes,
  confirmsClauses,
  askedAndEnded,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsDisposal,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import { gives, medium, takesBack } from '../../support/oversight-acts.ts'
import { consents, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'

const held = [...reaching('in-force'), confirmsClauses(), opensInspection(), inspects(), answersForInspection()]
const closing = [...held, ...askedAndEnded()]
const withSub = [
  ...reaching('in-force'),
  confirmsClauses(),
  vetsCompany(),
  requestsSubcontract(),
  consents(),
  opensInspection(),
  inspects(),
]
const bare = { backups: '' }

describe('Art. 22(2) the certificates of each party', () => {
  it('list the media one by one: what, serial numbers, how many, how, by whom, before whom', () => {
    const report = { items: [medium], media: '', certificateOn: day('2027-06-03') }
    expect(
      given(...closing)
        .when(recordsDisposal(report))
        .after().oversight.disposals,
    ).toMatchObject([{ party: 'contractor', items: [medium], certificateOn: '2027-06-03' }])
  })

  it.each(['what', 'quantity', 'doneBy', 'method'] as const)('refuse a destroyed medium without %s', (field) => {
    given(...closing)
      .when(recordsDisposal({ items: [{ ...medium, [field]: ' ' }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: `items.0.${field}`, problem: 'empty' })
  })

  it('need no method for what was returned, take no list where nothing was handed over, and no day to come', () => {
    expect(
      given(...closing)
        .when(recordsDisposal({ items: [{ ...medium, manner: 'returned', method: '' }] }))
        .after().disposal,
    ).not.toBeNull()
    given(...closing)
      .when(recordsDisposal({ manner: 'none', items: [medium] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'items', problem: 'not-with-this-manner' })
    given(...closing)
      .when(recordsDisposal({ items: [{ ...medium, doneOn: day('2027-06-04') }] }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'items.0.doneOn',
        day: '2027-06-04',
        today: '2027-06-03',
      })
  })

  it('say what became of the backups, in the contractor’s or on their own; until then the task stays open', () => {
    const attempt = given(...closing).when(recordsDisposal(bare))
    expect(attempt.after().tasks.open.map((one) => one.kind)).toEqual(['return-disposal'])
    given(...closing, recordsDisposal(bare))
      .when(closes())
      .thenRefuses('disposal-missing', 'operational setting', { parties: ['backups'] })
    const after = given(...closing, recordsDisposal(bare))
      .when(
        recordsDisposal({
          ...bare,
          party: 'backups',
          manner: 'none',
          certificate: '複製を作っていない旨の申告',
          media: '',
        }),
      )
      .after()
    expect([missingCertificates(after), after.tasks.open.map((one) => one.kind)]).toEqual([[], ['close']])
  })

  it('are asked of each consented sub-contractor too, and the refusal to close names whose is missing', () => {
    expect(
      given(...withSub, ...askedAndEnded())
        .state.tasks.open.filter((one) => one.kind === 'return-disposal')
        .map((one) => one.about),
    ).toEqual([null, 'subcontract-1'])
    const first = [...withSub, ...askedAndEnded(), recordsDisposal()]
    given(...first)
      .when(closes())
      .thenRefuses('disposal-missing', 'operational setting', { parties: ['subcontract-1'] })
    const attempt = given(...first).when(recordsDisposal({ party: 'subcontract-1' }, { at: '2027-06-03 11:00' }))
    expect(attempt.after().tasks.open.map((one) => one.kind)).toEqual(['answer-for-inspection', 'close'])
    expect(
      given(...first, recordsDisposal({ party: 'subcontract-1' }))
        .when(closes())
        .after().stage,
    ).toBe('closed')
  })

  it('are of nobody else', () => {
    given(...closing)
      .when(recordsDisposal({ party: 'subcontract-1' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'party', problem: 'unknown-party' })
  })

  it('of the first release, which named no party, count for the contractor', () => {
    expect(given(...closing, recordsDisposal()).state.oversight.disposals).toMatchObject([{ party: 'contractor' }])
  })
})

describe('what the contract gave', () => {
  const given1 = [...held, gives()]

  it('is on the list from the day on which it was given', () => {
    given(...held)
      .when(gives({}, { at: '2027-01-05 10:00' }))
      .then({
        type: 'GivenRecorded',
        article: 'operational setting',
        data: {
          given: 'given-1',
          kind: 'equipment',
          what: '保管庫の鍵 1本',
          toWhom: '受託者の作業責任者',
          since: day('2026-06-01'),
          by: by('staff', '2027-01-05 10:00'),
        },
      })
  })

  it('is asked back at the end of the contract by one task for all that is still out', () => {
    const { state } = given(...given1, gives({ kind: 'papers', what: '手順書 3部' }), ...askedAndEnded())
    expect(state.tasks.open.filter((one) => one.kind === 'ask-back')).toMatchObject([
      { about: null, answers: ['RecordTakenBack'] },
    ])
    expect(given(...held, ...askedAndEnded()).state.tasks.open.map((one) => one.kind)).toEqual(['return-disposal'])
  })

  it('keeps the case from being closed while something is out; the last thing back ends the task', () => {
    const two = [...given1, gives({ kind: 'papers', what: '手順書 3部' }), ...askedAndEnded(), recordsDisposal()]
    given(...two, takesBack())
      .when(closes())
      .thenRefuses('given-out', 'operational setting', { given: ['given-2'] })
    const attempt = given(...two, takesBack()).when(takesBack({ given: 'given-2' }))
    attempt.then(
      {
        type: 'TakenBackRecorded',
        article: 'operational setting',
        data: { given: 'given-2', takenBackOn: day('2027-06-02'), by: by('staff', '2027-06-02 10:00') },
      },
      closed('ask-back-1'),
    )
    expect(
      given(...two, takesBack(), takesBack({ given: 'given-2' }))
        .when(closes())
        .after().stage,
    ).toBe('closed')
  })

  it('is asked back as well when it comes to light after the end', () => {
    given(...closing)
      .when(gives({}, { at: '2027-06-02 10:00' }))
      .then(
        {
          type: 'GivenRecorded',
          article: 'operational setting',
          data: {
            given: 'given-1',
            kind: 'equipment',
            what: '保管庫の鍵 1本',
            toWhom: '受託者の作業責任者',
            since: day('2026-06-01'),
            by: by('staff', '2027-06-02 10:00'),
          },
        },
        opened('ask-back-1', {
          at: '2027-06-02 10:00',
          due: '2027-06-16 17:15',
          escalation: '2027-06-21 09:00',
          reminders: ['2027-06-11 09:00', '2027-06-15 09:00', '2027-06-16 09:00', '2027-06-17 09:00'],
        }),
      )
  })

  it('comes back once, not before it was given, and not if it was never given', () => {
    given(...given1, takesBack())
      .when(takesBack())
      .thenNothing()
    given(...given1)
      .when(takesBack({ takenBackOn: day('2026-05-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'takenBackOn', problem: 'before-it-was-given' })
    given(...given1)
      .when(takesBack({ given: 'given-2' }))
      .thenRefuses('given-unknown', 'operational setting', { field: 'given', given: 'given-2' })
  })

  it('is refused without saying what, and on a day to come', () => {
    given(...held)
      .when(gives({ what: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'what', problem: 'empty' })
    given(...held)
      .when(gives({ since: day('2027-01-06') }, { at: '2027-01-05 10:00' }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'since', day: '2027-01-06', today: '2027-01-05' })
  })
})
