import type { OwnAssetEvent } from '../../domain/asset/events.ts'
import type { MarksOf } from '../words/mark.ts'

/** How the events of an information asset stand in its history. */
export const assetMarks: MarksOf<OwnAssetEvent> = {
  AssetRegistered: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ note }) => [note] },
  AssetAmended: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
  AssetRetentionChanged: { group: 'decisions', tone: 'info', icon: 'doc', quotes: ({ reason }) => [reason] },
  AssetMeasuresRecorded: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ measures }) => [measures] },
  AssetHandlerDesignated: { group: 'decisions', tone: 'info', icon: 'person', quotes: ({ note }) => [note] },
  AssetDesignationEnded: { group: 'decisions', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
  AssetCauseEnded: { group: 'decisions', tone: 'warn', icon: 'alert' },
  AssetHandedOver: { group: 'papers', tone: 'info', icon: 'right', quotes: ({ purpose }) => [purpose] },
  AssetReceived: { group: 'papers', tone: 'info', icon: 'check' },
  AssetGivenBack: { group: 'papers', tone: 'info', icon: 'right', quotes: ({ note }) => [note] },
  AssetTakenBack: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
  AssetTransferOffered: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ reason }) => [reason] },
  AssetTransferred: { group: 'decisions', tone: 'success', icon: 'check' },
  AssetTransferDeclined: { group: 'decisions', tone: 'warn', icon: 'alert', quotes: ({ reason }) => [reason] },
  AssetTransferWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'right', quotes: ({ reason }) => [reason] },
  AssetLost: { group: 'decisions', tone: 'danger', icon: 'alert', quotes: ({ what, measures }) => [what, measures] },
  AssetLossFollowed: {
    group: 'decisions',
    tone: 'info',
    icon: 'doc',
    quotes: ({ followed }) => (followed.as === 'none' ? [followed.reason] : []),
  },
  AssetFound: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
  AssetWrittenOff: { group: 'decisions', tone: 'danger', icon: 'alert', quotes: ({ reason }) => [reason] },
  AssetDisposalRequested: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ reason }) => [reason] },
  AssetDisposalDecided: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ note }) => [note] },
  AssetDisposalWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'right', quotes: ({ reason }) => [reason] },
  AssetDisposed: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
}
