import type { FindingTerms, InspectionReport } from '../../../domain/outsourcing/inspections/fields.ts'
import type { Finding } from '../../../domain/outsourcing/inspections/state.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { nextInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import {
  closesFinding,
  askedAndEnded,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsDisposal,
  registers,
  startedWith,
  type OutsourcingPast,
} from '../../support/outsourcing-acts.ts'
import { schedulesInspection } from '../../support/oversight-acts.ts'
import { consents, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const inForce = reaching('in-force')
const due = [...inForce, opensInspection()]
const { findings: _none, ...report } = inspects().command.data as InspectionReport
const inspected = (findings: readonly Finding[] = []): OutsourcingEvent => ({
  type: 'InspectionRecorded',
  article: 'Art. 23',
  data: { ...report, findings, by: by('staff', '2026-12-10 15:00') },
})
const finding = (over: Partial<FindingTerms> = {}): FindingTerms => ({
  severity: 'serious',
  text: '保管庫が施錠されていない',
  correctBy: day('2027-01-15'),
  ...over,
})

describe('Art. 23 an inspection falling due', () => {
  it('is opened by the practice on its day; its time steps over the year end', () => {
    given(...inForce)
      .when(opensInspection())
      .then(
        {
          type: 'InspectionDue',
          article: 'operational setting',
          data: { inspection: 'inspection-1', nth: 1, dueOn: day('2026-12-01') },
        },
        opened('inspect-1', {
          at: '2026-12-01 09:00',
          due: '2027-01-04 17:15',
          escalation: '2027-01-07 09:00',
          about: 'inspection-1',
          reminders: ['2026-12-24 09:00', '2026-12-28 09:00', '2027-01-04 09:00', '2027-01-05 09:00'],
        }),
      )
  })

  it('is refused before its day', () => {
    given(...inForce)
      .when(opensInspection({}, { at: '2026-11-30 23:59' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-12-01' })
  })

  it('is nothing when it was said already, or out of turn', () => {
    given(...due)
      .when(opensInspection())
      .thenNothing()
    given(...inForce)
      .when(opensInspection({ nth: 2 }))
      .thenNothing()
    given(...due)
      .when(opensInspection({ nth: 2 }, { at: '2027-05-31 09:00' }))
      .thenNothing()
  })

  it('is refused before there is a contract, and after it has ended', () => {
    given(...reaching('contracting'))
      .when(opensInspection())
      .thenRefuses('wrong-step', 'operational setting', { step: 'contracting', needs: ['in-force'] })
    given(...due, ...askedAndEnded())
      .when(opensInspection({}, { at: '2027-06-02 09:00' }))
      .thenRefuses('wrong-step', 'operational setting', { step: 'closing', needs: ['in-force'] })
  })

  it.each(['staff', 'head', 'secretariat'] as const)('is not for the %s to open', (who) => {
    given(...inForce)
      .when(opensInspection({}, { by: who }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: [] })
  })
})

describe('Art. 23 the rhythm of inspections', () => {
  /** The days on which inspections fall due under a contract, opened one after the other. */
  const rhythm = (startsOn: string, endsOn: string, inspectEveryMonths: number): readonly string[] => {
    const terms = { startsOn: day(startsOn), endsOn: day(endsOn), inspectEveryMonths }
    const started = startedWith({ startsOn: day(startsOn), endsOn: day(endsOn) })
    const acts: OutsourcingPast[number][] = [started, ...reaching('contracting').slice(1), registers(terms)]
    for (let nth = 1; nth < 50; nth += 1) {
      if (nextInspection(given(...acts).state) === null) break
      acts.push(opensInspection({ nth }, { at: `${endsOn} 09:00` }))
    }
    return given(...acts).state.inspections.map((one) => one.dueOn)
  }

  it('is counted from the first day, so that a short month moves no later one', () => {
    expect(rhythm('2026-08-31', '2027-08-30', 1)).toEqual([
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-07-31',
    ])
  })

  it('meets the 29th of February in a leap year only', () => {
    expect(rhythm('2026-08-31', '2028-08-31', 6)).toEqual(['2027-02-28', '2027-08-31', '2028-02-29'])
  })

  it("ends before the contract's last day", () => {
    expect(rhythm('2026-06-01', '2029-05-31', 6)).toEqual([
      '2026-12-01',
      '2027-06-01',
      '2027-12-01',
      '2028-06-01',
      '2028-12-01',
    ])
    expect(rhythm('2026-06-01', '2026-12-01', 6)).toEqual([])
    expect(rhythm('2026-06-01', '2026-12-02', 6)).toEqual(['2026-12-01'])
  })

  it('has none in a contract shorter than its interval, nor beyond the calendar', () => {
    expect(rhythm('2026-06-01', '2027-05-31', 12)).toEqual([])
    expect(rhythm('2199-06-01', '2199-12-30', 60)).toEqual([])
  })
})

describe('Art. 23 holding an inspection', () => {
  it('without findings ends its task', () => {
    given(...due)
      .when(inspects())
      .then(
        inspected(),
        closed('inspect-1'),
        opened('answer-for-inspection-1', {
          at: '2026-12-10 15:00',
          due: '2026-12-24 17:15',
          escalation: '2027-01-04 09:00',
          about: 'inspection-1',
          reminders: ['2026-12-21 09:00', '2026-12-23 09:00', '2026-12-24 09:00', '2026-12-25 09:00'],
        }),
      )
  })

  it('asks to see every finding put right but a mere suggestion', () => {
    const findings = [
      finding(),
      finding({ severity: 'suggestion', text: '表示を大きく' }),
      finding({ severity: 'minor', text: '名簿が古い', correctBy: day('2027-01-02') }),
    ]
    given(...due)
      .when(inspects({ findings }))
      .then(
        inspected(findings.map((one, index) => ({ id: `finding-${index + 1}`, ...one }))),
        closed('inspect-1'),
        opened('correct-1', {
          at: '2026-12-10 15:00',
          due: '2027-01-15 17:15',
          escalation: '2027-01-20 09:00',
          about: 'finding-1',
          reminders: ['2027-01-12 09:00', '2027-01-14 09:00', '2027-01-15 09:00', '2027-01-18 09:00'],
        }),
        // 2 January is a Saturday within the year end: the deadline moves to the first business day.
        opened('correct-2', {
          at: '2026-12-10 15:00',
          due: '2027-01-04 17:15',
          escalation: '2027-01-07 09:00',
          about: 'finding-3',
          minor: true,
          reminders: ['2026-12-24 09:00', '2026-12-28 09:00', '2027-01-04 09:00', '2027-01-05 09:00'],
        }),
        opened('answer-for-inspection-1', {
          at: '2026-12-10 15:00',
          due: '2026-12-24 17:15',
          escalation: '2027-01-04 09:00',
          about: 'inspection-1',
          reminders: ['2026-12-21 09:00', '2026-12-23 09:00', '2026-12-24 09:00', '2026-12-25 09:00'],
        }),
      )
  })

  it('closes its own task and no other, and numbers findings on', () => {
    const monthly = [
      ...reaching('contracting'),
      registers({ inspectEveryMonths: 1 }),
      opensInspection({ nth: 1 }),
      opensInspection({ nth: 2 }),
    ]
    const { state } = given(
      ...monthly,
      inspects({ findings: [finding()] }),
      inspects({ inspection: 'inspection-2', heldOn: day('2026-12-09'), findings: [finding()] }),
    )
    expect(state.findings.map((one) => [one.id, one.inspection])).toEqual([
      ['finding-1', 'inspection-1'],
      ['finding-2', 'inspection-2'],
    ])
    expect(
      given(...monthly, inspects({ inspection: 'inspection-2' }))
        .state.tasks.open.filter((one) => one.kind === 'inspect')
        .map((one) => one.about),
    ).toEqual(['inspection-1'])
  })

  it('is possible after the end of the contract', () => {
    expect(
      given(...due, ...askedAndEnded())
        .when(inspects({}, { at: '2027-06-02 10:00' }))
        .after().inspections[0]?.report?.heldOn,
    ).toBe('2026-12-10')
  })

  it('sees nothing any more once all is back, though what was seen before that can still be written', () => {
    const over = [...due, ...askedAndEnded(), recordsDisposal()]
    given(...over)
      .when(inspects({ heldOn: day('2027-06-03') }, { at: '2027-06-05 15:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'heldOn', problem: 'after-the-contract' })
    expect(given(...over, inspects({ heldOn: day('2027-06-02') }, { at: '2027-06-05 15:00' })).state.stage).toBe(
      'closing',
    )
  })

  it('sees nothing of a sub-contractor before the city’s consent', () => {
    const called = [
      ...inForce,
      vetsCompany(),
      requestsSubcontract(),
      consents(),
      schedulesInspection({ subject: 'subcontract-1', onDay: day('2026-07-20') }, { at: '2026-07-14 10:00' }),
    ]
    given(...called)
      .when(inspects({ inspection: 'adhoc-1', heldOn: day('2026-07-12') }, { at: '2026-07-20 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'heldOn', problem: 'before-the-consent' })
    given(...called, inspects({ inspection: 'adhoc-1', heldOn: day('2026-07-13') }, { at: '2026-07-20 10:00' }))
    // Each by the company that it was called for, whichever was called first.
    const both = [
      ...called,
      schedulesInspection({ subject: 'contractor', onDay: day('2026-07-20') }, { at: '2026-07-14 10:00' }),
    ]
    given(...both)
      .when(inspects({ inspection: 'adhoc-2', heldOn: day('2026-07-12') }, { at: '2026-07-20 10:00' }))
      .after()
  })

  it('refuses an inspection that did not fall due or has its report', () => {
    given(...due)
      .when(inspects({ inspection: 'inspection-2' }))
      .thenRefuses('inspection-unknown', 'operational setting', { field: 'inspection', inspection: 'inspection-2' })
    given(...due, inspects())
      .when(inspects())
      .thenRefuses('inspection-unknown', 'operational setting', {
        field: 'inspection',
        inspection: 'inspection-1',
        heldOn: '2026-12-10',
      })
  })

  it.each(['inspector', 'summary'] as const)('refuses a report without %s', (field) => {
    given(...due)
      .when(inspects({ [field]: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field, problem: 'empty' })
  })

  it('refuses one held on a day to come, or before the contract began', () => {
    given(...due)
      .when(inspects({ heldOn: day('2026-12-11') }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'heldOn', day: '2026-12-11', today: '2026-12-10' })
    given(...due)
      .when(inspects({ heldOn: day('2026-05-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'heldOn', problem: 'before-the-contract' })
  })

  it("takes one held on the contract's first day", () => {
    const firstDay = day('2026-06-01')
    expect(
      given(...due)
        .when(inspects({ heldOn: firstDay }))
        .after().inspections[0]?.report?.heldOn,
    ).toBe(firstDay)
  })

  it('refuses a finding without words, to be put right on a day that has passed or is beyond counting', () => {
    given(...due)
      .when(inspects({ findings: [finding({ text: '' })] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'findings.0.text', problem: 'empty' })
    given(...due)
      .when(inspects({ findings: [finding(), finding({ correctBy: day('2026-12-09') })] }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'findings.1.correctBy',
        day: '2026-12-09',
        today: '2026-12-10',
      })
    given(...due)
      .when(inspects({ findings: [finding({ correctBy: day('2126-12-31') })] }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'findings.0.correctBy',
        problem: 'too-far',
        latest: '2036-12-10',
      })
  })
})

describe('Art. 23 putting a minor finding right, the short way', () => {
  const found = [...due, inspects({ findings: [finding({ severity: 'minor' }), finding()] })]

  it('is confirmed by the head and ends its own task', () => {
    given(...found)
      .when(closesFinding())
      .then(
        {
          type: 'FindingClosed',
          article: 'operational setting',
          data: {
            finding: 'finding-1',
            action: '保管庫に施錠した',
            checkedOn: day('2027-01-19'),
            by: by('head', '2027-01-20 10:00'),
          },
        },
        closed('correct-1'),
      )
  })

  it('is confirmed once', () => {
    given(...found, closesFinding())
      .when(closesFinding())
      .thenNothing()
  })

  it('is not open to a serious one, whose effect is checked on its own', () => {
    given(...found)
      .when(closesFinding({ finding: 'finding-2' }))
      .thenRefuses('effectiveness-unchecked', 'operational setting', { field: 'finding', findings: ['finding-2'] })
  })

  it('is not for the staff to confirm', () => {
    given(...found)
      .when(closesFinding({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
  })

  it('refuses an unknown finding, a confirmation without what was done, on a day to come or before the inspection', () => {
    given(...found)
      .when(closesFinding({ finding: 'finding-3' }))
      .thenRefuses('finding-unknown', 'operational setting', { field: 'finding', finding: 'finding-3' })
    given(...found)
      .when(closesFinding({ action: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'action', problem: 'empty' })
    given(...found)
      .when(closesFinding({ checkedOn: day('2027-01-21') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'checkedOn',
        day: '2027-01-21',
        today: '2027-01-20',
      })
    given(...found)
      .when(closesFinding({ checkedOn: day('2026-12-09') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'checkedOn', problem: 'before-the-inspection' })
  })

  it('takes one that was put right on the day of the inspection', () => {
    const sameDay = day('2026-12-10')
    expect(
      given(...found)
        .when(closesFinding({ checkedOn: sameDay }))
        .after().findings[0]?.closed?.checkedOn,
    ).toBe(sameDay)
  })
})
