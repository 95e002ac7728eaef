import { again, at, before, both, by, saying, without, withoutAny, type Planted } from '../../support/planted.ts'

const sawRevision = (revision: number) => (data: { readonly [field: string]: unknown }) => ({
  saw: { ...(data['saw'] as object), revision },
})

/** Breaches of what the guideline or the settings say of outsourcing and incidents (Arts. 20 to 23). */
export const plantedOutsourcing: readonly Planted[] = [
  // Arts. 20 and 21
  [
    'office-may-not-outsource',
    'outsourcing/7',
    'an office that may not',
    saying('OutsourcingStarted', { office: 'general-policy' }),
  ],
  ['submission-without-vetting', 'outsourcing/1', 'nobody looked into', without('VendorVetted')],
  ['vetting-not-whole', 'outsourcing/1', 'items left open', saying('VendorVetted', { answers: [] })],
  [
    'vetting-without-evidence',
    'outsourcing/1',
    'met without evidence',
    saying('VendorVetted', ({ answers }) => ({
      answers: (answers as readonly object[]).map((one) => ({ ...one, finding: 'met', evidence: '' })),
    })),
  ],
  [
    'vetting-blocked',
    'outsourcing/1',
    'let through what blocks',
    saying('VendorVetted', ({ answers }) => ({
      answers: (answers as readonly object[]).map((one) => ({ ...one, finding: 'not-met' })),
    })),
  ],
  [
    'submission-of-unsuitable',
    'outsourcing/1',
    'an unsuitable vendor',
    saying('VendorVetted', { verdict: 'unsuitable' }),
  ],
  ['vetted-by-other', 'outsourcing/1', 'looked into by another office', by('VendorVetted', 'heiwa-staff')],
  ['head-acts', 'outsourcing/1', 'submitted by a clerk', by('OutsourcingSubmitted', 'citizen-staff')],
  [
    'amended-after-submission',
    'outsourcing/1',
    'another content after the submission',
    (events) => {
      const started = events.find(({ type }) => type === 'OutsourcingStarted')!
      const where = events.findIndex(({ type }) => type === 'FormAccepted')
      const { request, by: who } = started.data as { request: object; by: object }
      return events.toSpliced(where, 0, {
        ...events[where]!,
        type: 'RequestAmended',
        data: { revision: 2, request: { ...request, amountYen: 9_000_000 }, by: who },
      })
    },
  ],
  [
    'outcome-of-other-content',
    'outsourcing/1',
    'an outcome about another revision',
    saying('CouncilOutcomeRecorded', sawRevision(2)),
  ],
  [
    'outcome-before-submission',
    'outsourcing/1',
    'deliberated before it was submitted',
    saying('CouncilOutcomeRecorded', { heldOn: '2026-01-10' }),
  ],
  ['outcome-without-submission', 'outsourcing/1', 'deliberated without a submission', without('OutsourcingSubmitted')],
  ['outcome-before-form', 'outsourcing/1', 'deliberated before the form', without('FormAccepted')],
  ['deliberation-left-out', 'outsourcing/1', 'sent past the council', saying('FormAccepted', { undeliberated: true })],
  ['approval-without-outcome', 'outsourcing/1', 'approved without the council', without('CouncilOutcomeRecorded')],
  [
    'approval-without-outcome',
    'outsourcing/6',
    'approved while it was continued',
    saying('CouncilOutcomeRecorded', { outcome: 'continued' }),
  ],
  [
    'approval-against-outcome',
    'outsourcing/1',
    'approved against the council',
    saying('CouncilOutcomeRecorded', { outcome: 'unfavourable' }),
  ],
  [
    'approval-of-other-content',
    'outsourcing/1',
    'approved something else',
    saying('OutsourcingApproved', sawRevision(7)),
  ],
  ['approval-by-other', 'outsourcing/1', 'approved by the head', by('OutsourcingApproved', 'citizen-head')],
  ['approved-twice', 'outsourcing/1', 'approved twice', again('OutsourcingApproved')],
  [
    'conditions-dropped',
    'outsourcing/2',
    'the council’s conditions left out',
    both(
      saying('CouncilOutcomeRecorded', {
        outcome: 'favourable-with-conditions',
        conditions: [{ text: 'a', dueOn: '2027-01-01' }],
      }),
      saying('OutsourcingApproved', { conditions: [] }),
    ),
  ],
  [
    'after-the-fact-unsaid',
    'outsourcing/1',
    'said to be after the fact',
    saying('OutsourcingApproved', { afterTheFact: true }),
  ],
  [
    'back-after-approval',
    'outsourcing/6',
    'sent back after the approval',
    before('OutsourcingApproved', 'OutsourcingReturned'),
  ],
  // Arts. 22 and 23
  ['contract-without-approval', 'outsourcing/1', 'a contract without approval', without('OutsourcingApproved')],
  [
    'contract-before-approval',
    'outsourcing/1',
    'signed before the approval',
    saying('ContractRegistered', { signedOn: '2026-01-01' }),
  ],
  [
    'contract-beyond-approval',
    'outsourcing/1',
    'longer than was approved',
    saying('ContractRegistered', { endsOn: '2040-01-01' }),
  ],
  [
    'clause-missing',
    'outsourcing/1',
    'five clauses of six',
    saying('ContractRegistered', ({ clauses }) => ({ clauses: (clauses as readonly object[]).slice(1) })),
  ],
  [
    'contractor-not-vetted',
    'outsourcing/1',
    'with somebody else',
    saying('ContractRegistered', { contractor: '株式会社まったく別' }),
  ],
  ['contract-twice', 'outsourcing/1', 'a second contract', again('ContractRegistered')],
  [
    'clauses-read-by-writer',
    'outsourcing/1',
    'read by who wrote it',
    saying('ClausesConfirmed', ({ by: who }) => ({
      by: { ...(who as object), person: '00000000-0000-4000-8000-000000000002' },
    })),
  ],
  ['inspection-early', 'outsourcing/1', 'due before its day', saying('InspectionDue', { dueOn: '2040-01-01' })],
  [
    'inspection-unknown',
    'outsourcing/1',
    'an inspection nobody called',
    saying('InspectionRecorded', { inspection: 'inspection-99' }),
  ],
  [
    'inspection-before-contract',
    'outsourcing/1',
    'inspected before the contract',
    saying('InspectionRecorded', { heldOn: '2020-01-01' }),
  ],
  [
    'inspection-skipped-unsaid',
    'outsourcing/1',
    'skipped without a reason',
    saying('InspectionSkipped', { reason: '' }),
  ],
  ['check-without-report', 'outsourcing/1', 'checked without a report', withoutAny('CorrectiveReportRecorded')],
  [
    'serious-closed-unchecked',
    'outsourcing/1',
    'a serious finding closed at once',
    saying(
      'InspectionRecorded',
      ({ findings }) => ({ findings: (findings as readonly object[]).map((one) => ({ ...one, severity: 'serious' })) }),
      1,
    ),
  ],
  ['ended-early', 'outsourcing/1', 'over before its last day', at('ContractEnded', '2026-04-02T00:00:00.000Z')],
  ['ended-on-other-day', 'outsourcing/1', 'over on another day', saying('ContractEnded', { endsOn: '2026-04-30' })],
  [
    'renewal-unasked',
    'outsourcing/4',
    'nobody asked whether it goes on',
    both(withoutAny('RenewalSeasonNoted'), withoutAny('RenewalStarted'), withoutAny('RenewalDeclined')),
  ],
  ['closed-without-certificate', 'outsourcing/1', 'closed without a certificate', withoutAny('DisposalRecorded')],
  [
    'closed-on-older-certificate',
    'outsourcing/1',
    'closed on a certificate from before the end',
    saying('DisposalRecorded', { doneOn: '2026-04-02' }),
  ],
  ['closed-without-backups', 'outsourcing/1', 'no word of backups', saying('DisposalRecorded', { backups: '' })],
  ['closed-with-given-out', 'outsourcing/1', 'closed with a key out', without('TakenBackRecorded')],
  ['closed-with-finding', 'outsourcing/1', 'closed with a finding open', withoutAny('EffectivenessChecked')],
  ['closed-with-inspection', 'outsourcing/1', 'closed with an inspection open', without('InspectionSkipped')],
  ['closed-with-incident', 'outsourcing/1', 'closed with an incident open', withoutAny('IncidentEndNoted')],
  ['closed-with-clauses-unread', 'outsourcing/1', 'closed with clauses unread', withoutAny('ClausesConfirmed')],
  ['closed-before-end', 'outsourcing/1', 'closed before the end', without('ContractEnded')],
  [
    'termination-not-early',
    'outsourcing/1',
    'terminated to a later day',
    saying('ContractTerminated', { endsOn: '2040-01-01' }),
  ],
  ['part-without-outcome', 'outsourcing/2', 'a change without the council', withoutAny('ChangeDeliberated')],
  [
    'change-past-council',
    'outsourcing/2',
    'a change past the council',
    (events) =>
      events.map((one) =>
        one.type === 'ChangeRequested' ? { ...one, data: { ...one.data, needs: 'approval' } } : one,
      ),
  ],
  ['change-unapproved-in-effect', 'outsourcing/2', 'in effect unapproved', withoutAny('ChangeApproved')],
  [
    'change-early',
    'outsourcing/2',
    'in effect before its day',
    saying('ChangeTookEffect', { effectiveOn: '2040-01-01' }),
  ],
  [
    'subcontract-below-none',
    'outsourcing/4',
    'below nobody',
    saying('SubcontractRequested', { parent: 'subcontract-9' }),
  ],
  [
    'subcontractor-unsuitable',
    'outsourcing/4',
    'an unsuitable sub-contractor',
    saying('SubcontractRequested', { verdict: 'unsuitable' }),
  ],
  [
    'subcontract-beyond-contract',
    'outsourcing/4',
    'longer than the contract',
    saying('SubcontractRequested', { endsOn: '2040-01-01' }),
  ],
  // Art. 22(5)
  [
    'notice-too-late',
    'incident/1',
    'later than it may be',
    saying('IncidentReported', ({ notices }) => ({
      notices: (notices as readonly object[]).map((one) => ({ ...one, dueOn: '2027-01-01' })),
    })),
  ],
  ['notice-waived-unsaid', 'incident/1', 'let go without a reason', saying('NoticeWaived', { reason: '' })],
  [
    'notice-before-discovery',
    'incident/1',
    'notified before it was known',
    saying('NoticeMade', { doneOn: '2020-01-01' }),
  ],
  ['follow-up-by-other', 'incident/1', 'done by another', by('FollowUpReported', 'secretariat')],
  ['incident-with-notice', 'incident/2', 'closed with notices open', withoutAny('NoticeMade')],
  ['incident-unassessed', 'incident/2', 'closed unassessed', without('IncidentAssessed')],
  ['incident-unexplained', 'incident/2', 'closed without a cause', withoutAny('ReportSupplemented')],
]
