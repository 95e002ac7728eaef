import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { wakesOf } from '../../../test/support/outsourcing-view.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import {
  approves,
  acceptsForm,
  askedAndEnded,
  given,
  inspects,
  notesCertificate,
  opensInspection,
  recordsCertificate,
  recordsOutcome,
  registers,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { rulesAt, tokyo } from '../../support/rules.ts'

const iso = { kind: 'iso27001', number: 'IS 123456', scope: '保守部門', expiresOn: day('2027-01-31') } as const
const upTo = (expiresOn: string) => [
  starts(),
  vets({ certificates: [{ ...iso, expiresOn: day(expiresOn) }] }),
  submits(),
  acceptsForm(),
  recordsOutcome(),
  approves(),
  registers(),
]
const running = upTo('2027-01-31')
const waits = (state: OutsourcingState, at: string) =>
  wakesOf(state, {
    now: tokyo(at),
    calendar: closedDays,
    settings: rulesOn(templateBook, day('2026-06-01')).settings,
  }).filter((one) => one.kind === 'certificate')
const first = notesCertificate({}, { at: '2026-12-02 09:00' })
const second = notesCertificate({ nth: 2 }, { at: '2027-01-04 09:00' })

describe('Arts. 20, 23 certificates of the contractor while the contract runs', () => {
  it('are those that it showed when it was vetted', () => {
    expect(given(...running).state.certificates).toEqual([{ ...iso, id: 'certificate-1', noted: 0, notRenewed: null }])
  })

  it('are brought to mind sixty and thirty days before they expire, on days on which the city hall is open', () => {
    expect(waits(given(...running).state, '2026-06-01 09:00')).toEqual([
      {
        kind: 'certificate',
        certificate: 'certificate-1',
        nth: 1,
        expiresOn: '2027-01-31',
        at: tokyo('2026-12-02 09:00'),
      },
    ])
    // The 1st of January is thirty days before; the city hall opens on the 4th.
    expect(waits(given(...running, first).state, '2026-12-03 09:00')).toMatchObject([
      { nth: 2, at: tokyo('2027-01-04 09:00') },
    ])
    // The 31st of January is a Sunday: on the Monday after it the certificate has expired.
    expect(waits(given(...running, first, second).state, '2027-01-05 09:00')).toMatchObject([
      { nth: 3, at: tokyo('2027-02-01 09:00') },
    ])
    // One that expires on a Wednesday has done so on the Thursday, not before.
    const wednesday = given(...upTo('2027-01-27')).state
    expect(waits(wednesday, '2027-01-28 08:59')).toMatchObject([{ nth: 2 }])
    expect(waits(wednesday, '2027-01-28 09:00')).toMatchObject([{ nth: 3, at: tokyo('2027-01-28 09:00') }])
    // At the very minute of the second notice the first is no longer made up for.
    expect(waits(given(...running).state, '2027-01-04 08:59')).toMatchObject([{ nth: 1 }])
    expect(waits(given(...running).state, '2027-01-04 09:00')).toMatchObject([{ nth: 2 }])
  })

  it('are not asked about where they outlast the contract', () => {
    expect(waits(given(...upTo('2027-05-31')).state, '2026-06-01 09:00')).toEqual([])
  })

  it('that expire soon after the signing are brought to mind once, not twice', () => {
    expect(waits(given(...upTo('2026-06-10')).state, '2026-05-20 09:00')).toMatchObject([{ nth: 2 }])
  })

  it('open a task of the head, who is told by its letter; the second notice calls it to mind', () => {
    const asked = given(...running, first).state
    expect(asked.tasks.open.filter((one) => one.kind === 'renew-certificate')).toMatchObject([
      {
        task: 'renew-certificate-1',
        askedOf: ['citizen-head'],
        answers: ['RecordCertificate'],
        about: 'certificate-1',
        due: tokyo('2027-02-01 17:15'),
      },
    ])
    const { guideline } = rulesAt('2027-01-04 09:00', 'practice')
    const event = {
      type: 'CertificateExpiring',
      article: 'operational setting',
      data: { certificate: 'certificate-1', nth: 2, expiresOn: iso.expiresOn },
    } as const
    expect(outsourcing.lettersFor(event, given(...running, first, second).state, guideline)).toEqual([
      { kind: 'reminder', to: ['citizen-head'], task: 'renew-certificate-1' },
    ])
    expect(
      given(...running, first, second).state.tasks.open.filter((one) => one.kind === 'renew-certificate'),
    ).toHaveLength(1)
  })

  it('are noted once, and not before the day', () => {
    given(...running)
      .when(notesCertificate({}, { at: '2026-12-01 09:00' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-12-02' })
    given(...running, first)
      .when(first)
      .thenNothing()
    given(...running)
      .when(notesCertificate({ certificate: 'certificate-9' }, { at: '2026-12-02 09:00' }))
      .thenNothing()
    given(...running, first, recordsCertificate())
      .when(second)
      .thenNothing()
    given(...running)
      .when(notesCertificate({ nth: 4 }, { at: '2026-12-02 09:00' }))
      .thenNothing()
  })

  it('are renewed with their new number and day, and watched from then on by that', () => {
    const { certificates, tasks } = given(...running, first, recordsCertificate({ expiresOn: day('2027-04-30') })).state
    expect(certificates).toEqual([
      { ...iso, id: 'certificate-1', number: 'IS 123456-2', expiresOn: '2027-04-30', noted: 0, notRenewed: null },
    ])
    expect(tasks.open.filter((one) => one.kind === 'renew-certificate')).toEqual([])
    expect(
      waits(given(...running, first, recordsCertificate({ expiresOn: day('2027-04-30') })).state, '2026-12-10 10:00'),
    ).toMatchObject([{ nth: 1, at: tokyo('2027-03-01 09:00') }])
  })

  it('may be renewed before anybody is asked', () => {
    expect(given(...running, recordsCertificate()).state.certificates).toMatchObject([{ expiresOn: '2030-01-31' }])
  })

  it('that are not renewed keep the reason, and are not asked about again', () => {
    const state = given(
      ...running,
      first,
      recordsCertificate({
        outcome: 'not-renewed',
        number: '',
        expiresOn: null,
        note: '更新審査を受けないとのこと。臨時の検査を行う。',
      }),
    ).state
    expect(state.certificates).toMatchObject([{ notRenewed: '更新審査を受けないとのこと。臨時の検査を行う。' }])
    expect(waits(state, '2027-01-05 09:00')).toEqual([])
  })

  it.each([
    [{ number: ' ' }, 'number', 'empty'],
    [{ expiresOn: null }, 'expiresOn', 'empty'],
    [{ expiresOn: day('2027-01-31') }, 'expiresOn', 'not-later-than-before'],
    [{ outcome: 'not-renewed', expiresOn: null, note: ' ' }, 'note', 'empty'],
    [{ outcome: 'not-renewed', note: '更新しない' }, 'expiresOn', 'not-with-this-outcome'],
  ] as const)('refuses %j', (over, field, problem) => {
    given(...running, first)
      .when(recordsCertificate(over))
      .thenRefuses('field-invalid', 'operational setting', { field, problem })
  })

  it('that nobody knows are refused', () => {
    given(...running)
      .when(recordsCertificate({ certificate: 'certificate-2' }))
      .thenRefuses('certificate-unknown', 'operational setting', { field: 'certificate', certificate: 'certificate-2' })
  })

  it('are asked about no longer when the contract has ended', () => {
    const ended = given(...running, opensInspection(), inspects(), first, ...askedAndEnded()).state
    expect(ended.tasks.open.filter((one) => one.kind === 'renew-certificate')).toEqual([])
    expect(waits(ended, '2027-06-01 09:00')).toEqual([])
  })
})
