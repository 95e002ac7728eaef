import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import * as oversight from '../../support/oversight-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { people, tokyo } from '../../support/rules.ts'
import { taskActs } from '../../support/task-acts.ts'
import { keepsStory } from '../../support/story.ts'

const { reminds, escalates } = taskActs
/** Where the city has the council look at sub-contracts too. */
const toCouncil = {
  rules: { settings: { ...rulesOn(templateBook, day('2026-07-01')).settings, subcontractNeeds: 'council' as const } },
}

/** What a meeting adds when it tells a case by itself. */
const meeting = {
  meetingCase: 'council/10000000-0000-4000-8000-000000000001' as CaseId,
  item: 'item-1',
  recordedBy: {
    person: people.secretariat.person,
    name: people.secretariat.name,
    post: people.secretariat.posts[0],
    at: tokyo('2026-04-17 09:00'),
  },
} as object
const told = (name: string, story: Parameters<typeof keepsStory>[2]) => keepsStory('outsourcing', name, story)

const [aoi, midori, hana] = ['株式会社あおい電算', '有限会社みどり', '合同会社はなみずき'] as const
const iso = { kind: 'iso27001', number: 'IS 123456', scope: '保守部門', expiresOn: day('2027-01-31') } as const
const mark = { kind: 'p-mark', number: '10000001', scope: '全社', expiresOn: day('2026-12-31') } as const
const roster = { text: '名簿を出すこと', dueOn: day('2026-06-30') }
const oath = { text: '誓約書を取ること', dueOn: day('2026-05-29') }

it('a request, returned and pulled back on its way to the approval (Arts. 20, 21)', () =>
  told('request', [
    acts.starts(),
    acts.attaches(),
    acts.attaches({ name: '仕様書.pdf', label: '仕様書', sha256: 'b'.repeat(64) }, { by: 'secretariat' }),
    acts.attaches({ name: '図面.png', mediaType: 'image/png', about: 'vendor', sha256: 'c'.repeat(64) }),
    acts.takesOff({ attachment: 'attachment-2' }),
    acts.declaresUrgent(),
    acts.vets({ verdict: 'unsuitable', note: '規程がない' }),
    acts.submits(),
    acts.vets(
      {
        certificates: [iso, mark],
        verdict: 'conditional',
        conditions: [roster],
        note: '研修の記録を待つ',
        means: ['papers', 'hearing'],
      },
      { at: '2026-04-03 11:00' },
    ),
    acts.amends(),
    acts.amends({ request: acts.request({ vendor: midori }) }, { at: '2026-04-03 12:00' }),
    acts.amends({ request: acts.request({ amountYen: 2_000_000 }) }, { at: '2026-04-03 13:00' }),
    acts.vets({ certificates: [iso] }, { at: '2026-04-06 10:00' }),
    reminds('submit-2', '2026-04-07 09:00'),
    acts.submits({ note: 'お願いします' }, { at: '2026-04-07 10:00' }),
    acts.pullsBack({}, { at: '2026-04-07 11:00' }),
    acts.submits({}, { at: '2026-04-07 12:00' }),
    acts.sendsBack({ to: 'submission' }, { at: '2026-04-08 10:00', by: 'secretariat' }),
    acts.submits({}, { at: '2026-04-08 11:00' }),
    acts.acceptsForm({}, { at: '2026-04-08 12:00' }),
    acts.recordsOutcome({ outcome: 'continued' }, { at: '2026-04-16 10:00' }),
    acts.recordsOutcome(
      { heldOn: day('2026-04-16'), outcome: 'favourable-with-conditions', conditions: [roster, oath] },
      { at: '2026-04-17 10:00' },
    ),
    acts.pullsBack({}, { at: '2026-04-17 11:00', by: 'secretariat' }),
    acts.recordsOutcome(
      { ...meeting, heldOn: day('2026-04-17'), outcome: 'favourable-with-conditions', conditions: [roster, oath] },
      { at: '2026-04-17 12:00', by: 'practice' },
    ),
    acts.sendsBack({ to: 'deliberation' }),
    acts.recordsOutcome(
      { heldOn: day('2026-04-21'), outcome: 'favourable-with-conditions', conditions: [roster, oath] },
      { at: '2026-04-22 10:00' },
    ),
    acts.sendsBack({ to: 'form-check' }, { at: '2026-04-22 11:00' }),
    acts.acceptsForm({}, { at: '2026-04-22 12:00' }),
    acts.recordsOutcome(
      { heldOn: day('2026-04-22'), outcome: 'favourable-with-conditions', conditions: [roster, oath] },
      { at: '2026-04-23 10:00' },
    ),
    reminds('approve-3', '2026-04-28 09:00'),
    escalates('approve-3', '2026-05-11 09:00'),
    acts.approves(
      { conditions: [{ text: '作業に立ち会うこと', dueOn: day('2026-06-15') }], note: '適切と認める' },
      { at: '2026-05-11 10:00' },
    ),
    acts.fulfils({ condition: 'condition-2' }),
    acts.registers({ signedOn: day('2026-05-12') }, { at: '2026-05-12 11:00' }),
    acts.fulfils({}, { at: '2026-05-13 10:00' }),
    acts.fulfils({ condition: 'condition-3' }, { at: '2026-06-15 10:00' }),
    acts.attaches({}, { at: '2026-06-16 10:00', by: people.chief }),
  ]))

it('requests that end without a contract (Art. 21)', async () => {
  await told('unfavourable', [
    ...acts.reaching('deliberation'),
    acts.recordsOutcome({ outcome: 'unfavourable' }),
    acts.approves(),
    acts.disapproves(),
  ])
  await told('withdrawn', [...acts.reaching('contracting'), acts.withdraws({}, { at: '2026-05-07 10:00' })])
  await told('withdrawn-early', [acts.starts(), acts.withdraws({}, { at: '2026-04-02 10:00' })])
})

it('a tender of several, and one vetted after the award (Art. 20)', async () => {
  const tender = acts.request({ award: 'candidates', vendor: '', candidates: [aoi, midori] })
  await told('tender', [
    acts.starts({ request: tender }),
    acts.vets({ vendor: midori }),
    acts.amends({
      request: acts.request({ award: 'candidates', vendor: '', candidates: [aoi, midori, hana] }),
    }),
    acts.vets({ vendor: aoi, verdict: 'unsuitable', note: '規程がない' }),
    acts.vets({ vendor: hana }, { at: '2026-04-03 11:00' }),
    acts.submits(),
    acts.acceptsForm(),
    acts.recordsOutcome(),
    acts.approves(),
    acts.vets({ vendor: midori, checkedOn: day('2026-04-30') }, { at: '2026-05-07 10:00' }),
    acts.registers({ contractor: aoi }),
    acts.registers({ contractor: hana }),
  ])
  await told('after-award', [
    acts.starts({ request: acts.request({ award: 'after-award', vendor: '' }) }),
    acts.submits(),
    acts.acceptsForm(),
    acts.recordsOutcome(),
    acts.approves(),
    acts.registers({ contractor: hana }),
    acts.vets({ vendor: hana, checkedOn: day('2026-04-30') }, { at: '2026-05-07 10:00' }),
    acts.registers({ contractor: hana }),
  ])
})

it('a contract’s clauses, changes and sub-contracts (Arts. 21, 22)', () =>
  told('parts', [
    ...acts.reaching('in-force').slice(0, -1),
    parts.requestsChange(
      { changes: { startsOn: day('2026-07-01'), endsOn: day('2027-06-30') }, effectiveOn: day('2026-06-01') },
      { at: '2026-04-21 10:00' },
    ),
    parts.withdrawsChange({}, { at: '2026-04-22 10:00' }),
    acts.registers(),
    parts.disputesClauses(),
    parts.disputesClauses({ clause: 'custody', reason: '保管の定めが足りない' }, { at: '2026-05-12 11:00' }),
    parts.amendsClauses(),
    acts.confirmsClauses({}, { at: '2026-05-14 10:00', by: 'head' }),
    acts.confirmsClauses({}, { at: '2026-05-14 10:00' }),
    ...parts.vetsCompanies('有限会社つばめ保守', '個人事業 とき', '株式会社すずめ', '有限会社ひばり'),
    parts.requestsSubcontract({}, toCouncil),
    parts.requestsSubcontract(
      { name: '個人事業 とき', corporateNumber: '', parent: 'subcontract-1', scope: '積込み' },
      {
        at: '2026-07-01 11:00',
      },
    ),
    parts.requestsSubcontract(
      { name: '株式会社すずめ', corporateNumber: '', scope: '清掃' },
      { at: '2026-07-01 12:00' },
    ),
    parts.recordsSubcontractOutcome(),
    parts.recordsSubcontractOutcome({ ...meeting, about: 'subcontract-2' }, { at: '2026-07-10 11:00', by: 'practice' }),
    parts.consents({ subcontract: 'subcontract-2' }),
    parts.consents({ conditions: [{ text: '封印すること', dueOn: day('2026-08-31') }] }),
    parts.consents({ subcontract: 'subcontract-2' }, { at: '2026-07-13 11:00' }),
    parts.refusesSubcontract({ subcontract: 'subcontract-3' }),
    parts.requestsSubcontract(
      { name: '有限会社ひばり', corporateNumber: '', scope: '受付' },
      { at: '2026-07-14 10:00' },
    ),
    parts.withdrawsSubcontract({ subcontract: 'subcontract-4' }, { at: '2026-07-15 10:00' }),
    parts.requestsChange(),
    parts.requestsChange(
      { changes: { amountYen: 1_500_000, work: '端末の点検と修理と清掃' }, effectiveOn: day('2026-11-01') },
      { at: '2026-09-01 11:00' },
    ),
    parts.returnsChange({ change: 'change-2' }),
    parts.amendsChange({ change: 'change-2' }),
    parts.recordsChangeOutcome({ about: 'change-2' }),
    parts.recordsChangeOutcome(
      { ...meeting, about: 'change-3', outcome: 'unfavourable' },
      { at: '2026-09-11 11:00', by: 'practice' },
    ),
    parts.approvesChange({
      change: 'change-2',
      conditions: [{ text: '移転を見届けること', dueOn: day('2026-10-30') }],
      note: '',
    }),
    parts.approvesChange({ change: 'change-3' }, { at: '2026-09-14 11:00' }),
    parts.disapprovesChange({ change: 'change-3' }, { at: '2026-09-14 12:00' }),
    parts.effectsChange({ change: 'change-2' }),
    parts.prolongs({ effectiveOn: day('2026-11-01') }, { at: '2026-10-05 10:00' }),
    parts.recordsChangeOutcome({ about: 'change-4', heldOn: day('2026-10-08') }, { at: '2026-10-09 10:00' }),
    parts.approvesChange({ change: 'change-4' }, { at: '2026-10-12 10:00' }),
    parts.effectsChange({ change: 'change-4' }, { at: '2026-11-01 00:00' }),
    parts.endsSubcontract({ subcontract: 'subcontract-2' }),
    parts.endsSubcontract(),
  ]))

it('a contract’s inspections, findings and certificates (Art. 23)', () =>
  told('oversight', [
    acts.starts(),
    acts.vets({ certificates: [iso, mark] }),
    ...acts.reaching('in-force').slice(2, -1),
    acts.registers({ inspectEveryMonths: 3 }),
    acts.confirmsClauses(),
    oversight.gives(),
    oversight.gives({ kind: 'papers', what: '手順書 2部' }, { at: '2026-06-02 11:00' }),
    oversight.schedulesInspection(),
    acts.inspects({ inspection: 'adhoc-1', heldOn: day('2026-07-03') }, { at: '2026-07-06 10:00' }),
    acts.opensInspection({}, { at: '2026-09-01 09:00' }),
    oversight.announcesInspection({ inspection: 'inspection-1', onDay: day('2026-09-10') }, { at: '2026-09-01 10:00' }),
    oversight.recordsRefusal({ refusedOn: day('2026-09-10'), dueOn: day('2026-09-24') }, { at: '2026-09-10 15:00' }),
    acts.inspects(
      {
        heldOn: day('2026-09-18'),
        attendee: '受託者の作業責任者',
        place: '名古屋事業所',
        checklist: [
          { item: 'clause-custody', result: 'not-met', evidence: '錠がない' },
          { item: 'clause-ownership', result: 'met', evidence: '契約書のとおり' },
        ],
        findings: [
          { ...oversight.seriousFinding, item: 'clause-custody', correctBy: day('2026-10-16') },
          { severity: 'minor', text: '受渡簿に日付がない', correctBy: day('2026-10-30') },
          { severity: 'suggestion', text: '鍵を二重にする', correctBy: day('2026-12-25') },
        ],
      },
      { at: '2026-09-18 16:00' },
    ),
    oversight.proposesFinding({ finding: 'finding-2', correctBy: day('2026-10-16') }, { at: '2026-10-30 09:00' }),
    oversight.notesProposed({ about: 'finding-2' }, { at: '2026-11-02 10:00' }),
    oversight.recordsReport({}, { at: '2026-11-04 10:00' }),
    oversight.recordsReport({ finding: 'finding-2', receivedOn: day('2026-11-04') }, { at: '2026-11-04 10:00' }),
    oversight.checksEffect(
      {
        finding: 'finding-2',
        checkedOn: day('2026-11-05'),
        effective: 'not-effective',
        correctBy: day('2026-11-27'),
      },
      { at: '2026-11-05 10:00' },
    ),
    oversight.recordsReport({ finding: 'finding-2', receivedOn: day('2026-11-20') }, { at: '2026-11-20 10:00' }),
    oversight.checksEffect({ finding: 'finding-2', checkedOn: day('2026-11-24') }, { at: '2026-11-24 10:00' }),
    acts.closesFinding({ finding: 'finding-2', checkedOn: day('2026-11-24') }, { at: '2026-11-24 11:00' }),
    acts.closesFinding({ finding: 'finding-3', checkedOn: day('2026-11-24') }, { at: '2026-11-24 11:00' }),
    acts.notesIncident({ discoveredOn: day('2026-11-25') }, { at: '2026-11-25 10:00' }),
    acts.notesIncident(
      {
        incident: 'incident/30000000-0000-4000-8000-000000000002' as CaseId,
        label: 'R8-事-002',
        discoveredOn: day('2026-11-26'),
      },
      { at: '2026-11-26 10:00' },
    ),
    acts.notesCertificate({ certificate: 'certificate-2', expiresOn: day('2026-12-31') }, { at: '2026-11-26 11:00' }),
    acts.opensInspection({ nth: 2 }, { at: '2026-12-01 09:00' }),
    oversight.skipsInspection({ inspection: 'inspection-2' }, { at: '2026-12-02 10:00' }),
    acts.notesCertificate({}, { at: '2026-12-02 11:00' }),
    acts.recordsCertificate(),
    acts.recordsCertificate(
      { certificate: 'certificate-2', outcome: 'not-renewed', number: '', expiresOn: null, note: '取り下げた' },
      { at: '2026-12-10 11:00' },
    ),
    oversight.movesInspection({ inspection: 'inspection-3', toDay: day('2027-03-15') }, { at: '2027-01-12 10:00' }),
    acts.notesIncidentClosed({}, { at: '2027-01-20 10:01' }),
    acts.opensInspection({ nth: 3 }, { at: '2027-03-15 09:00' }),
    acts.inspects({ inspection: 'inspection-3', heldOn: day('2027-03-16') }, { at: '2027-03-16 15:00' }),
    acts.notesSeason(),
    acts.declinesRenewal(),
    oversight.terminates({ endsOn: day('2027-04-30') }, { at: '2027-04-05 10:00' }),
    acts.endsContract({ endsOn: day('2027-04-30') }, { at: '2027-05-01 00:00' }),
    acts.recordsDisposal({ doneOn: day('2027-05-06') }, { at: '2027-05-07 10:00' }),
    acts.closes({}, { at: '2027-05-10 10:00' }),
    oversight.takesBack({ takenBackOn: day('2027-05-07') }, { at: '2027-05-10 11:00' }),
    oversight.takesBack({ given: 'given-2', takenBackOn: day('2027-05-07') }, { at: '2027-05-10 11:00' }),
    acts.closes({}, { at: '2027-05-10 12:00' }),
    acts.notesIncidentClosed(
      { incident: 'incident/30000000-0000-4000-8000-000000000002' as CaseId },
      { at: '2027-05-10 13:00' },
    ),
    acts.closesFinding({ finding: 'finding-4', checkedOn: day('2027-05-10') }, { at: '2027-05-10 14:00' }),
    oversight.recordsReport({ receivedOn: day('2027-05-10') }, { at: '2027-05-10 15:00' }),
    oversight.checksEffect({ checkedOn: day('2027-05-11') }, { at: '2027-05-11 10:00' }),
    acts.closesFinding({ checkedOn: day('2027-05-11') }, { at: '2027-05-11 11:00' }),
    acts.closes({}, { at: '2027-05-11 12:00' }),
  ]))

it('a contract that ends with sub-contractors, in several disposals, and is renewed (Arts. 21, 22(2))', () =>
  told('ending', [
    ...acts.reaching('in-force'),
    acts.confirmsClauses(),
    parts.vetsCompany(),
    parts.requestsSubcontract({}, toCouncil),
    parts.recordsSubcontractOutcome(),
    parts.consents(),
    acts.opensInspection(),
    acts.inspects(),
    acts.notesSeason(),
    acts.notesRenewal(),
    acts.endsContract(),
    acts.recordsDisposal({
      items: [oversight.medium, { ...oversight.medium, what: '設定書', manner: 'returned' }],
      certificateOn: day('2027-06-02'),
    }),
    acts.recordsDisposal(
      { party: 'subcontract-1', manner: 'none', certificate: '預けていない', media: '' },
      {
        at: '2027-06-04 10:00',
      },
    ),
    acts.closes(),
  ]))

it('an outcome of a meeting outside Sekisho, sent back by the chair and then confirmed (Art. 21)', () =>
  told('outside', [
    ...acts.reaching('deliberation'),
    acts.reportsOutcome(),
    acts.attachesMinutes(),
    acts.reportsOutcome({ outcome: 'favourable-with-conditions', conditions: [roster], note: '異議なし' }),
    acts.confirmsOutside({}, { by: 'secretariat' }),
    acts.returnsOutside(),
    acts.reportsOutcome({}, { at: '2026-04-17 11:00' }),
    acts.confirmsOutside({ note: '相違ない' }, { at: '2026-04-17 13:00' }),
    acts.approves(),
  ]))

it('an outcome from outside that the chair had confirmed wrongly, put right wherever the case has come to (Art. 21)', () => {
  const conditional = {
    outcome: 'favourable-with-conditions',
    conditions: [roster],
    reason: '条件を写し落とした',
  } as const
  return told('outside-corrected', [
    ...acts.reaching('deliberation'),
    acts.attachesMinutes(),
    acts.reportsOutcome(),
    acts.confirmsOutside(),
    acts.correctsOutside(conditional, { at: '2026-04-17 13:00' }),
    acts.approves(),
    acts.correctsOutside(),
    acts.correctsOutside({ ...conditional, reason: 'やはり条件付きの可であった' }, { at: '2026-04-22 11:00' }),
    acts.registers(),
    acts.confirmsClauses(),
    acts.correctsOutside({ reason: '否であった' }, { at: '2026-05-20 10:00' }),
    acts.correctsOutside({ ...conditional, reason: '可であった' }, { at: '2026-05-20 11:00' }),
    acts.opensInspection(),
    acts.inspects(),
    ...acts.askedAndEnded(),
    acts.correctsOutside({ reason: '否であった' }, { at: '2027-06-02 10:00' }),
  ])
})
