import { describe, expect, it } from 'vitest'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { noOtherCases } from '../../../domain/kernel/other-cases.ts'
import type { CaseId, OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingRefusal } from '../../../domain/outsourcing/refusals.ts'
import {
  acceptsForm,
  answersTo,
  approves,
  attaches,
  attachesMinutes,
  confirmsOutside,
  presentSeats,
  reportsOutcome,
  declaresUrgent,
  takesOff,
  closes,
  closesFinding,
  confirmsClauses,
  disapproves,
  endsContract,
  fulfils,
  given,
  inspects,
  notesSeason,
  notesRenewal,
  declinesRenewal,
  notesIncident,
  opensInspection,
  pullsBack,
  reaching,
  recordsCertificate,
  recordsDisposal,
  recordsOutcome,
  registers,
  request,
  vettingSettings,
  sendsBack,
  starts,
  submits,
  vets,
  withdraws,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { correctsRecord, correctsTermination, correctsUrgent, resumes, suspends } from '../../support/life-acts.ts'
import {
  approvesChange,
  consents,
  effectsChange,
  recordsChangeOutcome,
  requestsChange,
  requestsSubcontract,
  vetsCompanies,
} from '../../support/part-acts.ts'
import {
  checksEffect,
  found,
  gives,
  notesProposed,
  recordsReport,
  schedulesInspection,
  seriousFinding,
  takesBack,
} from '../../support/oversight-acts.ts'
import { answersDoubt, hearsCorrection } from '../../support/doubt-acts.ts'
import { by } from '../../support/outsourcing-events.ts'
import { asWaiting, byLink, people, rulesAt } from '../../support/rules.ts'

type Example = readonly [past: readonly OutsourcingAct[], act: OutsourcingAct]

const condition = { text: '名簿', dueOn: day('2026-06-30') }
const custody = { clause: 'custody', document: '契約書', place: '第4条', quotation: '' } as const
const finding = { severity: 'serious', text: '施錠', correctBy: day('2027-01-15') } as const
const conditional = [
  ...reaching('deliberation'),
  recordsOutcome({ outcome: 'favourable-with-conditions', conditions: [condition] }),
  approves(),
]
const withMinutes = [...reaching('deliberation'), attachesMinutes()]
const meeting = 'council/00000000-0000-4000-8000-0000000000c1' as CaseId
const settled = [confirmsClauses(), opensInspection(), inspects(), notesSeason(), endsContract(), recordsDisposal()]
const ended = [notesSeason(), endsContract(), recordsDisposal()]

/** The meeting tells what it found about another revision than the one that lies before it. */
const toldOfRevision = (revision: number): OutsourcingAct => ({
  command: {
    type: 'RecordCouncilOutcome',
    data: {
      ...recordsOutcome().command.data,
      recordedBy: by('secretariat', '2026-04-15 15:00'),
      saw: { round: 1, revision, fingerprint: '' },
    },
  } as unknown as OutsourcingAct['command'],
  rules: rulesAt('2026-04-15 15:01', 'practice'),
})

/**
 * One way to each refusal. The type sees to it that none is left out; what each says in full is tested with its
 * article.
 */
const examples: { readonly [code in OutsourcingRefusal]: Example } = {
  'not-permitted': [[], starts({}, { by: 'auditor' })],
  'sign-in-required': [reaching('approval'), approves({}, { by: byLink('chief', 'approve-1') })],
  'other-task': [reaching('approval'), sendsBack({}, { by: byLink('chief', 'approve-2') })],
  'already-started': [[starts()], starts()],
  'case-missing': [[], vets()],
  'case-closed': [[...reaching('approval'), disapproves()], withdraws()],
  'wrong-step': [reaching('approval'), acceptsForm()],
  'office-may-not-outsource': [[], starts({ office: 'audit' as OfficeId })],
  'vetting-missing': [[starts()], submits()],
  'vetting-incomplete': [[starts()], vets({ answers: [] })],
  'vetting-contradicts': [[starts()], vets({ answers: answersTo({ training: 'not-met' }) })],
  'vetting-blocked': [[starts()], vets({ answers: answersTo({ 'written-rules': 'not-met' }) })],
  'council-outcome-missing': [reaching('deliberation'), approves()],
  'council-unfavourable': [[...reaching('deliberation'), recordsOutcome({ outcome: 'unfavourable' })], approves()],
  'council-saw-other': [reaching('deliberation'), toldOfRevision(2)],
  'before-a-meeting': [withMinutes, reportsOutcome({}, { rules: { others: { ...asWaiting, heldBy: () => meeting } } })],
  'left-by-meeting': [
    withMinutes,
    reportsOutcome(
      {},
      { rules: { others: { ...asWaiting, leftBy: () => ({ case: meeting, on: day('2026-04-15') }) } } },
    ),
  ],
  'minutes-missing': [reaching('deliberation'), reportsOutcome()],
  'seat-vacant': [withMinutes, reportsOutcome({}, { rules: { others: noOtherCases } })],
  'quorum-missing': [withMinutes, reportsOutcome({ present: presentSeats.slice(0, 2) })],
  'chair-missing': [withMinutes, reportsOutcome({ present: [...presentSeats.slice(1), 'heiwa-head' as PostId] })],
  'before-chair': [[...withMinutes, reportsOutcome()], reportsOutcome()],
  'outside-unknown': [reaching('deliberation'), confirmsOutside()],
  'doubt-open': [[...reaching('contracting'), hearsCorrection()], registers()],
  'doubt-unknown': [reaching('contracting'), answersDoubt()],
  'conditions-missing': [reaching('deliberation'), recordsOutcome({ outcome: 'favourable-with-conditions' })],
  'renewal-under-way': [[...reaching('in-force'), notesRenewal({}, { at: '2026-12-01 10:00' })], declinesRenewal()],
  'renewal-unasked': [[...reaching('in-force'), opensInspection(), inspects()], endsContract()],
  'approval-missing': [reaching('approval'), registers()],
  'clause-missing': [reaching('contracting'), registers({ clauses: [] })],
  'clause-repeated': [reaching('contracting'), registers({ clauses: [custody, custody] })],
  'contractor-not-vetted': [reaching('contracting'), registers({ contractor: '有限会社みどり' })],
  'contract-before-approval': [reaching('contracting'), registers({ startsOn: day('2026-04-01') })],
  'period-reversed': [[], starts({ request: request({ endsOn: day('2026-05-31') }) })],
  'date-in-future': [[starts()], vets({ checkedOn: day('2026-05-01') })],
  'date-in-past': [reaching('approval'), approves({ conditions: [{ ...condition, dueOn: day('2026-04-01') }] })],
  'deliberated-before-submission': [reaching('deliberation'), recordsOutcome({ heldOn: day('2026-04-01') })],
  'deliberated-before-return': [
    [...reaching('approval'), sendsBack({ to: 'deliberation' })],
    recordsOutcome({}, { at: '2026-04-21 10:00' }),
  ],
  'return-not-backwards': [reaching('form-check'), sendsBack({ to: 'deliberation' }, { by: 'secretariat' })],
  'nothing-to-pull-back': [[starts()], pullsBack()],
  'condition-unknown': [conditional, fulfils({ condition: 'condition-2' })],
  'inspection-unknown': [reaching('in-force'), inspects()],
  'visit-recorded': [
    [
      ...reaching('in-force'),
      opensInspection(),
      inspects(),
      schedulesInspection({ onDay: day('2026-12-10') }, { at: '2026-12-10 16:00' }),
    ],
    inspects({ inspection: 'adhoc-1' }),
  ],
  'amendment-missing': [
    [...reaching('in-force'), requestsChange(), approvesChange(), effectsChange(), ...settled],
    closes(),
  ],
  'termination-missing': [reaching('in-force'), correctsTermination()],
  'urgent-missing': [[starts()], correctsUrgent()],
  'period-over': [[starts(), vets()], submits({}, { at: '2027-06-01 10:00' })],
  'record-unknown': [reaching('in-force'), correctsRecord({ record: 'rest:rest-1' })],
  'suspended-already': [[...reaching('in-force'), suspends()], suspends()],
  'not-suspended': [reaching('in-force'), resumes()],
  'finding-unknown': [reaching('in-force'), closesFinding()],
  'certificate-unknown': [reaching('in-force'), recordsCertificate()],
  'inspection-open': [[...reaching('in-force'), opensInspection(), ...ended], closes()],
  'finding-open': [[...reaching('in-force'), opensInspection(), inspects({ findings: [finding] }), ...ended], closes()],
  'incident-open': [[...reaching('closing'), recordsDisposal(), notesIncident()], closes()],
  'condition-open': [[...conditional, registers({ inspectEveryMonths: 12 }), ...ended], closes()],
  'finding-missing': [
    [...reaching('in-force'), opensInspection()],
    inspects({ checklist: [{ item: 'clause-custody', result: 'not-met', evidence: '' }] }),
  ],
  'effectiveness-unchecked': [found(seriousFinding), closesFinding()],
  'report-missing': [found(seriousFinding), checksEffect()],
  'checked-alone': [
    [...found(seriousFinding), recordsReport({}, { by: 'head' })],
    checksEffect({ checkedOn: day('2027-01-12') }, { at: '2027-01-12 15:00' }),
  ],
  'proposal-unknown': [found(seriousFinding), notesProposed()],
  'given-unknown': [reaching('in-force'), takesBack()],
  'given-by-register': [reaching('in-force'), gives({ kind: 'key' })],
  'held-under-contract': [
    [...reaching('in-force'), ...settled],
    closes({}, { rules: { others: { ...asWaiting, stillHeld: ['entry-permit/1' as CaseId] } } }),
  ],
  'given-out': [[...reaching('in-force'), gives(), ...settled], closes()],
  'disposal-missing': [reaching('closing'), closes()],
  'contract-beyond-approval': [reaching('contracting'), registers({ endsOn: day('2027-06-01') })],
  'same-person': [reaching('in-force'), confirmsClauses({}, { by: 'head' })],
  'vetting-over': [reaching('submission'), submits({}, { at: '2028-04-03 10:00' })],
  'contractor-not-approved': [
    [...reaching('contracting'), vets({ vendor: '有限会社みどり' }, { at: '2026-05-08 10:00' })],
    registers({ contractor: '有限会社みどり' }),
  ],
  'own-work': [
    reaching('form-check'),
    acceptsForm(
      {},
      { by: { ...people.secretariat, person: people.staff.person }, rules: vettingSettings({ ownWork: 'refused' }) },
    ),
  ],
  'clauses-not-asked': [
    [...reaching('contracting'), registers({ clauses: [] }, { rules: { guideline: { ...reiwa5, clauses: [] } } })],
    confirmsClauses(),
  ],
  'clauses-unread': [[...reaching('in-force').slice(0, -1), registers({ inspectEveryMonths: 12 }), ...ended], closes()],
  'nothing-changed': [reaching('in-force'), requestsChange({ changes: { place: request().place } })],
  'change-unknown': [reaching('in-force'), approvesChange()],
  'change-overlaps': [[...reaching('in-force'), requestsChange()], requestsChange({ changes: { place: '平和支所' } })],
  'change-too-late': [reaching('in-force'), requestsChange({ effectiveOn: day('2027-06-01') })],
  'change-pending': [
    [...reaching('in-force'), requestsChange({ effectiveOn: day('2026-10-01') }), approvesChange()],
    endsContract(),
  ],
  'subcontract-unknown': [reaching('in-force'), consents()],
  'subcontractor-unsuitable': [
    [
      ...reaching('in-force'),
      vets({ vendor: '有限会社つばめ保守', verdict: 'unsuitable', corporateNumber: '' }, { at: '2026-06-30 10:00' }),
    ],
    requestsSubcontract(),
  ],
  'subcontract-not-consented': [
    [
      ...reaching('in-force'),
      ...vetsCompanies('有限会社つばめ保守', '個人事業 とき'),
      requestsSubcontract(),
      requestsSubcontract({ name: '個人事業 とき', corporateNumber: '', parent: 'subcontract-1', scope: '積込み' }),
    ],
    consents({ subcontract: 'subcontract-2' }),
  ],
  'subcontract-beyond-contract': [
    [...reaching('in-force'), ...vetsCompanies('有限会社つばめ保守')],
    requestsSubcontract({ endsOn: day('2027-06-01') }),
  ],
  'subcontract-beyond-approval': [
    [
      ...reaching('in-force'),
      ...vetsCompanies('有限会社つばめ保守'),
      requestsSubcontract(),
      requestsChange(
        { changes: { subcontracting: 'なし' }, effectiveOn: day('2026-07-02') },
        { at: '2026-07-02 09:00' },
      ),
      recordsChangeOutcome({ heldOn: day('2026-07-02') }, { at: '2026-07-02 11:00' }),
      approvesChange({}, { at: '2026-07-02 12:00' }),
    ],
    consents(),
  ],
  'subcontract-over': [
    [...reaching('in-force'), ...vetsCompanies('有限会社つばめ保守'), requestsSubcontract()],
    consents({}, { at: '2027-06-01 00:00' }),
  ],
  'works-as-subcontractor': [
    [
      ...reaching('contracting'),
      ...vetsCompanies('有限会社つばめ保守').map((one) => ({ ...one, rules: rulesAt('2026-07-01 09:00', 'head') })),
      requestsSubcontract(),
      consents(),
    ],
    registers({ contractor: '有限会社つばめ保守' }, { at: '2026-07-14 10:00' }),
  ],
  'contract-made': [
    [
      ...reaching('contracting'),
      vets({ vendor: '株式会社よつば', checkedOn: day('2026-04-28') }, { at: '2026-04-30 10:00' }),
      requestsChange(
        { changes: { vendor: '株式会社よつば' }, effectiveOn: day('2026-05-20') },
        { at: '2026-05-01 10:00' },
      ),
      recordsChangeOutcome({ heldOn: day('2026-05-07') }, { at: '2026-05-07 16:00' }),
      registers(),
    ],
    approvesChange({}, { at: '2026-05-12 10:00' }),
  ],
  'attachment-type': [[starts()], attaches({ mediaType: 'text/html' })],
  'attachment-too-large': [[starts()], attaches({ size: 21 * 1_048_576 })],
  'attachment-unknown': [[starts()], takesOff()],
  'attachment-fixed': [[starts(), attaches(), vets(), submits()], takesOff({}, { at: '2026-04-06 11:00' })],
  'urgent-declared': [[starts(), declaresUrgent()], declaresUrgent()],
  'urgent-work-begun': [[starts(), declaresUrgent()], withdraws()],
  'field-invalid': [[starts()], vets({ means: [] })],
  'too-early': [reaching('in-force'), opensInspection({}, { at: '2026-11-30 09:00' })],
}

describe('every refusal of the law (Arts. 20–23)', () => {
  it.each(Object.keys(examples) as readonly (keyof typeof examples)[])('%s is reached', (code) => {
    const [past, { command, rules }] = examples[code]
    expect(outsourcing.decider.decide(command, given(...past).state, rules)).toMatchObject({
      ok: false,
      refusal: { code },
    })
  })
})
