import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 17(2): each asset has its manager; Art. 18(1): who names those that may handle personal information; Art.
 * 18(2): and takes the measures that protect it. Ledger, hand-over, loss and disposal are operational settings.
 */
testRules('asset', {
  RegisterAsset: ['owners-office', 'asset-owners', 'Art. 17(2)'],
  BringInAsset: ['owners-office', 'asset-owners', 'Art. 17(2)'],
  AmendAsset: ['owners-office', 'asset-ledger', 'operational setting'],
  ChangeAssetRetention: ['owner', 'asset-kept-until-its-day', 'operational setting'],
  RecordAssetMeasures: ['owners-office', 'personal-information-protected', 'Art. 18(2)'],
  DesignateAssetHandler: ['owner', 'handlers-designated', 'Art. 18(1)'],
  EndAssetDesignation: ['owner', 'handlers-designated', 'Art. 18(1)'],
  HandOverAsset: ['keepers', 'asset-handed-over', 'operational setting'],
  ReceiveAsset: ['receivers', 'asset-handed-over', 'operational setting'],
  GiveAssetBack: ['receivers', 'asset-handed-over', 'operational setting'],
  TakeAssetBack: ['keepers', 'asset-handed-over', 'operational setting'],
  HearAssetEnding: ['practice', 'asset-hangs-on', 'operational setting'],
  OfferAssetTransfer: ['owners-office', 'asset-transferred', 'operational setting'],
  AcceptAssetTransfer: ['accepting-office', 'asset-transferred', 'operational setting'],
  DeclineAssetTransfer: ['accepting-office', 'asset-transferred', 'operational setting'],
  WithdrawAssetTransfer: ['owners-office', 'asset-transferred', 'operational setting'],
  ReportAssetLost: ['keepers', 'asset-loss-reported', 'operational setting'],
  FollowAssetLoss: ['keepers', 'asset-loss-reported', 'operational setting'],
  FindAsset: ['keepers', 'asset-loss-reported', 'operational setting'],
  WriteOffAsset: ['owner', 'asset-loss-reported', 'operational setting'],
  RequestAssetDisposal: ['keepers', 'asset-disposal', 'operational setting'],
  DecideAssetDisposal: ['owner', 'asset-disposal', 'operational setting'],
  CarryOutAssetDisposal: ['owners-office', 'asset-disposal', 'operational setting'],
  WithdrawAssetDisposal: ['keepers', 'asset-disposal', 'operational setting'],
})
