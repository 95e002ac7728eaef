import { describe, expect, it } from 'vitest'
import type { Recorded } from '../../checker/recorded.ts'
import type { CheckedRule } from '../../checker/rules.ts'
import { judged } from '../support/judged.ts'
import { again, at, before, both, by, renumbered, saying, without, type Tamper } from '../support/planted.ts'
import { correctedLife, doubtfulLife, takenBackLife, wrongEnd } from '../support/recorded-life.ts'

/** A change is approved before the second doubt is answered. */
const andThenBeforeAnswer: Tamper = (events) => {
  const at = events.findIndex(
    ({ type, data }) => type === 'DoubtAnswered' && (data as { doubt: string }).doubt === 'doubt-2',
  )
  const { data, ...answered } = events[at]!
  const { by: who } = data as { readonly by: object }
  const approved = {
    ...answered,
    type: 'ChangeApproved',
    data: { change: 'change-1', conditions: [], note: '', by: who },
  }
  return events.toSpliced(at, 0, approved)
}

type PlantedHere = readonly [rule: CheckedRule, past: readonly Recorded[], how: string, tamper: Tamper]

/** Breaches of what is said of corrections, papers of changes, rests, plans and vettings that end (Arts. 20 to 23). */
const planted: readonly PlantedHere[] = [
  [
    'approval-of-other-content',
    correctedLife,
    'urgent work declared once the council had deliberated',
    both(
      saying('CouncilOutcomeRecorded', { saw: { round: 1, revision: 1, fingerprint: 'f' } }),
      saying('OutsourcingApproved', { saw: { round: 1, revision: 1, fingerprint: 'f' } }),
      at('UrgentWorkDeclared', '2026-04-17T01:00:00.000Z'),
    ),
  ],
  ['went-on-in-doubt', doubtfulLife, 'a contract registered before the chief had answered', without('DoubtAnswered')],
  [
    'went-on-in-doubt',
    doubtfulLife,
    'clauses confirmed while the approval was in doubt',
    before('DoubtArose', 'ClausesConfirmed'),
  ],
  [
    'went-on-in-doubt',
    doubtfulLife,
    'a change approved while nobody had said whether the unfit contractor goes on',
    andThenBeforeAnswer,
  ],
  ['doubt-answer-unsaid', doubtfulLife, 'a doubt answered without a reason', saying('DoubtAnswered', { reason: ' ' })],
  [
    'doubt-answer-unsaid',
    doubtfulLife,
    'an unfit company that goes on without conditions',
    saying('DoubtAnswered', { doubt: 'doubt-2', course: 'stands', conditions: [] }, 2),
  ],
  ['doubt-of-nothing', doubtfulLife, 'an answer to what was not in doubt', without('DoubtArose')],
  ['doubt-of-nothing', takenBackLife, 'an approval taken back twice', again('DoubtAnswered')],
  ['approval-by-other', doubtfulLife, 'a doubt answered by the head', by('DoubtAnswered', 'citizen-head')],

  [
    'correction-unsaid',
    correctedLife,
    'a contract corrected without a reason',
    saying('ContractCorrected', { reason: ' ' }),
  ],
  ['correction-unsaid', correctedLife, 'urgent work, without a reason', saying('UrgentStartCorrected', { reason: '' })],
  ['correction-unsaid', wrongEnd, 'an early end, without a reason', saying('TerminationCorrected', { reason: '' })],
  [
    'correction-hides-value',
    correctedLife,
    'another end than the one that stood there',
    saying('ContractCorrected', { before: { endsOn: '2029-04-30' } }),
  ],
  [
    'correction-hides-value',
    correctedLife,
    'another start of urgent work',
    saying('UrgentStartCorrected', { before: { startedOn: '2026-03-29', contractor: '株式会社あおい電算' } }),
  ],
  ['correction-hides-value', wrongEnd, 'another early end', saying('TerminationCorrected', { before: '2026-12-01' })],
  [
    'contract-beyond-approval',
    correctedLife,
    'corrected past the approval',
    saying('ContractCorrected', { after: { endsOn: '2030-03-31' } }),
  ],
  [
    'termination-not-early',
    wrongEnd,
    'corrected past the agreed end',
    saying('TerminationCorrected', { endsOn: '2027-06-30' }),
  ],
  ['head-acts', correctedLife, 'corrected by a clerk', by('ContractCorrected', 'citizen-staff')],
  ['head-acts', correctedLife, 'a paper registered by a clerk', by('ContractAmended', 'citizen-staff')],
  ['head-acts', correctedLife, 'an inspection answered for by a clerk', by('InspectionAnsweredFor', 'citizen-staff')],
  ['head-acts', correctedLife, 'a contract suspended by a clerk', by('ContractSuspended', 'citizen-staff')],
  ['head-acts', correctedLife, 'inspections planned by a clerk', by('InspectionsPlanned', 'citizen-staff')],
  [
    'paper-of-no-change',
    correctedLife,
    'a paper of a change that nobody asked for',
    saying('ContractAmended', { change: 'change-9' }),
  ],
  ['paper-of-no-change', correctedLife, 'a paper before the change took effect', without('ChangeTookEffect')],
  ['clause-missing', correctedLife, 'a paper without its clauses', saying('ContractAmended', { clauses: [] })],
  ['day-in-future', correctedLife, 'a paper signed tomorrow', saying('ContractAmended', { signedOn: '2027-01-20' })],
  ['rest-out-of-order', correctedLife, 'suspended twice', again('ContractSuspended')],
  ['rest-out-of-order', correctedLife, 'resumed without a rest', without('ContractSuspended')],
  ['rest-out-of-order', correctedLife, 'resumed before it rested', saying('ContractResumed', { on: '2027-02-01' })],
  ['day-in-future', correctedLife, 'suspended from a day to come', saying('ContractSuspended', { from: '2027-03-12' })],
  [
    'inspections-unplanned',
    correctedLife,
    'neither rhythm, days nor a reason',
    saying('InspectionsPlanned', { inspectOn: [] }),
  ],
  [
    'inspections-unplanned',
    correctedLife,
    'days and a reason for none',
    saying('InspectionsPlanned', { noInspections: '不要' }),
  ],
  [
    'inspection-unknown',
    correctedLife,
    'answered for what was never held',
    saying('InspectionAnsweredFor', { inspection: 'inspection-7' }),
  ],
  [
    'inspection-unknown',
    correctedLife,
    'answered for before it was held',
    before('InspectionAnsweredFor', 'InspectionRecorded'),
  ],
  ['inspection-unknown', wrongEnd, 'called for again although it never fell away', without('InspectionSkipped')],
  ['visit-twice', wrongEnd, 'one visit for two inspections', (events) => twice(events)],
  [
    'vetting-end-of-none',
    correctedLife,
    'the end of somebody else’s vetting',
    saying('VettingEndNoted', { vendor: '株式会社みらい' }),
  ],
  [
    'approval-on-old-vetting',
    correctedLife,
    'looked into more than two years before',
    saying('VendorVetted', { checkedOn: '2024-04-19' }),
  ],
  ['contract-missing', correctedLife, 'corrected without a contract', both(without('ContractRegistered'))],
]

/** Another inspection of the same day at the same company. */
const twice: Tamper = (events) => {
  const { data, ...held } = events.findLast(({ type }) => type === 'InspectionRecorded')!
  const called = events.find(({ type }) => type === 'InspectionDue')!
  return [
    ...events,
    { ...held, type: 'InspectionDue', data: { ...called.data, inspection: 'inspection-2', nth: 2 } },
    { ...held, data: { ...data, inspection: 'inspection-2' } },
  ]
}

describe('a contract’s corrections, papers, rests and plan with which somebody has tampered', () => {
  it('pass while nobody has', () => {
    expect(judged(correctedLife).map(({ rule, says }) => `${rule} ${says.en}`)).toEqual([])
    expect(judged(wrongEnd).map(({ rule, says }) => `${rule} ${says.en}`)).toEqual([])
  })

  it.each(planted.map(([rule, past, how, tamper]) => ({ rule, past, how, tamper })))(
    '$rule: $how',
    ({ rule, past, tamper }) => {
      const breaches = judged(renumbered(tamper(past)))
      expect(breaches.map((one) => one.rule)).toContain(rule)
      const { says } = breaches.find((one) => one.rule === rule)!
      expect([says.ja, says.en].filter((text) => text === '' || /[{}]|undefined/.test(text))).toEqual([])
    },
  )
})
