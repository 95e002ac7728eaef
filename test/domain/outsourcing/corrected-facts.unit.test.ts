import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { factsOf } from '../../../domain/outsourcing/corrections/facts.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  correctsContract,
  correctsRecord,
  notesNoAmendment,
  registersAmendment,
  resumes,
  suspends,
} from '../../support/life-acts.ts'
import {
  approves,
  clausePlaces,
  closesFinding,
  confirmsClauses,
  fulfils,
  given,
  inspects,
  notesCertificate,
  opensInspection,
  reaching,
  recordsCertificate,
  registers,
  starts,
  submits,
  acceptsForm,
  recordsOutcome,
  request,
  vets,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { gives, recordsRefusal, recordsReport, seriousFinding, takesBack } from '../../support/oversight-acts.ts'
import {
  amendsClauses,
  approvesChange,
  consents,
  endsSubcontract,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../../support/part-acts.ts'

const comes = comesOf('outsourcing')
const running = [...reaching('in-force'), confirmsClauses()]
const changed = [...running, requestsChange({ effectiveOn: day('2026-09-14') }), approvesChange()]
const passedOn = [...running, vetsCompany(), requestsSubcontract(), consents()]
const openKinds = ({ tasks }: OutsourcingState) => tasks.open.map((one) => one.kind)
const certified = [
  starts(),
  vets({
    certificates: [{ kind: 'iso27001', number: 'IS 123456', scope: '', expiresOn: day('2027-01-31') }],
  }),
  submits(),
  acceptsForm(),
  recordsOutcome(),
  approves(),
  registers(),
  confirmsClauses(),
]
const minor = { ...seriousFinding, severity: 'minor' } as const
const found = [...running, opensInspection(), inspects({ findings: [minor] })]

describe('Art. 22 what was recorded wrongly under a contract is put right by its own name, with a reason', () => {
  it('the number and day of a contract paper after a change (変更契約); both values stay', () => {
    given(...changed, registersAmendment())
      .when(correctsRecord({ record: 'amendment:change-1', number: '2026-委-15-変2', on: day('2026-09-20') }))
      .then({
        type: 'RecordCorrected',
        article: 'operational setting',
        data: {
          record: 'amendment:change-1',
          kind: 'amendment',
          about: 'change-1',
          before: { amendmentNumber: '2026-委-15-変1', signedOn: day('2026-10-01') },
          after: { amendmentNumber: '2026-委-15-変2', signedOn: day('2026-09-20') },
          reason: '通知書の日を写し誤ったため',
          cautions: [{ kind: 'signed-after-start', day: day('2026-09-14') }],
          by: expect.objectContaining({ post: 'citizen-head' }) as never,
        },
      })
    const { state } = given(
      ...changed,
      registersAmendment(),
      correctsRecord({ record: 'amendment:change-1', on: day('2026-09-14') }),
    )
    expect(state.amendments).toMatchObject([{ amendmentNumber: '2026-委-15-変1', signedOn: '2026-09-14' }])
    expect(state.corrections).toMatchObject([
      { of: 'record', kind: 'amendment', before: { signedOn: '2026-10-01' }, after: { signedOn: '2026-09-14' } },
    ])
  })

  it('a paper that was registered for the wrong change, or called needless by mistake, is asked for again', () => {
    for (const paper of [registersAmendment(), notesNoAmendment()]) {
      const kind = paper.command.type === 'RegisterAmendment' ? 'amendment' : 'no-amendment'
      const undone = correctsRecord({ record: `${kind}:change-1`, on: undefined as never, never: true })
      const { state } = given(...changed, paper, undone)
      expect([state.amendments, openKinds(state).includes('amend-contract')]).toEqual([[], true])
      expect(given(...changed, paper, undone, paper).state.amendments).toHaveLength(1)
    }
  })

  it('the clauses that were looked up in a paper that never was are looked up and read anew', () => {
    const undone = correctsRecord({ record: 'amendment:change-1', on: undefined as never, never: true })
    const { state } = given(...changed, registersAmendment(), undone)
    expect([openKinds(state), state.clauseSheet]).toMatchObject([
      expect.arrayContaining(['amend-contract', 'register-clauses']),
      { read: null, dispute: { clause: 'subcontracting', reason: '通知書の日を写し誤ったため' } },
    ])
    expect(openKinds(state)).not.toContain('read-clauses')
    const right = amendsClauses({ clauses: clausePlaces }, { at: '2027-01-21 10:00' })
    const after = given(...changed, registersAmendment(), undone, right).state
    expect([after.contract?.clauses[0]?.document, after.clauseSheet?.dispute, openKinds(after)]).toMatchObject([
      clausePlaces[0]?.document,
      null,
      expect.arrayContaining(['read-clauses']),
    ])
  })

  it('the day on which a sub-contract ended, with those below it that ended with it', () => {
    const below = [
      vetsCompany('株式会社ひばり運送', '2026-07-14 10:00'),
      requestsSubcontract(
        { name: '株式会社ひばり運送', corporateNumber: '', parent: 'subcontract-1', scope: '積み下ろし' },
        { at: '2026-07-15 10:00' },
      ),
      consents({ subcontract: 'subcontract-2' }, { at: '2026-07-16 10:00' }),
      endsSubcontract(),
    ]
    const put = correctsRecord({ record: 'subcontract-end:subcontract-1', on: day('2026-11-20') })
    expect(given(...passedOn, ...below, put).state.subcontracts.map((one) => one.ended?.on)).toEqual([
      '2026-11-20',
      '2026-11-20',
    ])
    given(...passedOn, endsSubcontract())
      .when(correctsRecord({ record: 'subcontract-end:subcontract-1', on: day('2026-07-12') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'on', problem: 'before-the-consent' })
  })

  it('the days of a rest, which stays within the contract and beside other rests', () => {
    const rested = [...running, suspends(), resumes()]
    const put = correctsRecord({ on: day('2026-12-03'), until: day('2026-12-18') })
    expect(given(...rested, put).state.oversight.suspensions).toMatchObject([
      { from: '2026-12-03', resumed: { on: '2026-12-18' } },
    ])
    const cases: readonly (readonly [Parameters<typeof correctsRecord>[0], string, string])[] = [
      [{ on: day('2026-05-31') }, 'on', 'before-the-contract'],
      [{ on: day('2026-12-10'), until: day('2026-12-09') }, 'until', 'before-the-suspension'],
    ]
    for (const [over, field, problem] of cases)
      given(...rested)
        .when(correctsRecord(over))
        .thenRefuses('field-invalid', 'operational setting', { field, problem })
    given(...rested, suspends({ from: day('2027-01-10') }, { at: '2027-01-10 10:00' }))
      .when(correctsRecord({ record: 'rest:rest-2', on: day('2026-12-19') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'on', problem: 'within-an-earlier-rest' })
    given(...running, suspends())
      .when(correctsRecord({ on: undefined as never, until: day('2026-12-18') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'until', problem: 'not-over-yet' })
  })

  it('what was given and came back, and that it never was', () => {
    const back = takesBack({ takenBackOn: day('2026-12-01') }, { at: '2026-12-01 10:00' })
    const put = (over: Parameters<typeof correctsRecord>[0]) => correctsRecord(over)
    expect(
      given(
        ...running,
        gives(),
        back,
        put({ record: 'given:given-1', on: day('2026-05-30') }),
        put({ record: 'taken-back:given-1', on: day('2026-11-30') }),
      ).state.oversight.given,
    ).toMatchObject([{ since: '2026-05-30', takenBack: { takenBackOn: '2026-11-30' } }])
    const out = given(
      ...running,
      gives(),
      back,
      put({ record: 'taken-back:given-1', on: undefined as never, never: true }),
    )
    expect(out.state.oversight.given[0]?.takenBack).toBeNull()
    const never = given(...running, gives(), put({ record: 'given:given-1', on: undefined as never, never: true }))
    expect(factsOf(never.state)).toEqual([])
    given(...running, gives(), back)
      .when(put({ record: 'taken-back:given-1', on: day('2026-05-31') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'on', problem: 'before-it-was-given' })
  })

  it('whom the contract is with, where the other candidate was typed: one who was vetted and approved', () => {
    const other = '株式会社みどり情報'
    const both = request({ award: 'candidates', vendor: '', candidates: ['株式会社あおい電算', other] })
    const tendered = [
      starts({ request: both }),
      vets(),
      vets({ vendor: other }),
      submits(),
      acceptsForm(),
      recordsOutcome(),
      approves(),
      registers(),
    ]
    const put = correctsContract({ endsOn: undefined as never, contractor: other })
    const { state } = given(...tendered, put)
    expect([state.contract?.contractor, state.corrections[0]?.before]).toEqual([
      other,
      { contractor: '株式会社あおい電算' },
    ])
    given(...tendered)
      .when(correctsContract({ endsOn: undefined as never, contractor: '株式会社だれか' }))
      .thenRefuses('contractor-not-vetted', 'Art. 20', {
        field: 'contractor',
        vetted: `株式会社あおい電算、${other}`,
      })
  })
})

describe('Art. 20 a certificate whose day or number was recorded wrongly', () => {
  it('expires earlier than was written: nothing stands by the wrong day, and it is brought to mind anew', () => {
    const renewed = [...certified, recordsCertificate()]
    const put = correctsRecord({ record: 'certificate:certificate-1', number: 'IS 123456-3', on: day('2027-03-31') })
    const { state } = given(...renewed, put)
    expect(state.certificates).toMatchObject([
      { number: 'IS 123456-3', expiresOn: '2027-03-31', noted: 0, notRenewed: null },
    ])
    expect(
      comes(
        [...certified, notesCertificate({}, { at: '2026-12-02 09:00' })],
        correctsRecord({ record: 'certificate:certificate-1', on: day('2027-02-28') }),
      ),
    ).toEqual([
      'RecordCorrected',
      'task renew-certificate-1 ended',
      'letter corrected to general-policy-director secretariat',
    ])
  })

  it('had expired by the contract’s day: said in the act', () => {
    const put = correctsRecord({ record: 'certificate:certificate-1', on: day('2026-05-01') })
    expect(given(...certified, put).state.cautions).toMatchObject([
      { kind: 'certificate-expired', day: '2026-05-01', certificate: 'certificate-1' },
    ])
  })
})

describe('Art. 23 an inspection and what was put right after it', () => {
  it('the day on which it was held, refused, reported and checked, each between what came before and after', () => {
    const put = [
      correctsRecord({ record: 'inspection:inspection-1', on: day('2026-12-09') }),
      correctsRecord({ record: 'corrective-report:finding-1:1', on: day('2027-01-11') }),
      correctsRecord({ record: 'finding-check:finding-1', on: day('2027-01-18') }),
    ]
    const { state } = given(...found, recordsReport(), closesFinding(), ...put)
    expect([state.inspections[0]?.report?.heldOn, state.findings[0]]).toMatchObject([
      '2026-12-09',
      { reports: [{ receivedOn: '2027-01-11' }], closed: { checkedOn: '2027-01-18' } },
    ])
    const wrong: readonly (readonly [string, string, string])[] = [
      ['inspection:inspection-1', '2027-01-13', 'after-what-followed'],
      ['inspection:inspection-1', '2026-05-31', 'before-the-contract'],
      ['corrective-report:finding-1:1', '2026-12-09', 'before-the-inspection'],
      ['corrective-report:finding-1:1', '2027-01-20', 'after-what-followed'],
      ['finding-check:finding-1', '2027-01-11', 'before-the-report'],
    ]
    for (const [record, on, problem] of wrong)
      given(...found, recordsReport(), closesFinding())
        .when(correctsRecord({ record, on: day(on) }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'on', problem })
    const refused = [...running, opensInspection(), recordsRefusal()]
    expect(
      given(...refused, correctsRecord({ record: 'refusal:inspection-1:1', on: day('2026-12-08') })).state.inspections,
    ).toMatchObject([{ refusals: [{ refusedOn: '2026-12-08' }] }])
  })
})

describe('Art. 21 a condition that was held to be met', () => {
  it('is open again, and asked for by its day', () => {
    const conditions = [{ text: '従事者の名簿を出すこと', dueOn: day('2026-06-30') }]
    const met = [...reaching('approval'), approves({ conditions }), registers(), fulfils()]
    const { state } = given(
      ...met,
      correctsRecord(
        { record: 'condition:condition-1', on: undefined as never, never: true },
        { at: '2026-05-13 10:00' },
      ),
    )
    expect([state.conditionsMet, openKinds(state).includes('fulfil-condition')]).toEqual([[], true])
  })
})

describe('a correction says something, of what is on record, and nothing that can’t be', () => {
  const rested = [...running, suspends(), resumes()]
  it('refuses what changes nothing, isn’t there, isn’t a value of it, is no day that can be, or has no reason', () => {
    const refusals: readonly (readonly [Parameters<typeof correctsRecord>[0], object])[] = [
      [{ on: day('2026-12-05') }, { code: 'nothing-changed' }],
      [{ record: 'rest:rest-2' }, { code: 'record-unknown' }],
      [{ number: '1' }, { code: 'field-invalid', details: { field: 'number', problem: 'not-of-this-record' } }],
      [{ never: true }, { code: 'field-invalid', details: { field: 'on', problem: 'never-happened' } }],
      [
        { on: undefined as never, never: true },
        { code: 'field-invalid', details: { field: 'never', problem: 'cannot-be-undone' } },
      ],
      [{ on: day('1950-01-01') }, { code: 'field-invalid', details: { field: 'on', problem: 'long-before-the-case' } }],
      [{ on: day('2027-01-21') }, { code: 'date-in-future' }],
      [{ reason: '　' }, { code: 'field-invalid', details: { field: 'reason', problem: 'empty' } }],
    ]
    for (const [over, refusal] of refusals) expect(answer(rested, correctsRecord(over))).toMatchObject({ refusal })
    expect(answer(rested, correctsRecord({}, { by: 'staff' }))).toMatchObject({ refusal: { code: 'not-permitted' } })
  })
})

const answer = (past: readonly OutsourcingAct[], act: OutsourcingAct): unknown => {
  let told: unknown = null
  try {
    given(...past, act)
  } catch (error) {
    told = { refusal: JSON.parse((error as Error).message.replace(/^[^{]*/u, '')) as unknown }
  }
  return told
}

/**
 * How each thing that can have happened is put right where it was recorded wrongly. A new event has to say so: an act
 * of its own, the same act once more, a decision that is taken anew rather than corrected, or that it follows from
 * others or is told by the practice.
 */
const putRight: { readonly [type in Exclude<OutsourcingEvent['type'], `Task${string}`>]: string } = {
  // Before the submission the request is amended; afterwards it is sent back, or changed.
  OutsourcingStarted: 'AmendRequest',
  RequestAmended: 'AmendRequest',
  OutsourcingSubmitted: 'PullBackOutsourcing',
  AttachmentAdded: 'AddAttachment',
  AttachmentTakenOff: 'AddAttachment',
  VendorVetted: 'RecordVetting',
  VerdictGiven: 'JudgeVendor',
  VettingEndNoted: 'practice',
  FormAccepted: 'ReturnOutsourcing',
  OutsideOutcomeReported: 'ReturnOutsideOutcome',
  OutsideOutcomeReturned: 'RecordCouncilOutcome',
  CouncilOutcomeRecorded: 'CorrectOutcome',
  ChangeDeliberated: 'CorrectOutcome',
  SubcontractDeliberated: 'CorrectOutcome',
  OutcomeCorrected: 'CorrectOutcome',
  ProposalNoted: 'meeting',
  OutsourcingReturned: 'decision',
  OutsourcingPulledBack: 'decision',
  OutsourcingWithdrawn: 'decision',
  OutsourcingApproved: 'decision',
  OutsourcingDisapproved: 'decision',
  UrgentWorkDeclared: 'CorrectUrgentStart',
  UrgentStartCorrected: 'CorrectUrgentStart',
  ContractRegistered: 'CorrectContract',
  ContractCorrected: 'CorrectContract',
  ContractAmended: 'CorrectRecord',
  AmendmentWaived: 'CorrectRecord',
  ClausesConfirmed: 'DisputeClauses',
  ClausesDisputed: 'AmendClauses',
  ClausesAmended: 'AmendClauses',
  ChangeRequested: 'decision',
  ChangeAmended: 'decision',
  ChangeApproved: 'decision',
  ChangeDisapproved: 'decision',
  ChangeReturned: 'decision',
  ChangeWithdrawn: 'decision',
  ChangeTookEffect: 'practice',
  SubcontractRequested: 'decision',
  SubcontractConsented: 'decision',
  SubcontractRefused: 'decision',
  SubcontractWithdrawn: 'decision',
  SubcontractEnded: 'CorrectRecord',
  InspectionDue: 'practice',
  InspectionScheduled: 'MoveInspection',
  InspectionMoved: 'MoveInspection',
  InspectionSkipped: 'ScheduleInspection',
  InspectionsPlanned: 'PlanInspections',
  InspectionAnnounced: 'AnnounceInspection',
  InspectionRecorded: 'CorrectRecord',
  InspectionAnsweredFor: 'decision',
  InspectionRefused: 'CorrectRecord',
  InspectionVoided: 'practice',
  InspectionRestored: 'practice',
  CorrectiveReportRecorded: 'CorrectRecord',
  EffectivenessChecked: 'CorrectRecord',
  FindingClosed: 'CorrectRecord',
  FindingProposed: 'practice',
  ConditionFulfilled: 'CorrectRecord',
  CertificateExpiring: 'practice',
  CertificateRecorded: 'CorrectRecord',
  GivenRecorded: 'CorrectRecord',
  TakenBackRecorded: 'CorrectRecord',
  ContractSuspended: 'CorrectRecord',
  ContractResumed: 'CorrectRecord',
  ContractTerminated: 'CorrectTermination',
  TerminationCorrected: 'CorrectTermination',
  RecordCorrected: 'CorrectRecord',
  ContractEnded: 'practice',
  ContractRunsOn: 'practice',
  DisposalRecorded: 'RecordDisposal',
  OutsourcingClosed: 'decision',
  DoubtArose: 'practice',
  DoubtAnswered: 'decision',
  DoubtLifted: 'practice',
  RenewalSeasonNoted: 'practice',
  RenewalStarted: 'practice',
  RenewalFellAway: 'practice',
  RenewalTold: 'practice',
  RenewalDeclined: 'decision',
  IncidentNoted: 'practice',
  IncidentEndNoted: 'practice',
}

describe('every event of an outsourcing says how it is put right', () => {
  it('by an act that there is, or in a way that has a name', () => {
    const ways = new Set(['practice', 'decision', 'meeting', 'CorrectOutcome', ...Object.keys(outsourcing.commands)])
    expect(Object.values(putRight).filter((way) => !ways.has(way))).toEqual([])
  })
})
