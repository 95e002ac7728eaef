import { assetCourse } from './course.en.ts'
import { letterTaskEn as task } from '../../words/letter-task.ts'
import { assetFormsEn } from './asset-forms.en.ts'
import { assetRefusalsEn } from './asset-refusals.en.ts'
import { assetRegistersEn } from './asset-registers.en.ts'
import type { AssetWords } from './asset-wording.ts'

/** The words of information assets in English. */
export const assetEn: AssetWords = {
  procedure: 'Information asset',
  plural: 'Information assets',
  noNumber: 'no number yet',
  settings: {
    'series.asset': 'Mark of asset numbers',
  },
  course: assetCourse,
  stages: {
    none: 'not entered',
    kept: 'kept',
    lost: 'lost',
    'disposal-asked': 'disposal to be decided',
    'disposal-due': 'to be disposed of',
    closed: 'closed',
  },
  endings: { disposed: 'disposed of', 'written-off': 'written off as lost' },
  tasks: {
    'receive-asset': 'Record the receipt',
    'take-asset-back': 'Take it back',
    'accept-asset': 'Accept or decline a transfer',
    'follow-loss': 'Say which incident a loss is',
    'decide-disposal': 'Decide on a disposal',
    'carry-out-disposal': 'Dispose of it',
  },
  taskAsks: {
    'receive-asset': 'Check what you were handed and on which medium, and record that you received it.',
    'take-asset-back': 'Take it back by its day, check its state, and record it.',
    'accept-asset': 'Check the thing and its place, and accept it into your office’s ledger or decline it.',
    'follow-loss': 'Record the incident that it was reported as, or why it is none.',
    'decide-disposal': 'Check until when it is kept, how and why it is to go, and decide.',
    'carry-out-disposal': 'Dispose of it, and record who did it, who saw it, and the proof.',
  },
  commands: {
    RegisterAsset: 'Enter an asset',
    BringInAsset: 'Bring in from paper',
    AmendAsset: 'Amend the ledger',
    ChangeAssetRetention: 'Change until when it is kept',
    RecordAssetMeasures: 'Record protective measures',
    DesignateAssetHandler: 'Designate a handler or user',
    EndAssetDesignation: 'End a designation',
    HearAssetEnding: 'Hear of an ending',
    HandOverAsset: 'Hand over',
    ReceiveAsset: 'Record the receipt',
    GiveAssetBack: 'Give back',
    TakeAssetBack: 'Take back',
    OfferAssetTransfer: 'Offer to another office',
    AcceptAssetTransfer: 'Accept the transfer',
    DeclineAssetTransfer: 'Decline the transfer',
    WithdrawAssetTransfer: 'Withdraw the offer',
    ReportAssetLost: 'Report it lost',
    FollowAssetLoss: 'Record what the loss is',
    FindAsset: 'Record that it was found',
    WriteOffAsset: 'Write it off as lost',
    RequestAssetDisposal: 'Ask for its disposal',
    DecideAssetDisposal: 'Decide on the disposal',
    CarryOutAssetDisposal: 'Record the disposal',
    WithdrawAssetDisposal: 'Withdraw the request for disposal',
  },
  done: {
    RegisterAsset: 'Asset entered',
    BringInAsset: 'Brought in from paper',
    AmendAsset: 'Ledger amended',
    ChangeAssetRetention: 'Day until which it is kept changed',
    RecordAssetMeasures: 'Measures recorded',
    DesignateAssetHandler: 'Designated',
    EndAssetDesignation: 'Designation ended',
    HandOverAsset: 'Hand-over recorded',
    ReceiveAsset: 'Receipt recorded',
    GiveAssetBack: 'Giving back recorded',
    TakeAssetBack: 'Return recorded',
    OfferAssetTransfer: 'Transfer offered',
    AcceptAssetTransfer: 'Transfer accepted',
    DeclineAssetTransfer: 'Transfer declined',
    WithdrawAssetTransfer: 'Offer withdrawn',
    ReportAssetLost: 'Loss reported',
    FollowAssetLoss: 'Recorded what the loss is',
    FindAsset: 'Recorded that it was found',
    WriteOffAsset: 'Written off as lost',
    RequestAssetDisposal: 'Disposal asked for',
    DecideAssetDisposal: 'Decision on the disposal recorded',
    CarryOutAssetDisposal: 'Disposal recorded',
    WithdrawAssetDisposal: 'Request withdrawn',
  },
  sentences: {
    AssetRegistered: ({ number, name, office, broughtInAs }, say) =>
      broughtInAs === null
        ? `Entered “${name}” in the ledger of ${say.office(office)}, as ${say.number(number)}.`
        : `Brought “${name}” from ${broughtInAs.paper} (${say.day(broughtInAs.datedOn)}) into the ledger of ${say.office(office)}, as ${say.number(number)}.`,
    AssetAmended: ({ name }) => `Amended what the ledger says of “${name}”.`,
    AssetRetentionChanged: ({ keptUntil }, say) =>
      keptUntil === null ? 'It is no longer kept until a certain day.' : `It is kept until ${say.day(keptUntil)}.`,
    AssetMeasuresRecorded: () => 'Recorded protective measures.',
    AssetHandlerDesignated: ({ name, from }, say) => `Designated ${name} as handler or user from ${say.day(from)}.`,
    AssetDesignationEnded: ({ designation, on }, say) => `Ended ${say.part(designation)} with ${say.day(on)}.`,
    AssetCauseEnded: ({ on, handOvers }, say) =>
      handOvers.length === 0
        ? `The designation ends, because the person moved or left with ${say.day(on)}.`
        : `What was handed over is called back, because the contract ended or rests (${say.day(on)}).`,
    AssetHandedOver: ({ what, to, dueOn }, say) =>
      `Handed “${what}” over to ${to.kind === 'post' ? say.post(to.post) : `${to.worker} of ${to.company}`} (due back on ${say.day(dueOn)}).`,
    AssetReceived: ({ handOver }, say) => `Received ${say.part(handOver)}.`,
    AssetGivenBack: ({ handOver }, say) => `Gave ${say.part(handOver)} back.`,
    AssetTakenBack: ({ handOver, how }, say) =>
      how === 'returned' ? `Took ${say.part(handOver)} back.` : `Took proof that ${say.part(handOver)} was destroyed.`,
    AssetTransferOffered: ({ to }, say) => `Offered it to ${say.office(to)}.`,
    AssetTransferred: ({ to, from }, say) =>
      `It moved from the ledger of ${say.office(from)} to that of ${say.office(to)}.`,
    AssetTransferDeclined: () => 'Declined the transfer.',
    AssetTransferWithdrawn: () => 'Withdrew the offer.',
    AssetLost: ({ lostOn }, say) => `Reported it lost on ${say.day(lostOn)}.`,
    AssetLossFollowed: ({ followed }) =>
      followed.as === 'incident' ? 'Recorded which incident the loss is.' : 'Recorded why the loss is no incident.',
    AssetFound: ({ foundOn, place }, say) => `Found on ${say.day(foundOn)} at “${place}”.`,
    AssetWrittenOff: () => 'Written off as lost.',
    AssetDisposalRequested: ({ plannedOn }, say) => `Asked for its disposal (planned for ${say.day(plannedOn)}).`,
    AssetDisposalDecided: ({ decision }) =>
      decision === 'approved' ? 'Approved the disposal.' : 'Did not approve the disposal.',
    AssetDisposalWithdrawn: () => 'Withdrew the request for disposal.',
    AssetDisposed: ({ doneOn, doneBy, witness, certificate }, say) =>
      `Disposed of on ${say.day(doneOn)} (by ${doneBy}, witness ${witness}${certificate === '' ? '' : `, certificate ${certificate}`}).`,
  },
  refusals: assetRefusalsEn,
  who: {
    owner: 'owner of the asset',
    'owners-office': 'owner, and staff of the owner’s office',
    keepers: 'staff and head of the owner’s office and of the office of the ledger',
    receivers: 'post that was handed something',
    'accepting-office': 'staff and head of the office that is to take it',
  },
  ...assetFormsEn,
  parts: { designation: (n) => `designation ${n}`, 'hand-over': (n) => `hand-over ${n}`, loss: (n) => `loss ${n}` },
  fixedParts: {},
  letters: {
    one: 'asset',
    title: 'Name',
    asker: 'Entered by',
    noNumber: 'none yet',
    tasks: {
      'receive-asset': task('receipt', 'record the receipt', 'Check what you were handed, and record the receipt.'),
      'take-asset-back': task('return', 'take it back', 'Take it back by its day, and record it.'),
      'accept-asset': task('transfer', 'accept or decline a transfer', 'Accept the asset or decline it.'),
      'follow-loss': task('loss', 'say what a loss is', 'Record the incident, or why there is none.'),
      'decide-disposal': task('disposal', 'decide on a disposal', 'Decide whether it is to be disposed of.'),
      'carry-out-disposal': task('disposal', 'dispose of it', 'Dispose of it, and record it with the proof.'),
    },
    news: {
      'asset-lost': {
        said: 'reported',
        subject: 'Information asset lost',
        text: 'The following information asset was reported lost.',
        todo: 'Where it holds personal information, see that it was reported as an incident at once.',
      },
    },
  },
  ...assetRegistersEn,
  next: {
    none: '',
    kept: 'its disposal',
    lost: 'that it is found or written off',
    'disposal-asked': 'the owner’s decision',
    'disposal-due': 'the disposal',
    closed: '',
  },
}
