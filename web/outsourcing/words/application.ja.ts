import { paperRefusalsJa } from '../../words/paper-refusals.ja.ts'
import type {
  ContractMethod,
  Occasion,
  ReasonKind,
  YesOrNo,
  WorkKind,
} from '../../../domain/outsourcing/request/kinds.ts'
import type { AttachmentCommand } from '../../../domain/outsourcing/attachments/commands.ts'
import type { AttachmentEvent } from '../../../domain/outsourcing/attachments/events.ts'
import type { RenewalCommand } from '../../../domain/outsourcing/renewal/commands.ts'
import type { RenewalEvent } from '../../../domain/outsourcing/renewal/events.ts'
import type { RelatedState } from '../../../domain/guideline/related-procedures.ts'
import type { SeasonProgress, SeasonStep } from '../../../domain/outsourcing/renewal/season.ts'
import type { RefusalText } from '../../words/refusal-text.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'

type ApplicationType = AttachmentCommand['type'] | RenewalCommand['type'] | 'DeclareUrgentStart'
type ApplicationEvent = AttachmentEvent['type'] | RenewalEvent['type'] | 'UrgentWorkDeclared'
type PracticeType = 'NoteRenewalSeason' | 'NoteRenewalStarted' | 'NoteRenewalTold' | 'HearRenewalEnded'

/** Words of the application in full (Art. 21): its further fields, its papers, renewals, urgent work. */
export const application = {
  tasks: { 'decide-renewal': '更新するか決める' },
  taskAsks: { 'decide-renewal': '契約の終わりが近づいています。更新を起案するか、更新しない理由を記録してください。' },
  commands: {
    AddAttachment: '書類を添付する',
    TakeOffAttachment: '添付を外す',
    DeclareUrgentStart: '事後の届出をする',
    DeclineRenewal: '更新しないこととする',
    NoteRenewalSeason: '更新の時期を知らせる',
    NoteRenewalStarted: '更新の起案を知らせる',
    HearRenewalEnded: '更新の案件が成らなかったことを知らせる',
    NoteRenewalTold: '更新の連絡を記録する',
  } satisfies Record<ApplicationType, string>,
  done: {
    AddAttachment: '書類を添付しました',
    TakeOffAttachment: '添付を外しました',
    DeclareUrgentStart: '事後の届出を記録しました',
    DeclineRenewal: '更新しないことを記録しました',
  } satisfies Record<Exclude<ApplicationType, PracticeType>, string>,
  workKinds: {
    'hardware-maintenance': '機器の保守',
    'software-maintenance': 'ソフトウェアの保守',
    development: 'システムの開発・改修',
    'operation-support': '運用の支援',
    network: 'ネットワークの保守',
    'data-entry': 'データの入力・変換',
    printing: '帳票の印刷',
    'counter-support': '窓口業務の補助',
    'storage-transport': '媒体の保管・運搬',
    training: '研修・教育',
    disposal: '機器・媒体の廃棄',
    other: 'その他',
  } satisfies Record<WorkKind, string>,
  occasions: { new: '新規', renewal: '更新' } satisfies Record<Occasion, string>,
  reasonKinds: {
    ability: '能力（専門の技術・設備）',
    cost: '経費',
    deadline: '期限',
    volume: '業務量',
  } satisfies Record<ReasonKind, string>,
  contractMethods: {
    'open-tender': '一般競争入札',
    'designated-tender': '指名競争入札',
    negotiated: '随意契約',
    proposal: 'プロポーザル',
  } satisfies Record<ContractMethod, string>,
  yesOrNo: { yes: 'ある', no: 'ない' } satisfies Record<YesOrNo, string>,
  relatedStates: { needed: '必要（これから）', done: '済み' } satisfies Record<RelatedState, string>,
  seasonSteps: {
    request: '起案（依頼）',
    vetting: '委託先の調査を終える',
    agenda: '付議の締切',
    council: '会議の審議',
    approval: '承認',
  } satisfies Record<SeasonStep, string>,
  seasonProgress: { done: '済み', ahead: 'これから', late: '遅れています' } satisfies Record<
    SeasonProgress['progress'],
    string
  >,

  sections: {
    office: '担当と区分',
    handling: '情報の取扱いの詳細',
    budget: '予算と契約の方法',
    draft: '契約案の明記事項',
    schedule: '日程と関連する手続',
  },
  names: {
    contact: '担当者',
    extension: '内線',
    occasion: '新規・更新の別',
    previousApproval: '前回の承認番号',
    alsoKinds: 'ほかに含む業務の区分',
    reasonKinds: '委託する理由の区分',
    records: '取り扱う件数',
    specificPersonal: '特定個人情報の有無',
    rooms: '入る室・場所',
    authorities: '必要な操作権限',
    handOver: 'データの授受',
    takeOut: 'データの持出し',
    custody: '保管・返還・廃棄',
    budgetItem: '予算科目',
    contractMethod: '契約の方法',
    contractGround: '随意契約の根拠',
    plannedContractOn: '契約の予定日',
    wishedDeliberationOn: '審議の希望日',
    draftClauses: '契約案での明記事項の箇所',
    relatedProcedures: '関連する手続',
    renewalOf: '更新する前の案件',
    file: '書類',
    label: '書類の内容',
    attachment: '添付',
    startedOn: '着手した日',
    state: '状況',
  } as Readonly<Record<string, string>>,
  support: {
    contact: '問合せを受ける職員の職と氏名。',
    previousApproval: '前回の承認書の番号。紙で受けた承認でもかまいません。',
    alsoKinds: '主な区分のほかに当てはまるものがあれば選びます。',
    records: '何人分の情報か。見込みでかまいません。',
    specificPersonal: '個人番号をその内容に含む個人情報を扱うか。',
    rooms: '区分ごとに入退室を管理する室・場所です。入室の許可は別に申請します。',
    authorities: '操作者IDの種別など。付与は別の手続で行います。',
    handOver: '受渡しの方法、媒体、受渡簿。',
    takeOut: '庁舎の外へ持ち出すものと方法。なければ「なし」。',
    custody: '受託者での保管、終了時の返還と廃棄の方法。',
    contractGround: '随意契約のときは必須です（例：地方自治法施行令第167条の2第1項第2号）。',
    draftClauses: '契約案ができていれば書きます。契約の登録のときに改めて確かめます。',
    relatedProcedures: 'この規程のほかに必要な手続の確認表です。',
    wishedDeliberationOn: '会議の日程は庶務が決めます。',
    label: '見積書、仕様書案、体制図など。',
    startedOn: '実際に作業が始まった日。届出の日付はこの操作の日になります。',
    urgentContractor: '作業を始めた事業者。',
    urgentReason: '承認を待てなかった事情。会議に報告されます。',
    declineReason: '更新しない理由。案件の経緯に残ります。',
    takeOffReason: '外す理由。書類の中身と外した経緯は記録に残ります。',
  } as Readonly<Record<string, string>>,
  problems: {
    'not-a-count': '0以上の整数ではありません',
    repeated: '同じものが二度あります',
    'not-a-renewal': '前の案件があるときは「更新」です',
    'too-many': 'これ以上は添付できません',
    'not-of-this-office': '自分の部署の契約ではありません',
  } as Readonly<Record<string, string>>,
  refusals: {
    'renewal-under-way': {
      title: '更新の申請があります',
      what: () => 'この契約を更新する案件が進んでいるため、更新しないことを記録できません。',
      todo: '更新の案件を取り下げてから、記録してください。',
    },
    ...paperRefusalsJa,
    'attachment-unknown': {
      title: '添付が見つかりません',
      what: () => 'この添付は見つかりません。',
      todo: '案件の画面で添付の一覧を確かめてください。',
    },
    'attachment-fixed': {
      title: '外せない添付です',
      what: () => '申請に付いた書類は、外すことも差し替えることもできません。',
      todo: '正しい書類を追加し、内容の欄にその旨を書いてください。',
    },
    'urgent-declared': {
      title: '事後の届出済みです',
      what: ({ day }) => `事後の届出はすでにあります${day('day', (on) => `（着手 ${on}）`)}。`,
      todo: '事情が変わったときは、備考や添付に書いてください。',
    },
    'urgent-work-begun': {
      title: '着手済みで取り下げられません',
      what: ({ day }) => `作業がすでに始まっているため、取り下げられません${day('day', (on) => `（着手 ${on}）`)}。`,
      todo: '審議と、承認または不承認の判断を受けてください。',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
  sentences: {
    AttachmentAdded: ({ name, label, revision }) =>
      `書類「${label === '' ? name : `${label}（${name}）`}」を添付しました（第${revision}版の申請に）。`,
    AttachmentTakenOff: ({ attachment }, say) => `${say.part(attachment)}を外しました。中身は記録に残ります。`,
    UrgentWorkDeclared: ({ startedOn, contractor }, say) =>
      `【事後】承認の前に${contractor}が${say.day(startedOn)}に着手したことを届け出ました。`,
    RenewalSeasonNoted: ({ endsOn }, say) =>
      `契約の終わり（${say.day(endsOn)}）が近づき、更新するかどうかを長に尋ねました。`,
    RenewalStarted: () => '更新の案件が起案されました。',
    RenewalFellAway: ({ on }, say) =>
      `更新の案件が、契約に至らず、またはこの契約より先に終わりました（${say.day(on)}）。更新するかどうかは、改めて決めます。`,
    RenewalTold: () => '前の案件に、更新の起案を知らせました。',
    RenewalDeclined: () => '更新しないことを決めました。',
  } satisfies Pick<OutsourcingSentences, ApplicationEvent>,
  afterTheFact: '【事後】作業の着手より後に',
  sides: { attachment: (n: string) => `添付${n}`, 'urgent-start': '承認前の着手（事後）' },
  /** The case's page and the request's form. */
  page: {
    fiscalYear: '年度',
    noAttachments: '添付はありません。',
    add: '書類を添付する',
    takenOff: '外されました',
    fixed: '申請に付いた書類',
    addedLater: 'あとから追加',
    addLead:
      'PDF、Excel、Word、PowerPoint、画像、テキスト、CSV。1件20 MBまで。申請のあとは、追加はできますが、外したり差し替えたりはできません。',
    takeOff: '外す',
    size: (text: string) => text,
    revision: (n: number) => `第${n}版`,
    scanned: '検査済み',
    choose: '書類を選ぶ',
    urgent: '事後',
    urgentTitle: '承認の前に着手しています（事後）',
    urgentLine: (day: string, contractor: string) =>
      `${day} に ${contractor} が着手しました。会議への報告と事後の審議・承認が必要です。`,
    declaredBy: '届け出た人',
    season: '日程の目安（開始日から逆算）',
    seasonNote: '営業日で数えた運用上の目安です。遅れても申請はできますが、開始日までに承認が要ります。',
    by: 'いつまでに',
    progress: '状況',
    renewalOf: '前の案件',
    renewedBy: '更新の案件',
    declined: '更新しない',
    renew: '更新を起案する',
    copy: '複写して起案する',
    renewLead: '前回の内容を写した新しい申請を作ります。調査・審議・承認は改めて受けます。',
    seasonAsked: (day: string) => `${day} までの契約です。更新するかどうかが決まっていません。`,
    showHere: 'この画面で読む',
    notShownHere: 'このブラウザーはPDFを画面の中に表示できません。保存して開いてください：',
    filled: (done: number, all: number) => `${done}／${all} 記入`,
    previous: '更新する前の案件を引き継いでいます。',
    revisionContent: (n: number) => `第${n}版の内容をすべて見る`,
    added: '追加',
    removed: '削除',
    csvNote: '条件に合うすべての案件を書き出します。',
  },
}
