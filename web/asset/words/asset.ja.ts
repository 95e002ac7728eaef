import { assetCourse } from './course.ja.ts'
import { letterTaskJa as task } from '../../words/letter-task.ts'
import { assetFormsJa } from './asset-forms.ja.ts'
import type { AssetWords } from './asset-wording.ts'
import { assetRefusalsJa } from './asset-refusals.ja.ts'
import { assetRegistersJa } from './asset-registers.ja.ts'

/** The words of information assets in Japanese. */
export const assetJa: AssetWords = {
  procedure: '情報資産',
  plural: '情報資産',
  noNumber: '番号未定',
  settings: {
    'series.asset': '情報資産の記号',
  },
  course: assetCourse,
  stages: {
    none: '未登録',
    kept: '管理中',
    lost: '亡失',
    'disposal-asked': '廃棄の決定待ち',
    'disposal-due': '廃棄待ち',
    closed: '終結',
  },
  endings: { disposed: '廃棄', 'written-off': '亡失のまま除却' },
  tasks: {
    'receive-asset': '受領を記録する',
    'take-asset-back': '返却を受ける',
    'accept-asset': '所管換えに応じるか決める',
    'follow-loss': '亡失の扱いを明らかにする',
    'decide-disposal': '廃棄を決める',
    'carry-out-disposal': '廃棄を行う',
  },
  taskAsks: {
    'receive-asset': '渡された物と媒体を確かめ、受領を記録してください。',
    'take-asset-back': '期限までに返却を受け、状態を確かめて記録してください。',
    'accept-asset': '物と置き場所を確かめ、自分の部署の台帳に移すことに応じるか、断るか決めてください。',
    'follow-loss': '事故として報告したときはその事故を、事故でないときはその理由を記録してください。',
    'decide-disposal': '保存期限、方法及び理由を確かめ、廃棄してよいか決めてください。',
    'carry-out-disposal': '廃棄を行い、実施者、立会者及び証明を記録してください。',
  },
  commands: {
    RegisterAsset: '情報資産を登録する',
    BringInAsset: '紙の台帳から移す',
    AmendAsset: '台帳の記載を改める',
    ChangeAssetRetention: '保存期限を改める',
    RecordAssetMeasures: '保護の措置を記録する',
    DesignateAssetHandler: '取扱者・利用者を指定する',
    EndAssetDesignation: '指定を解く',
    HearAssetEnding: '終了を知る',
    HandOverAsset: '渡す',
    ReceiveAsset: '受領を記録する',
    GiveAssetBack: '返す',
    TakeAssetBack: '返却を受ける',
    OfferAssetTransfer: '所管換えを申し出る',
    AcceptAssetTransfer: '所管換えに応じる',
    DeclineAssetTransfer: '所管換えを断る',
    WithdrawAssetTransfer: '所管換えの申出を取り下げる',
    ReportAssetLost: '亡失を届け出る',
    FollowAssetLoss: '亡失の扱いを記録する',
    FindAsset: '発見を記録する',
    WriteOffAsset: '亡失のまま除却する',
    RequestAssetDisposal: '廃棄を求める',
    DecideAssetDisposal: '廃棄を決める',
    CarryOutAssetDisposal: '廃棄を記録する',
    WithdrawAssetDisposal: '廃棄の求めを取り下げる',
  },
  done: {
    RegisterAsset: '情報資産を登録しました',
    BringInAsset: '紙の台帳から移しました',
    AmendAsset: '台帳の記載を改めました',
    ChangeAssetRetention: '保存期限を改めました',
    RecordAssetMeasures: '保護の措置を記録しました',
    DesignateAssetHandler: '取扱者・利用者を指定しました',
    EndAssetDesignation: '指定を解きました',
    HandOverAsset: '渡したことを記録しました',
    ReceiveAsset: '受領を記録しました',
    GiveAssetBack: '返したことを記録しました',
    TakeAssetBack: '返却を記録しました',
    OfferAssetTransfer: '所管換えを申し出ました',
    AcceptAssetTransfer: '所管換えに応じました',
    DeclineAssetTransfer: '所管換えを断りました',
    WithdrawAssetTransfer: '所管換えの申出を取り下げました',
    ReportAssetLost: '亡失を届け出ました',
    FollowAssetLoss: '亡失の扱いを記録しました',
    FindAsset: '発見を記録しました',
    WriteOffAsset: '亡失のまま除却しました',
    RequestAssetDisposal: '廃棄を求めました',
    DecideAssetDisposal: '廃棄についての決定を記録しました',
    CarryOutAssetDisposal: '廃棄を記録しました',
    WithdrawAssetDisposal: '廃棄の求めを取り下げました',
  },
  sentences: {
    AssetRegistered: ({ number, name, office, broughtInAs }, say) =>
      broughtInAs === null
        ? `${say.number(number)}「${name}」を${say.office(office)}の台帳に登録しました。`
        : `${say.number(number)}「${name}」を、${broughtInAs.paper}（${say.day(broughtInAs.datedOn)}）から${say.office(office)}の台帳に移しました。`,
    AssetAmended: ({ name }) => `「${name}」の台帳の記載を改めました。`,
    AssetRetentionChanged: ({ keptUntil }, say) =>
      keptUntil === null ? '保存期限をなくしました。' : `保存期限を${say.day(keptUntil)}としました。`,
    AssetMeasuresRecorded: () => '保護の措置を記録しました。',
    AssetHandlerDesignated: ({ name, from }, say) => `${name}を${say.day(from)}から取扱者・利用者に指定しました。`,
    AssetDesignationEnded: ({ designation, on }, say) => `${say.part(designation)}を${say.day(on)}限りで解きました。`,
    AssetCauseEnded: ({ on, handOvers }, say) =>
      handOvers.length === 0
        ? `${say.day(on)}の異動・退職により、指定が終わります。`
        : `${say.day(on)}の契約の終了・停止により、渡したものの返却を求めました。`,
    AssetHandedOver: ({ what, to, dueOn }, say) =>
      `「${what}」を${to.kind === 'post' ? say.post(to.post) : `${to.company} ${to.worker}`}に渡しました（返却期限 ${say.day(dueOn)}）。`,
    AssetReceived: ({ handOver }, say) => `${say.part(handOver)}の受領を記録しました。`,
    AssetGivenBack: ({ handOver }, say) => `${say.part(handOver)}を返しました。`,
    AssetTakenBack: ({ handOver, how }, say) =>
      how === 'returned'
        ? `${say.part(handOver)}の返却を受けました。`
        : `${say.part(handOver)}の廃棄の証明を受けました。`,
    AssetTransferOffered: ({ to }, say) => `${say.office(to)}への所管換えを申し出ました。`,
    AssetTransferred: ({ to, from }, say) => `${say.office(from)}から${say.office(to)}の台帳に移しました。`,
    AssetTransferDeclined: () => '所管換えを断りました。',
    AssetTransferWithdrawn: () => '所管換えの申出を取り下げました。',
    AssetLost: ({ lostOn }, say) => `${say.day(lostOn)}に亡失したと届け出ました。`,
    AssetLossFollowed: ({ followed }) =>
      followed.as === 'incident'
        ? '亡失を事故として扱っていることを記録しました。'
        : '亡失を事故としない理由を記録しました。',
    AssetFound: ({ foundOn, place }, say) => `${say.day(foundOn)}に「${place}」で発見しました。`,
    AssetWrittenOff: () => '亡失のまま除却しました。',
    AssetDisposalRequested: ({ plannedOn }, say) => `廃棄を求めました（予定 ${say.day(plannedOn)}）。`,
    AssetDisposalDecided: ({ decision }) =>
      decision === 'approved' ? '廃棄を認めました。' : '廃棄を認めませんでした。',
    AssetDisposalWithdrawn: () => '廃棄の求めを取り下げました。',
    AssetDisposed: ({ doneOn, doneBy, witness, certificate }, say) =>
      `${say.day(doneOn)}に廃棄しました（実施者 ${doneBy}、立会者 ${witness}${certificate === '' ? '' : `、証明 ${certificate}`}）。`,
  },
  refusals: assetRefusalsJa,
  who: {
    owner: '情報資産の管理責任者',
    'owners-office': '管理責任者とその部署の担当',
    keepers: '管理責任者の部署と、台帳のある部署の担当・長',
    receivers: '渡された職',
    'accepting-office': '受け入れる部署の担当・長',
  },
  ...assetFormsJa,
  parts: { designation: (n) => `指定${n}`, 'hand-over': (n) => `授受${n}`, loss: (n) => `亡失${n}` },
  fixedParts: {},
  letters: {
    one: '情報資産',
    title: '名称',
    asker: '登録した人',
    noNumber: '未定',
    tasks: {
      'receive-asset': task('受領の記録', '渡された物と媒体を確かめ、受領を記録してください。'),
      'take-asset-back': task('返却の受入れ', '期限までに返却を受け、記録してください。'),
      'accept-asset': task('所管換えの諾否', '所管換えに応じるか、断るか決めてください。'),
      'follow-loss': task('亡失の扱いの記録', '事故として報告するか、しない理由を記録してください。'),
      'decide-disposal': task('廃棄の決定', '廃棄してよいか決めてください。'),
      'carry-out-disposal': task('廃棄の実施', '廃棄を行い、証明とともに記録してください。'),
    },
    news: {
      'asset-lost': {
        said: 'reported',
        subject: '情報資産の亡失',
        text: '次の情報資産が亡失したと届け出がありました。',
        todo: '個人情報を含むときは、直ちに事故として報告されているか確かめてください。',
      },
    },
  },
  ...assetRegistersJa,
  next: {
    none: '',
    kept: '廃棄',
    lost: '発見、または除却',
    'disposal-asked': '管理責任者の決定',
    'disposal-due': '廃棄',
    closed: '',
  },
}
