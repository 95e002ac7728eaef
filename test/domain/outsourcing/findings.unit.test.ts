import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import {
  closesFinding,
  confirmsClauses,
  askedAndEnded,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsDisposal,
  closes,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'
import {
  checksEffect,
  found,
  notesProposed,
  proposesFinding,
  recordsReport,
  seriousFinding,
} from '../../support/oversight-acts.ts'
import { byLink, rulesAt } from '../../support/rules.ts'

const serious = found(seriousFinding)
const due = [...reaching('in-force'), opensInspection()]
const reportEvent: OutsourcingEvent = {
  type: 'CorrectiveReportRecorded',
  article: 'operational setting',
  data: {
    finding: 'finding-1',
    text: '保管庫に錠を付けたとの報告書を受けた',
    receivedOn: day('2027-01-12'),
    by: by('staff', '2027-01-12 10:00'),
  },
}
const toCheck = opened('check-effect-1', {
  at: '2027-01-12 10:00',
  due: '2027-01-26 17:15',
  escalation: '2027-01-29 09:00',
  about: 'finding-1',
  reminders: ['2027-01-21 09:00', '2027-01-25 09:00', '2027-01-26 09:00', '2027-01-27 09:00'],
})

describe('Art. 23 the checklist of an inspection', () => {
  const item = (over: object = {}) => ({ item: 'clause-custody', result: 'met', evidence: '受渡簿', ...over }) as const

  it('may be partial; an item left out was not checked', () => {
    expect(
      given(...due)
        .when(inspects({ checklist: [item()], attendee: '所長', place: '名古屋事業所' }))
        .after().inspections[0]?.report,
    ).toMatchObject({
      checklist: [{ item: 'clause-custody', result: 'met', evidence: '受渡簿' }],
      attendee: '所長',
      place: '名古屋事業所',
    })
  })

  it('is made of the vetting’s essential items, the approval’s conditions and the six clauses', () => {
    for (const known of ['vetting-responsible-person', 'clause-ownership'])
      expect(
        given(...due)
          .when(inspects({ checklist: [item({ item: known })] }))
          .after().inspections[0]?.report,
      ).not.toBeNull()
    given(...due)
      .when(inspects({ checklist: [item(), item({ item: 'condition-1' })] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'checklist.1.item', problem: 'unknown-item' })
  })

  it('names each item once', () => {
    given(...due)
      .when(inspects({ checklist: [item(), item()] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'checklist.1.item', problem: 'repeated' })
  })

  it('asks for a finding about each item that is not met', () => {
    const bad = item({ result: 'not-met' })
    given(...due)
      .when(inspects({ checklist: [bad], findings: [seriousFinding] }))
      .thenRefuses('finding-missing', 'operational setting', { field: 'findings', items: ['clause-custody'] })
    const about = { ...seriousFinding, item: 'clause-custody' }
    expect(
      given(...due)
        .when(inspects({ checklist: [bad], findings: [about] }))
        .after().findings,
    ).toMatchObject([{ id: 'finding-1', item: 'clause-custody' }])
  })
})

describe('Art. 23 a serious finding, from the contractor’s report to the check of its effect', () => {
  it('is reported by the contractor, and the head is asked to check that it works', () => {
    given(...serious)
      .when(recordsReport())
      .then(reportEvent, closed('correct-1'), toCheck)
  })

  it('takes a second report as one more paper for the same check', () => {
    const second = recordsReport({ text: '写真が届いた', receivedOn: day('2027-01-13') }, { at: '2027-01-13 10:00' })
    expect(
      given(...serious, recordsReport())
        .when(second)
        .after(),
    ).toMatchObject({ findings: [{ reports: [{}, { text: '写真が届いた' }], awaitsCheck: true }] })
  })

  it('is closed when the check finds that it works', () => {
    const attempt = given(...serious, recordsReport()).when(checksEffect())
    attempt.then(
      {
        type: 'EffectivenessChecked',
        article: 'operational setting',
        data: {
          finding: 'finding-1',
          checkedOn: day('2027-01-19'),
          effective: 'effective',
          text: '現地で施錠を確かめた',
          by: by('head', '2027-01-20 10:00'),
        },
      },
      closed('check-effect-1'),
    )
    expect(attempt.after().findings[0]?.closed).toMatchObject({
      action: '現地で施錠を確かめた',
      checkedOn: '2027-01-19',
    })
  })

  it('goes back with a new day when it does not work yet, and can be closed the next time', () => {
    const again = checksEffect({ effective: 'not-effective', text: '鍵が外にあった', correctBy: day('2027-02-10') })
    const attempt = given(...serious, recordsReport()).when(again)
    attempt.then(
      {
        type: 'EffectivenessChecked',
        article: 'operational setting',
        data: {
          finding: 'finding-1',
          checkedOn: day('2027-01-19'),
          effective: 'not-effective',
          text: '鍵が外にあった',
          correctBy: day('2027-02-10'),
          by: by('head', '2027-01-20 10:00'),
        },
      },
      closed('check-effect-1'),
      opened('correct-2', {
        at: '2027-01-20 10:00',
        due: '2027-02-10 17:15',
        escalation: '2027-02-16 09:00',
        about: 'finding-1',
        reminders: ['2027-02-05 09:00', '2027-02-09 09:00', '2027-02-10 09:00', '2027-02-12 09:00'],
      }),
    )
    expect(attempt.after().findings[0]).toMatchObject({ correctBy: '2027-02-10', awaitsCheck: false, closed: null })
    const second = [
      recordsReport({ receivedOn: day('2027-02-05') }, { at: '2027-02-05 10:00' }),
      checksEffect({ checkedOn: day('2027-02-08') }, { at: '2027-02-08 10:00' }),
    ]
    expect(given(...serious, recordsReport(), again, ...second).state.findings[0]?.closed).not.toBeNull()
  })

  it('has no check before the report, none that is older than it, and no way back without a new day', () => {
    given(...serious)
      .when(checksEffect())
      .thenRefuses('report-missing', 'operational setting', { field: 'finding', findings: ['finding-1'] })
    given(...serious, recordsReport())
      .when(checksEffect({ checkedOn: day('2027-01-11') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'checkedOn', problem: 'before-the-report' })
    given(...serious, recordsReport())
      .when(checksEffect({ effective: 'not-effective' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'correctBy', problem: 'empty' })
  })

  it('ignores a new day that was left in the form where it works', () => {
    expect(
      given(...serious, recordsReport())
        .when(checksEffect({ correctBy: day('2027-03-01') }))
        .after().findings[0],
    ).toMatchObject({ correctBy: '2027-01-15', closed: {} })
  })

  it('is not checked by whoever took the report on the same day, but by another person or on another day (operational setting)', () => {
    const alone = recordsReport({}, { by: 'head' })
    const sameDay = checksEffect({ checkedOn: day('2027-01-12') }, { at: '2027-01-12 16:00' })
    given(...serious, alone)
      .when(sameDay)
      .thenRefuses('checked-alone', 'operational setting', { findings: ['finding-1'] })
    expect(
      given(...serious, recordsReport())
        .when(sameDay)
        .after().findings[0]?.closed,
    ).not.toBeNull()
    expect(
      given(...serious, alone)
        .when(checksEffect())
        .after().findings[0]?.closed,
    ).not.toBeNull()
    const trusting = {
      settings: { ...rulesOn(templateBook, day('2027-01-12')).settings, effectivenessCheckedBy: 'anybody' as const },
    }
    expect(
      given(...serious, alone)
        .when(checksEffect({ checkedOn: day('2027-01-12') }, { at: '2027-01-12 16:00', rules: trusting }))
        .after().findings[0]?.closed,
    ).not.toBeNull()
  })

  it('lets a minor one be closed the short way even after a report', () => {
    const minor = [...found({ ...seriousFinding, severity: 'minor' }), recordsReport()]
    expect(
      given(...minor)
        .when(closesFinding())
        .after()
        .tasks.open.filter((one) => one.about === 'finding-1'),
    ).toEqual([])
  })

  it('is answered by its own mailed link only', () => {
    const two = found(seriousFinding, seriousFinding)
    const link = { by: byLink('staff', 'correct-1') }
    given(...two)
      .when(recordsReport({ finding: 'finding-2' }, link))
      .thenRefuses('other-task', 'operational setting', {})
    expect(
      given(...two)
        .when(recordsReport({}, link))
        .after()
        .findings.map((one) => one.awaitsCheck),
    ).toEqual([true, false])
  })
})

describe('Art. 5(3)(2) a serious finding that is not put right in time', () => {
  const toPropose = opened('propose-item-1', {
    at: '2027-01-29 09:00',
    due: '2027-02-15 17:15',
    escalation: '2027-02-18 09:00',
    about: 'finding-1',
    reminders: ['2027-02-09 09:00', '2027-02-12 09:00', '2027-02-15 09:00', '2027-02-16 09:00'],
  })

  it('is proposed to the council by the practice, ten business days after its day, and once', () => {
    given(...serious)
      .when(proposesFinding())
      .then(
        {
          type: 'FindingProposed',
          article: 'Art. 5(3)(2)',
          data: { finding: 'finding-1', correctBy: day('2027-01-15') },
        },
        toPropose,
      )
    given(...serious, proposesFinding())
      .when(proposesFinding())
      .thenNothing()
  })

  it('is not proposed before that, nor once the contractor has reported, nor where another day was meant', () => {
    given(...serious)
      .when(proposesFinding({}, { at: '2027-01-29 08:59' }))
      .thenRefuses('too-early', 'operational setting', { from: '2027-01-29T00:00:00.000Z' })
    given(...serious, recordsReport())
      .when(proposesFinding())
      .thenNothing()
    given(...serious)
      .when(proposesFinding({ correctBy: day('2027-01-14') }))
      .thenNothing()
    given(...found({ ...seriousFinding, severity: 'minor' }))
      .when(proposesFinding())
      .thenNothing()
  })

  it('is proposed again when its new day passes too, without a second task while the first is open', () => {
    const again = [
      recordsReport({}, { at: '2027-02-01 10:00' }),
      checksEffect(
        { effective: 'not-effective', text: '不十分', correctBy: day('2027-02-10') },
        { at: '2027-02-02 10:00' },
      ),
    ]
    const second = proposesFinding({ correctBy: day('2027-02-10') }, { at: '2027-02-26 09:00' })
    given(...serious, proposesFinding(), ...again)
      .when(second)
      .then({
        type: 'FindingProposed',
        article: 'Art. 5(3)(2)',
        data: { finding: 'finding-1', correctBy: day('2027-02-10') },
      })
  })

  it('is not for a person to propose', () => {
    given(...serious)
      .when(proposesFinding({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'Art. 5(3)(2)', { whoCan: [] })
  })
})

describe('Art. 5(5) what becomes of a proposed item', () => {
  const proposed = [...serious, proposesFinding()]
  const noted = (over: object = {}): OutsourcingEvent => ({
    type: 'ProposalNoted',
    article: 'operational setting',
    data: {
      about: 'finding-1',
      outcome: 'on-agenda',
      note: '令和8年度第5回セキュリティ会議',
      meetingCase: null,
      item: null,
      by: by('secretariat', '2027-02-01 10:00'),
      ...over,
    },
  })

  it('is said by the secretariat: on the agenda of a meeting kept on paper, or not, and why', () => {
    given(...proposed)
      .when(notesProposed())
      .then(noted(), closed('propose-item-1'))
    given(...proposed)
      .when(notesProposed({ outcome: 'not-taken', note: '次の回までに是正の見込み' }))
      .then(noted({ outcome: 'not-taken', note: '次の回までに是正の見込み' }), closed('propose-item-1'))
  })

  const takenUp: OutsourcingAct = {
    command: {
      type: 'NoteProposed',
      data: {
        about: 'finding-1',
        outcome: 'on-agenda',
        note: '令和8年度第5回セキュリティ会議',
        meetingCase: 'council/00000000-0000-4000-8000-000000000001' as CaseId,
        item: 'item-3',
        recordedBy: by('secretariat', '2027-02-01 10:00'),
      },
    } as OutsourcingCommand,
    rules: rulesAt('2027-02-01 10:00', 'practice'),
  }

  it('is told by the meeting that took it up, exactly once', () => {
    given(...proposed)
      .when(takenUp)
      .then(
        noted({ meetingCase: 'council/00000000-0000-4000-8000-000000000001', item: 'item-3' }),
        closed('propose-item-1'),
      )
    given(...proposed, takenUp)
      .when(takenUp)
      .thenNothing()
    const other = 'council/00000000-0000-4000-8000-000000000002'
    const data = { ...(takenUp.command.data as object), meetingCase: other }
    const elsewhere = { type: 'NoteProposed', data } as unknown as OutsourcingCommand
    given(...proposed, takenUp)
      .when({ ...takenUp, command: elsewhere })
      .thenRefuses('proposal-unknown', 'operational setting', { field: 'about', about: 'finding-1' })
  })

  it('is not said by a person in the meeting’s name', () => {
    const posing = { command: takenUp.command, rules: rulesAt('2027-02-01 10:00', 'secretariat') }
    given(...proposed)
      .when(posing)
      .then(noted(), closed('propose-item-1'))
  })

  it('is refused without words, for what nobody proposed, and to others', () => {
    given(...proposed)
      .when(notesProposed({ note: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'note', problem: 'empty' })
    given(...serious)
      .when(notesProposed())
      .thenRefuses('proposal-unknown', 'operational setting', { field: 'about', about: 'finding-1' })
    given(...proposed)
      .when(notesProposed({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['secretariat', 'digital-promotion-head'] })
  })
})

describe('Art. 23 with a serious finding open', () => {
  it('scenario 26: a contract whose serious finding is open cannot be closed, before the report and before the check', () => {
    const ended = [...serious, confirmsClauses(), ...askedAndEnded(), recordsDisposal()]
    given(...ended)
      .when(closes())
      .thenRefuses('finding-open', 'operational setting', { findings: ['finding-1'] })
    const reported = recordsReport({}, { at: '2027-06-04 10:00' })
    given(...ended, reported)
      .when(closes())
      .thenRefuses('finding-open', 'operational setting', { findings: ['finding-1'] })
    expect(
      given(...ended, reported, checksEffect({ checkedOn: day('2027-06-07') }, { at: '2027-06-07 10:00' }))
        .when(closes())
        .after().stage,
    ).toBe('closed')
  })
})
