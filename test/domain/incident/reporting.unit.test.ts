import { describe, expect, it } from 'vitest'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { mayReadIncident } from '../../../domain/incident/reading.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import {
  adds,
  assesses,
  closes,
  contracts,
  given,
  notifies,
  reports,
  settled,
  told,
  waives,
  viewAt,
} from '../../support/incident-acts.ts'
import { people, rulesAt, tokyo } from '../../support/rules.ts'

const openOf = (state: ReturnType<typeof given>['state']) =>
  state.tasks.open.map((one) => [one.task, one.about, one.due])

describe('Art. 22(5) the first report', () => {
  it('is taken at any hour with what is known, gets its number, and asks for the assessment, the reports and the cause', () => {
    const state = given().when(reports()).after()
    expect(state).toMatchObject({
      stage: 'handling',
      number: { fiscalYear: 2026, series: '事', serial: 7 },
      office: 'citizen',
    })
    expect(state.contracts.map((one) => one.contract)).toEqual(contracts)
    expect(state.tasks.open.map((one) => [one.task, one.askedOf])).toEqual([
      ['assess-incident-1', ['secretariat']],
      ['report-preliminary-1', ['secretariat', 'citizen-head']],
      ['report-final-1', ['secretariat', 'citizen-head']],
      ['investigate-incident-1', ['citizen-staff', 'citizen-head']],
    ])
  })

  it('counts calendar days from the discovery, which no weekend and no holiday moves (operational setting)', () => {
    // Sunday, 5 April 2026: assessed on the Monday; five days on is a Friday, thirty days on Children's Day, a holiday.
    const { open } = given(reports()).state.tasks
    expect(open.map((one) => [one.kind, one.due])).toEqual([
      ['assess-incident', tokyo('2026-04-06 17:15')],
      ['report-preliminary', tokyo('2026-04-10 17:15')],
      ['report-final', tokyo('2026-05-05 17:15')],
      ['investigate-incident', tokyo('2026-05-05 17:15')],
    ])
    expect(open.find((one) => one.kind === 'report-final')?.reminders).toEqual(
      ['2026-05-02', '2026-05-04', '2026-05-05', '2026-05-06'].map((one) => tokyo(`${one} 09:00`)),
    )
    expect(open.map((one) => one.escalation.at)).toEqual(
      ['2026-04-07', '2026-04-11', '2026-05-06', '2026-05-06'].map((one) => tokyo(`${one} 09:00`)),
    )
  })

  it('is given by the office for itself and by the secretariat for any', () => {
    for (const by of ['staff', 'head', 'secretariat'] as const)
      expect(given().when(reports({}, { by })).after().stage).toBe('handling')
    given()
      .when(reports({}, { by: 'otherStaff' }))
      .thenRefuses('not-permitted', 'operational setting', {
        whoCan: ['citizen-staff', 'citizen-head', 'secretariat', 'digital-promotion-head'],
      })
    given()
      .when(reports({}, { by: 'auditor' }))
      .thenRefuses('not-permitted', 'operational setting', {
        whoCan: [
          'digital-promotion-staff',
          'digital-promotion-head',
          'citizen-staff',
          'citizen-head',
          'sobue-staff',
          'sobue-head',
          'heiwa-staff',
          'heiwa-head',
          'secretariat',
        ],
      })
    given()
      .when(reports({ office: 'audit' as OfficeId }, { by: 'secretariat' }))
      .thenRefuses('office-not-concerned', 'operational setting', { field: 'office', office: 'audit' })
  })

  it.each(['title', 'reportedBy', 'what'] as const)('needs %s', (field) => {
    given()
      .when(reports({ [field]: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field, problem: 'empty' })
  })

  it('was discovered at a time that has come, and happened before that where it is known when', () => {
    given()
      .when(reports({ discoveredTime: '02:01' }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'discoveredOn',
        day: '2026-04-05',
        today: '2026-04-05',
      })
    given()
      .when(reports({ discoveredTime: '' as never }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'discoveredTime', problem: 'empty' })
    given()
      .when(reports({ discoveredTime: '25:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'discoveredTime', problem: 'not-a-time' })
    given()
      .when(reports({ occurredOn: day('2026-04-06') }))
      .thenRefuses('occurred-after-discovery', 'operational setting', { field: 'occurredOn', day: '2026-04-05' })
    given()
      .when(reports({ occurredTime: '00:30' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'occurredOn', problem: 'empty' })
    expect(given(reports({ occurredOn: day('2026-04-03') })).state.report?.occurredOn).toBe('2026-04-03')
  })

  it('counts people in whole numbers', () => {
    given()
      .when(reports({ people: -1 }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'people', problem: 'out-of-range' })
    expect(given(reports({ people: 120 })).state.known.people).toBe(120)
  })
})

describe('Art. 22(5) the affected contracts', () => {
  it('are told by the practice at once, each once', () => {
    const { wakes } = viewAt(given(reports()).state, tokyo('2026-04-05 02:00'))
    expect(wakes.slice(0, 3)).toEqual(
      contracts.map((contract) => ({
        kind: 'tell-contract',
        at: tokyo('2026-04-05 02:00'),
        contract,
        what: 'reported',
      })),
    )
    const state = given(reports(), told()).state
    expect(state.contracts[0]?.told).toMatchObject({ outcome: 'told', office: 'citizen', label: 'R8-委-003' })
    expect(
      viewAt(state, tokyo('2026-04-05 02:02'))
        .wakes.filter((one) => one.kind === 'tell-contract')
        .map((one) => one.contract),
    ).toEqual(contracts.slice(1))
    given(reports(), told()).when(told()).thenNothing()
    given(reports())
      .when(told({ contract: 'outsourcing/20000000-0000-4000-8000-000000000008' as CaseId }))
      .thenNothing()
    given(reports())
      .when(told({ what: 'closed' }))
      .thenNothing()
  })

  it('can be found later, and are named once', () => {
    expect(given(reports()).when(adds()).after().contracts).toHaveLength(4)
    given(reports(), adds()).when(adds()).thenNothing()
    expect(given(reports({ contracts: [contracts[0]!, contracts[0]!] })).state.contracts).toHaveLength(1)
  })

  it('are told of by nobody but the practice', () => {
    given(reports())
      .when(told({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: [] })
  })

  it('make their offices readers of the incident', () => {
    const { guideline } = rulesAt('2026-04-05 02:00', 'staff')
    const reads = (who: keyof typeof people, state: ReturnType<typeof given>['state']) =>
      mayReadIncident(readingScope(people[who].posts, guideline), state)
    const before = given(reports()).state
    const after = given(reports(), told({ office: 'heiwa' as OfficeId })).state
    expect([reads('staff', before), reads('otherStaff', before), reads('otherStaff', after)]).toEqual([
      true,
      false,
      true,
    ])
    for (const who of ['chief', 'secretariat', 'systemManager', 'auditor', 'administrator', 'otherHead'] as const)
      expect(reads(who, before)).toBe(true)
    expect(reads('outsider', after)).toBe(false)
  })

  it('are told of the end before the case is closed; those that could not be told need not be', () => {
    const past = [
      reports({ contracts: contracts.slice(0, 2) }),
      told(),
      told({ contract: contracts[1]!, outcome: 'refused', code: 'case-closed' }),
    ]
    const closing = given(
      ...past,
      assesses({ notices: [], reason: '該当しない' }),
      ...settled().slice(-1),
      closes(),
    ).state
    expect(closing.stage).toBe('telling')
    expect(viewAt(closing, tokyo('2026-05-11 10:01')).wakes).toEqual([
      { kind: 'tell-contract', at: tokyo('2026-05-11 10:00'), contract: contracts[0], what: 'closed' },
    ])
    const over = given(
      ...past,
      assesses({ notices: [], reason: '該当しない' }),
      ...settled().slice(-1),
      closes(),
      told({ what: 'closed' }, { at: '2026-05-11 10:01' }),
    ).state
    expect(over.stage).toBe('closed')
    expect(viewAt(over, tokyo('2026-05-11 10:02')).wakes).toEqual([])
  })
})

describe('Art. 22(5) the assessment', () => {
  it('says who has to be notified, each by its own calendar day (operational setting)', () => {
    const state = given(reports()).when(assesses()).after()
    expect(state.assessment).toMatchObject({ malicious: false })
    expect(openOf(state)).toEqual([
      ['report-preliminary-1', 'ppc-preliminary', tokyo('2026-04-10 17:15')],
      ['report-final-1', 'ppc-final', tokyo('2026-05-05 17:15')],
      ['investigate-incident-1', null, tokyo('2026-05-05 17:15')],
      ['notify-1', 'prefecture', tokyo('2026-04-08 17:15')],
      ['notify-2', 'j-lis', tokyo('2026-04-08 17:15')],
      ['notify-3', 'police', tokyo('2026-04-08 17:15')],
      ['notify-4', 'persons', tokyo('2026-05-05 17:15')],
      ['notify-5', 'publication', tokyo('2026-05-05 17:15')],
    ])
  })

  it('gives the final report sixty days where somebody is behind it', () => {
    const state = given(reports())
      .when(assesses({ malicious: true, notices: ['ppc-preliminary', 'ppc-final'], reason: '他は該当しない' }))
      .after()
    expect(openOf(state).filter(([task]) => String(task).startsWith('report'))).toEqual([
      ['report-preliminary-1', 'ppc-preliminary', tokyo('2026-04-10 17:15')],
      ['report-final-2', 'ppc-final', tokyo('2026-06-04 17:15')],
    ])
  })

  it('asks for nothing that is not to be made, and needs a reason for that', () => {
    given(reports())
      .when(assesses({ notices: ['j-lis'] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    const state = given(reports())
      .when(assesses({ notices: ['j-lis'], reason: '個人情報は含まれない' }))
      .after()
    expect(state.tasks.open.map((one) => one.task)).toEqual(['investigate-incident-1', 'notify-1'])
    expect(state.notices.filter((one) => one.status === 'waived').map((one) => one.notice)).toEqual([
      'ppc-preliminary',
      'ppc-final',
      'prefecture',
      'police',
      'persons',
      'publication',
    ])
  })

  it('can be made again as more is known; what was made by then stays made', () => {
    const state = given(
      reports(),
      assesses({ notices: ['j-lis'], reason: '該当しない' }),
      notifies({ notice: 'j-lis' }),
    )
      .when(assesses({ notices: ['persons'], reason: '該当しない' }, { at: '2026-04-09 10:00' }))
      .after()
    expect(state.notices.map((one) => [one.notice, one.status])).toEqual([
      ['ppc-preliminary', 'waived'],
      ['ppc-final', 'waived'],
      ['prefecture', 'waived'],
      ['j-lis', 'made'],
      ['police', 'waived'],
      ['persons', 'open'],
      ['publication', 'waived'],
    ])
  })

  it("is the secretariat's", () => {
    given(reports())
      .when(assesses({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat', 'digital-promotion-head'] })
    given(reports())
      .when(assesses({ notices: ['mayor' as never] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'notices', problem: 'not-a-choice' })
  })
})

describe('the checklist of notices (operational setting)', () => {
  const assessed = [reports(), assesses()] as const

  it('is ticked off with who was told, when and what', () => {
    const state = given(...assessed)
      .when(notifies())
      .after()
    expect(state.notices[0]).toMatchObject({
      status: 'made',
      made: { recipient: '個人情報保護委員会', doneOn: '2026-04-07' },
    })
    expect(state.tasks.open.some((one) => one.kind === 'report-preliminary')).toBe(false)
    expect(
      given(reports())
        .when(notifies({}, { by: 'head' }))
        .after().notices[0]?.status,
    ).toBe('made')
  })

  it('refuses what has not been done yet, or before the discovery, or nobody was told', () => {
    given(...assessed)
      .when(notifies({ doneTime: '10:01' }))
      .thenRefuses('date-in-future', 'operational setting', { field: 'doneOn', day: '2026-04-07', today: '2026-04-07' })
    given(...assessed)
      .when(notifies({ doneOn: day('2026-04-04') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'doneOn', problem: 'before-the-discovery' })
    given(...assessed)
      .when(notifies({ recipient: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'recipient', problem: 'empty' })
    given(...assessed)
      .when(notifies({ notice: 'mayor' as never }))
      .thenRefuses('notice-unknown', 'operational setting', { field: 'notice', notice: 'mayor' })
  })

  it('may be shortened with a reason by the secretariat', () => {
    expect(
      given(...assessed)
        .when(waives())
        .after()
        .notices.find((one) => one.notice === 'police'),
    ).toMatchObject({ status: 'waived', reason: '事件性がない' })
    given(...assessed)
      .when(waives({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...assessed, waives())
      .when(waives())
      .thenRefuses('notice-unknown', 'operational setting', { field: 'notice', notice: 'police' })
    given(...assessed)
      .when(waives({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat', 'digital-promotion-head'] })
  })
})
