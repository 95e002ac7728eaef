import { describe, expect, it } from 'vitest'
import type { Recorded } from '../../checker/recorded.ts'
import { judged } from '../support/judged.ts'
import {
  alone,
  at,
  both,
  by,
  keptHistories,
  onceMoreLater,
  renumbered,
  saying,
  without,
  type Planted,
  type Tamper,
} from '../support/planted.ts'

const histories = Map.groupBy(keptHistories('histories'), ({ stream }) => stream)
const historyOf = (stream: string): readonly Recorded[] => histories.get(stream) ?? []

/** All acts of asking and deciding by one person, as the law has it from when it asked: nothing says so. */
const ownWork: readonly (readonly [stream: string, did: string, passes: string, how: string])[] = [
  ['outsourcing/1', 'OutsourcingStarted', 'FormAccepted', 'drafted and checked by one person'],
  ['outsourcing/1', 'OutsourcingSubmitted', 'OutsourcingApproved', 'submitted and approved by one person'],
  ['outsourcing/1', 'VendorVetted', 'OutsourcingApproved', 'vetted and approved by one person'],
  ['outsourcing/1', 'FormAccepted', 'OutsourcingApproved', 'checked and approved by one person'],
  ['outsourcing/3', 'ChangeRequested', 'ChangeApproved', 'a change asked for and approved by one person'],
  ['outsourcing/2', 'SubcontractRequested', 'SubcontractConsented', 'a consent to what they asked for'],
  ['council/1', 'MinutesDrafted', 'MinutesConfirmed', 'minutes confirmed by who wrote them'],
  ['council/2', 'CircularConcluded', 'CircularConfirmed', 'a circulation confirmed by who drew it together'],
  ['instruction/1', 'CompletionReported', 'InstructionClosed', 'closed on their own report'],
  ['incident/1', 'IncidentReported', 'IncidentAssessed', 'an incident assessed by who reported it'],
  ['incident/2', 'IncidentAssessed', 'IncidentClosed', 'an incident closed by who assessed it'],
  ['incident/1', 'IncidentReported', 'NoticeWaived', 'a notice that their own report needn’t have'],
  ['entry-permit/2', 'EntryApplicationAmended', 'EntryPermitted', 'an entry permitted to what they asked for'],
  ['entry-permit/2', 'EntryRenewalAskedFor', 'EntryRenewed', 'a permit renewed as they asked'],
  ['entry-supervision/1', 'EntryControlReported', 'SupervisionConcluded', 'concluded with their own report'],
  ['authority/1', 'AuthorityRequested', 'AuthorityGranted', 'an operator settled by who asked for it'],
  ['asset/2', 'AssetTransferOffered', 'AssetTransferred', 'an item offered and accepted by one person'],
  ['asset/1', 'AssetHandedOver', 'AssetReceived', 'handed over to themself'],
  ['stock-take/1', 'AssetsCounted', 'StockTakeFinished', 'a stock-take finished by who counted'],
  [
    'operation-plan/1',
    'OperationPlanConsultationAsked',
    'OperationPlanConsultationAnswered',
    'consulted with themself',
  ],
]

const lastOf = (stream: string, type: string): number => historyOf(stream).filter((one) => one.type === type).length - 1

/** Each with the rule that has to be named. */
const planted: readonly Planted[] = [
  ...(
    [
      ['OutsourcingWithdrawn', 'outsourcing/6', 'taken back by the auditor'],
      ['OutsourcingReturned', 'outsourcing/5', 'sent back by the auditor'],
      ['CouncilOutcomeRecorded', 'outsourcing/1', 'an outcome by the auditor'],
      ['ClausesConfirmed', 'outsourcing/1', 'read by the auditor'],
      ['DisposalRecorded', 'outsourcing/1', 'a disposal by the auditor'],
      ['FindingClosed', 'outsourcing/1', 'a finding closed by the auditor'],
      ['SubcontractEnded', 'outsourcing/2', 'ended by the auditor'],
      ['IncidentAssessed', 'incident/1', 'assessed by the auditor'],
      ['NoticeWaived', 'incident/1', 'waived by the auditor'],
      ['InstructionDrafted', 'instruction/1', 'drafted by the auditor'],
      ['EntryAppliedFor', 'entry-permit/1', 'applied for by the auditor'],
      ['EntryGivenUp', 'entry-permit/3', 'given up by the auditor'],
      ['EntryRecorded', 'entry-log/1', 'written down by the auditor'],
      ['AuthorityRequested', 'authority/1', 'asked for by the auditor'],
      ['ReviewReported', 'authority-review/1', 'reported by the auditor'],
      ['MethodDrafted', 'management-method/1', 'drafted by the auditor'],
      ['HistoryReadChecked', 'operation-history/1', 'read by the auditor'],
      ['OperationPlanDrafted', 'operation-plan/1', 'drafted by the auditor'],
      ['StockTakeFinished', 'stock-take/1', 'finished by the auditor'],
      ['MeetingPlanned', 'council/1', 'planned by the auditor'],
    ] as const
  ).map(([type, stream, how]): Planted => ['acted-for-others', stream, how, by(type, 'auditor')]),
  ['acted-for-others', 'entry-permit/1', 'applied for by another office', by('EntryAppliedFor', 'heiwa-staff')],
  ['acted-for-others', 'outsourcing/1', 'the contract of another office', by('CertificateRecorded', 'heiwa-head')],
  ['ledger-of-other-office', 'asset/1', 'amended by another office', by('AssetAmended', 'heiwa-staff')],
  ['ledger-of-other-office', 'asset/2', 'lost in another office', by('AssetLost', 'sobue-head')],
  ...(
    [
      ['outsourcing/1', 'OutsourcingApproved', 'the approval is gone, and its task answered'],
      ['outsourcing/1', 'OutsourcingSubmitted', 'the submission is gone'],
      ['council/1', 'MinutesConfirmed', 'the confirmation of the minutes is gone'],
      ['entry-permit/7', 'EntryRefused', 'the refusal is gone'],
      ['authority/1', 'AuthorityNotGranted', 'the refusal is gone'],
      ['asset/3', 'AssetDisposalDecided', 'a decision is gone'],
      ['incident/1', 'IncidentAssessed', 'an assessment is gone'],
      ['instruction/1', 'InstructionAcknowledged', 'the receipt is gone'],
      ['stock-take/1', 'StockTakeFinished', 'the finish is gone'],
      ['operation-plan/1', 'OperationPlanSettled', 'the settling is gone'],
    ] as const
  ).map(([stream, type, how]): Planted => ['task-answered-by-nothing', stream, how, without(type)]),
  ...(
    [
      ['council/1', 'MeetingOpened'],
      ['council/1', 'MinutesConfirmed'],
      ['council/2', 'CircularConfirmed'],
      ['instruction/1', 'InstructionIssued'],
      ['incident/2', 'IncidentClosed'],
      ['entry-permit/4', 'EntryRevoked'],
      ['authority/1', 'AuthorityRevoked'],
      ['asset/1', 'AssetReceived'],
      ['stock-take/1', 'StockTakeFinished'],
      ['outsourcing/5', 'UrgentWorkDeclared'],
    ] as const
  ).map(([stream, type]): Planted => ['done-twice', stream, `${type} once more`, onceMoreLater(type)]),
  [
    'done-at-another-time',
    'outsourcing/1',
    'an approval of a day before it was given',
    at('OutsourcingApproved', '2026-01-05T00:00:00.000Z'),
  ],
  ['circular-of-too-few-people', 'council/2', 'one person says 可 for all seats', saidByOne('OpinionGiven')],
  [
    'circular-of-too-few-people',
    'council/2',
    'one person agrees for all seats to circulate',
    saidByOne('ConsentReplied'),
  ],
]

/** All of a kind were said by the same person, each under its own seat. */
function saidByOne(type: string): Tamper {
  return (events) => {
    const nth = events.filter((one) => one.type === type).length
    const first = events.find((one) => one.type === type)!.data as { readonly by: { readonly person: string } }
    return both(
      ...Array.from({ length: nth }, (_, index) =>
        saying(type, ({ by: whoever }) => ({ by: { ...(whoever as object), person: first.by.person } }), index),
      ),
    )(events)
  }
}

describe('whose hand it was, how often, and by how many', () => {
  it.each(ownWork.map(([stream, did, passes, how]) => ({ stream, did, passes, how })))(
    'own work unsaid ($stream): $how',
    ({ stream, did, passes }) => {
      const passesNth = passes === 'AuthorityGranted' || passes === 'SubcontractConsented' ? 0 : undefined
      const last = ['CompletionReported', 'AssetsCounted', 'EntryControlReported'].includes(did)
      const nth = last ? lastOf(stream, did) : did === 'AssetTransferOffered' ? lastOf(stream, did) - 1 : undefined
      const named = (more = {}) =>
        judged(renumbered(alone(did, passes, more, nth, passesNth)(historyOf(stream)))).map(({ rule }) => rule)
      expect(named()).toContain('own-work-unsaid')
      expect(named({ ownWork: ['reported'] })).not.toContain('own-work-unsaid')
    },
  )

  it('names own work that the setting doesn’t allow, and what is said of somebody who did nothing', () => {
    const refused: Recorded = {
      stream: 'city/inazawa',
      version: 1,
      type: 'SettingChanged',
      data: { name: 'vetting.ownWork', value: 'refused', inForceFrom: '2020-01-01', reason: '' },
      meta: { actor: { kind: 'practice' }, occurredAt: '2020-01-01T00:00:00.000Z' as never, guidelineVersion: '' },
    }
    const own = renumbered(
      alone('OutsourcingSubmitted', 'OutsourcingApproved', { ownWork: ['submitted'] })(historyOf('outsourcing/1')),
    )
    const inBook = own.map((one) => ({ ...one, meta: { ...one.meta, ruleBook: 1 } }))
    expect(judged([refused, ...inBook]).map(({ rule }) => rule)).toContain('own-work-refused')
    expect(judged(own).map(({ rule }) => rule)).not.toContain('own-work-refused')
    const untrue: Tamper = (events) =>
      saying('OutsourcingApproved', { ownWork: ['submitted'] })(events).map((one) => ({
        ...one,
        meta: { ...one.meta, asksOwnWork: true as const },
      }))
    expect(judged(renumbered(untrue(historyOf('outsourcing/1')))).map(({ rule }) => rule)).toContain('own-work-untrue')
  })

  it.each(planted.map(([rule, stream, how, tamper]) => ({ rule, stream, how, tamper })))(
    '$rule ($stream): $how',
    ({ rule, stream, tamper }) => {
      const breaches = judged(renumbered(tamper(historyOf(stream))))
      expect(breaches.map((one) => one.rule)).toContain(rule)
      const { says, article } = breaches.find((one) => one.rule === rule)!
      expect([says.ja, says.en, article].filter((text) => text === '' || /[{}]|undefined/.test(text))).toEqual([])
    },
  )
})
