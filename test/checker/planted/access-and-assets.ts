import { at, before, both, by, saying, without, withoutAny, type Planted } from '../../support/planted.ts'

/**
 * Breaches of what the guideline or the settings say of authorities, histories, methods, assets and plans (Arts. 12 to
 * 19).
 */
export const plantedAccessAndAssets: readonly Planted[] = [
  // Arts. 12 to 16
  ['authority-without-consultation', 'authority/1', 'nobody consulted', without('OfficerConsulted')],
  [
    'officer-of-other-office',
    'authority/1',
    'another office’s officer',
    saying('OfficerConsulted', { officer: 'heiwa-head' }),
  ],
  [
    'disagreement-unanswered',
    'authority/1',
    'against the officer’s word, unsaid',
    both(saying('OfficerConsulted', { agreed: false }), saying('AuthorityGranted', { despite: '' })),
  ],
  ['access-manager-acts', 'authority/1', 'settled by the office', by('AuthorityGranted', 'citizen-head')],
  [
    'granted-unproposed',
    'authority/1',
    'settled without anybody asking',
    before('AuthorityRequestWithdrawn', 'AuthorityGranted'),
  ],
  ['registered-ungranted', 'authority/1', 'registered without being settled', without('AuthorityGranted')],
  [
    'acknowledged-by-other',
    'authority/1',
    'acknowledged by somebody else',
    saying('MethodAcknowledged', ({ by: who }) => ({ by: { ...(who as object), person: 'p' } })),
  ],
  ['operator-id-beside-another', 'authority/1', 'two IDs in use', without('OperatorIdLost')],
  ['term-overlap', 'authority/1', 'a term within another', saying('AuthorityGranted', { fromOn: '2020-01-01' }, 1)],
  ['term-gap', 'authority/1', 'a gap between terms', saying('AuthorityGranted', { fromOn: '2031-01-01' }, 1)],
  [
    'revoked-not-at-once',
    'authority/1',
    'revoked as of some day to come',
    saying('AuthorityRevoked', { revokedOn: '2031-01-01' }),
  ],
  ['expired-early', 'authority/2', 'over before its last day', at('AuthorityExpired', '2026-04-01T00:00:00.000Z')],
  [
    'equipment-not-controlled',
    'authority/1',
    'on no controlled equipment',
    saying('AuthorityRequested', { equipment: 'coffee-machine' }),
  ],
  [
    'review-of-own',
    'authority-review/1',
    'their own review',
    saying('ReviewOpened', ({ rows }) => ({
      rows: (rows as readonly object[]).map((one) => ({ ...one, person: '00000000-0000-4000-8000-000000000002' })),
    })),
  ],
  ['review-of-another', 'authority-review/1', 'another’s review', by('AuthorityReviewed', 'secretariat')],
  ['review-reported-open', 'authority-review/1', 'reported with rows open', withoutAny('RevocationFollowed')],
  [
    'followed-unrevoked',
    'authority-review/1',
    'followed what nobody revoked',
    saying('RevocationFollowed', { row: 'row-99' }),
  ],
  [
    'history-term-short',
    'operation-history/1',
    'kept for less than the term',
    saying('HistoryArchived', { keptUntil: '2026-03-01' }),
  ],
  [
    'history-disposed-before-term',
    'operation-history/1',
    'disposed of before the term',
    saying('HistoryDisposed', { doneOn: '2020-01-01' }),
  ],
  [
    'disposal-decided-alone',
    'operation-history/1',
    'asked for and decided by one person',
    saying(
      'HistoryDisposalAsked',
      ({ by: who }) => ({ by: { ...(who as object), person: '00000000-0000-4000-8000-000000000005' } }),
      -1,
    ),
  ],
  [
    'gap-unexplained',
    'operation-history/2',
    'a gap explained by nothing',
    saying('HistoryGapExplained', { reason: '' }),
  ],
  ['method-by-other', 'management-method/1', 'a method settled by somebody else', by('MethodSettled', 'citizen-head')],
  [
    'method-of-other-owner',
    'management-method/1',
    'a method of who has none',
    saying('MethodDrafted', { owner: 'secretariat' }),
  ],
  ['method-version-skipped', 'management-method/1', 'a version torn out', without('MethodSettled')],
  ['method-settled-undrafted', 'management-method/1', 'settled without a draft', without('MethodAmended')],
  [
    'method-read-by-other',
    'management-method/1',
    'read by somebody else',
    saying('MethodVersionAcknowledged', { reader: 'reader-99' }),
  ],
  // Arts. 17 to 19
  ['asset-without-owner', 'asset/1', 'an asset of nobody', saying('AssetRegistered', { kind: 'furniture' })],
  ['owner-acts', 'asset/1', 'designated by another', by('AssetHandlerDesignated', 'citizen-staff')],
  [
    'designation-unknown',
    'asset/1',
    'a designation ended that isn’t there',
    saying('AssetDesignationEnded', { designation: 'designation-99' }),
  ],
  ['received-by-other', 'asset/1', 'received by another', by('AssetReceived', 'sobue-head')],
  ['hand-over-unknown', 'asset/1', 'taken back what was never given', without('AssetHandedOver')],
  ['transferred-unoffered', 'asset/2', 'transferred unoffered', withoutAny('AssetTransferOffered')],
  ['written-off-unfollowed', 'asset/2', 'written off, no word of what it was', withoutAny('AssetLossFollowed')],
  [
    'disposed-before-term',
    'asset/3',
    'disposed of before its day',
    saying('AssetRetentionChanged', { keptUntil: '2040-01-01' }, -1),
  ],
  ['disposed-undecided', 'asset/3', 'disposed of undecided', withoutAny('AssetDisposalDecided')],
  ['disposed-unasked', 'asset/3', 'disposed of unasked', withoutAny('AssetDisposalRequested')],
  ['disposed-unwitnessed', 'asset/3', 'disposed of before no witness', saying('AssetDisposed', { witness: '' })],
  ['finished-uncounted', 'stock-take/1', 'finished uncounted', withoutAny('AssetsCounted')],
  [
    'stock-item-unknown',
    'stock-take/1',
    'counted what isn’t there',
    saying('AssetsCounted', { counts: [{ item: 'item-99', outcome: 'found', place: '', note: '' }] }),
  ],
  ['settled-before-finish', 'stock-take/1', 'settled before the end', without('StockTakeFinished')],
  ['counted-by-other-office', 'stock-take/1', 'counted by another office', by('AssetsCounted', 'heiwa-staff')],
  [
    'plan-without-consultation',
    'operation-plan/1',
    'settled without asking',
    withoutAny('OperationPlanConsultationAnswered'),
  ],
  [
    'plan-asked-of-others',
    'operation-plan/1',
    'others asked',
    saying('OperationPlanConsultationAsked', { of: ['heiwa-head'] }),
  ],
  [
    'plan-disagreement-unanswered',
    'operation-plan/1',
    'disagreement passed over',
    both(
      saying('OperationPlanConsultationAnswered', { opinion: 'disagreed' }, 2),
      saying('OperationPlanConsultationAnswered', { opinion: 'disagreed' }, 3),
      saying('OperationPlanSettled', { response: ' ' }),
    ),
  ],
  ['planner-acts', 'operation-plan/1', 'settled by another', by('OperationPlanSettled', 'citizen-head')],
]
