import type { ChangedTerms } from '../../../domain/outsourcing/changes/fields.ts'
import type { ChangeKind, DecidedBy } from '../../../domain/guideline/change-settings.ts'
import type { ChangeStatus } from '../../../domain/outsourcing/changes/change.ts'
import { kindsOf } from '../../../domain/outsourcing/in-effect/change.ts'
import type { ChangeCommand } from '../../../domain/outsourcing/changes/commands.ts'
import type { ChangeEvent } from '../../../domain/outsourcing/changes/events.ts'
import type { ContractCommand } from '../../../domain/outsourcing/contract/commands.ts'
import type { ContractEvent } from '../../../domain/outsourcing/contract/events.ts'
import type { SubcontractCommand } from '../../../domain/outsourcing/subcontracts/commands.ts'
import type { SubcontractEvent } from '../../../domain/outsourcing/subcontracts/events.ts'
import type { SubcontractStatus } from '../../../domain/outsourcing/subcontracts/subcontract.ts'
import type { RefusalText } from '../../words/refusal-text.ts'
import type { LifeEvent, LifeType } from './contract-life.ja.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import { outcomes } from './terms.ja.ts'

type PartType = Exclude<(ContractCommand | ChangeCommand | SubcontractCommand)['type'], 'RegisterContract' | LifeType>
type PartEvent = Exclude<(ContractEvent | ChangeEvent | SubcontractEvent)['type'], 'ContractRegistered' | LifeEvent>

const kinds: { readonly [kind in ChangeKind]: string } = {
  work: '委託する事務の内容',
  information: '取り扱う情報',
  records: '件数',
  specificPersonal: '特定個人情報',
  protection: '情報の保護に関する事項',
  handOver: 'データの授受',
  takeOut: '持出し',
  custody: '保管・返還・廃棄',
  place: '作業場所',
  rooms: '入室する室',
  authorities: '操作権限',
  startsOn: '期間の始まり',
  endsOn: '期間の終わり',
  amountYen: '金額',
  vendor: '相手方',
  subcontracting: '再委託の予定',
  conditions: '承認の条件',
}
const listOf = (changes: ChangedTerms): string =>
  kindsOf(changes)
    .map((kind) => kinds[kind])
    .join('、')

/** What fields are called where other forms mean something else by the same name. */
const labels = {
  answer: '再委託先の回答',
  finding: 'こちらで確かめたこと',
  verdict: '判定',
  startsOn: '再委託の始まり',
  endsOn: '再委託の終わり',
  conditionText: '条件の内容',
  changeReason: '変更の理由',
  sheetReason: '直す理由、またはそのままでよい理由',
}

/** Words for the parts of a contract (Arts. 21, 22): the check sheet of the six clauses, changes, sub-contracts. */
export const contractParts = {
  tasks: {
    'read-clauses': '契約書の記載事項を別の人が確認する',
    'register-clauses': '契約書の記載箇所を直す',
    'approve-change': '変更を承認するか決める',
    'amend-change': '差し戻された変更を直す',
    consent: '再委託を承諾するか決める',
  },
  taskAsks: {
    'read-clauses':
      '登録した人とは別の方が、明記事項の記載箇所を契約書と照らし合わせ、確認するか、疑いのある事項を示してください。',
    'register-clauses':
      '確認した人が、記載箇所に疑いを示しています。契約書と照らし、記載箇所を直すか、そのままでよい理由を記録してください。',
    'approve-change':
      '承認された内容の変更です。いまの承認との違いを確かめ、承認するかどうか決めてください。承認しても、発効の日までは、これまでの承認が続きます。',
    'amend-change': '変更が差し戻されました。理由を確かめ、直すか取り下げてください。',
    consent:
      '受託者が業務の一部を他の者に行わせようとしています。相手の体制と理由を確かめ、承諾するかどうか決めてください。',
  },
  commands: {
    ConfirmClauses: '記載を確認する',
    DisputeClauses: '記載に疑いを示す',
    AmendClauses: '記載箇所を直す',
    RequestChange: '変更を申請する',
    AmendChange: '変更の申請を直す',
    RecordChangeOutcome: '変更の審議結果を記録する',
    ApproveChange: '変更を承認する',
    DisapproveChange: '変更を不承認とする',
    ReturnChange: '変更を差し戻す',
    WithdrawChange: '変更を取り下げる',
    EffectChange: '変更を発効させる',
    RequestSubcontract: '再委託の承諾を求める',
    RecordSubcontractOutcome: '再委託の審議結果を記録する',
    ConsentSubcontract: '再委託を承諾する',
    RefuseSubcontract: '再委託を承諾しない',
    WithdrawSubcontract: '再委託の申請を取り下げる',
    EndSubcontract: '再委託の終了を記録する',
  } satisfies Record<PartType, string>,
  done: {
    ConfirmClauses: '記載を確認しました',
    DisputeClauses: '記載に疑いを示しました',
    AmendClauses: '記載箇所を直しました',
    RequestChange: '変更を申請しました',
    AmendChange: '変更の申請を直しました',
    RecordChangeOutcome: '変更の審議結果を記録しました',
    ApproveChange: '変更を承認しました',
    DisapproveChange: '変更を不承認としました',
    ReturnChange: '変更を差し戻しました',
    WithdrawChange: '変更を取り下げました',
    RequestSubcontract: '再委託の承諾を求めました',
    RecordSubcontractOutcome: '再委託の審議結果を記録しました',
    ConsentSubcontract: '再委託を承諾しました',
    RefuseSubcontract: '再委託を承諾しないこととしました',
    WithdrawSubcontract: '再委託の申請を取り下げました',
    EndSubcontract: '再委託の終了を記録しました',
  } satisfies Record<Exclude<PartType, 'EffectChange'>, string>,
  sides: { change: (n: string) => `変更${n}` },
  kinds,

  names: {
    quotation: '写し（条文の文言）',
    remarks: '確認した内容',
    effectiveOn: '発効の日',
    changes: '変更する内容',
    change: '変更',
    subcontract: '再委託',
    parent: '再委託を行う者',
    name: '再委託先の名称',
    scope: '再委託する業務の範囲',
    need: '再委託が必要な理由',
    safeguards: '情報の保護の方法',
    endedOn: '終了した日',
    'AmendClauses.reason': labels.sheetReason,
    'RequestChange.reason': labels.changeReason,
    'AmendChange.reason': labels.changeReason,
    'changes.conditions.text': labels.conditionText,
    ...Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [`changes.${kind}`, name])),
    'RequestSubcontract.answer': labels.answer,
    'RequestSubcontract.finding': labels.finding,
    'RequestSubcontract.verdict': labels.verdict,
    'RequestSubcontract.startsOn': labels.startsOn,
    'RequestSubcontract.endsOn': labels.endsOn,
  } as Readonly<Record<string, string>>,
  labels,
  support: {
    quotation: '契約書のその箇所を写します。写しがあると、二人目の確認が早く確かになります。',
    remarks: '何と照らして確認したか。なければ空けたままにします。',
    disputeReason: '契約書のどこを見て、何が見つからなかったかを書きます。',
    changes: '変えるところだけを直します。変わらない欄は、そのままにしてください。違いだけが申請されます。',
    effectiveOn:
      'この日から変更後の内容になります。それまでは、これまでの承認が続きます。承認がこの日より後になったときは、承認の日に発効します。',
    parent: '受託者から直接か、すでに申請のある再委託先から先か。上の段が承諾されるまで、下の段は承諾できません。',
    subcontractName: '調査し、適合と判定した会社から選びます。まだのときは、先に調査を記録してください。',
    need: '受託者が自ら行わない理由。',
    safeguards: '受託者と同じ義務を負わせることを含めて書きます。',
    subAnswer: '再委託先が答えたことを、そのまま書き写します。',
    subFinding: '回答を何で確かめ、どう見たか。',
    scope: '業務のどの部分を、どこで行うか。',
    subConditions: '承諾に付ける条件があれば記入します。使わない欄は空けたままにします。',
    endReason: '終わった理由。下の段の再委託も同じ日に終わります。',
  } as Readonly<Record<string, string>>,
  problems: {
    'contract-has-begun': '契約を結んだ後は、期間の始まりは変えられません',
    'before-the-consent': '承諾の日より前です',
  } as Readonly<Record<string, string>>,
  refusals: {
    'contract-beyond-approval': {
      title: '契約が承認の範囲の外です',
      what: ({ day }) => `契約の期間が、承認された期間${day('day', (on) => `（${on}）`)}の外に出ています。`,
      todo: '期間を承認の範囲に収めるか、先に変更の承認を得てください。',
    },
    'same-person': {
      title: '同じ人は確認できません',
      what: () => '記載箇所を登録した人は、二人目の確認者になれません。',
      todo: '同じ部署の別の方が確認してください。',
    },
    'clauses-not-asked': {
      title: 'この契約には記載事項の定めがありません',
      what: () => '規程が契約書の記載事項を定めていないときの契約なので、記載箇所の確認はありません。',
      todo: '確認することはありません。',
    },
    'clauses-unread': {
      title: '記載事項が未確認です',
      what: () => '契約書の記載事項を、まだ二人目が確認していません。',
      todo: '登録した人とは別の方が、記載を確認してから終結してください。',
    },
    'nothing-changed': {
      title: '変更がありません',
      what: () => 'いまの内容と違うところがありません。',
      todo: '変えるところを直してから送ってください。',
    },
    'change-unknown': {
      title: '変更が見つかりません',
      what: () => 'この変更は見つからないか、いまはこの操作を受け付けません。',
      todo: '案件の画面で、変更がどこまで進んでいるか確かめてください。',
    },
    'change-overlaps': {
      title: '変更が重なっています',
      what: ({ parts }) => `同じ項目について、別の変更が進んでいます${parts('changes', (names) => `：${names}`)}`,
      todo: '先の変更が発効するか取り下げられてから、申請してください。',
    },
    'change-too-late': {
      title: '変更が間に合いません',
      what: ({ day }) => `変更が効く前に、契約または新しい期間が終わります${day('endsOn', (on) => `（${on}）`)}。`,
      todo: '発効の日を早めるか、新しい案件として申請してください。',
    },
    'change-pending': {
      title: '発効前の変更があります',
      what: ({ parts }) => `承認された変更が、まだ発効していません${parts('changes', (names) => `：${names}`)}`,
      todo: '発効の処理が済むまでお待ちください。',
    },
    'subcontract-unknown': {
      title: '再委託が見つかりません',
      what: () => 'この再委託は見つからないか、いまはこの操作を受け付けません。',
      todo: '案件の画面で、再委託の一覧を確かめてください。',
    },
    'subcontractor-unsuitable': {
      title: '再委託先が不適合です',
      what: () => '不適合と判定した相手への再委託は、申請できません。',
      todo: '体制が整ってから調べ直すか、別の相手を選んでください。',
    },
    'subcontract-not-consented': {
      title: '再委託の承諾がありません',
      what: ({ parts }) => `承諾がありません${parts('subcontracts', (names) => `：${names}`)}`,
      todo: '上の段の再委託から順に、承諾を得てください。',
    },
    'subcontract-beyond-contract': {
      title: '再委託の期間が範囲の外です',
      what: ({ day }) => `再委託の期間が、契約または上の段の期間${day('day', (on) => `（${on}）`)}の外に出ています。`,
      todo: '期間を範囲の中に収めてください。',
    },
    'subcontract-beyond-approval': {
      title: '承認の範囲を超えています',
      what: () => '申請の後に承認の内容が変わり、この再委託は承認された内容を超えるものとなっています。',
      todo: '承諾せず、改めて申請を受けてください。会議の審議を経ることになります。',
    },
    'subcontract-over': {
      title: '再委託の期間が過ぎています',
      what: ({ day }) => `申請された期間が、もう過ぎています${day('day', (on) => `（${on}まで）`)}。`,
      todo: '承諾せず、必要なら期間を改めて申請を受けてください。',
    },
    'works-as-subcontractor': {
      title: '再委託先となっている会社です',
      what: () => '契約の相手が、承諾した再委託の相手となっています。自らへの再委託となるため、登録できません。',
      todo: 'その再委託を終了させてから、契約を登録してください。',
    },
    'contract-made': {
      title: '契約が結ばれています',
      what: ({ day }) => `委託先の変更を決める前に、契約が結ばれました${day('day', (on) => `（${on}）`)}。`,
      todo: '変更を不承認とするか差し戻し、取り下げを受けてください。',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
  sentences: {
    ClausesConfirmed: () => '登録した人とは別の人が、明記事項の記載を契約書と照らして確認しました。',
    ClausesDisputed: () => '契約書の記載事項に疑いを示しました。',
    ClausesAmended: () => '明記事項の記載箇所を直しました。',
    ChangeRequested: ({ changes, corrects, effectiveOn }, say) =>
      `${corrects ? '記録の訂正について、' : ''}変更を申請しました（${listOf(changes) || '記録の訂正'}、発効予定 ${say.day(effectiveOn)}）。`,
    ChangeAmended: ({ change, revision, changes }, say) =>
      `${say.part(change)}を直しました（第${revision}版：${listOf(changes)}）。`,
    ChangeDeliberated: ({ change, meeting, heldOn, outcome }, say) =>
      `${meeting}（${say.day(heldOn)}）で${say.part(change)}を審議：${say.term(outcomes, outcome)}`,
    ChangeApproved: ({ change, effectiveOn }, say) =>
      `${say.part(change)}を承認しました。${say.day(effectiveOn)}に発効します。`,
    ChangeDisapproved: ({ change }, say) => `${say.part(change)}を不承認としました。これまでの承認が続きます。`,
    ChangeReturned: ({ change }, say) => `${say.part(change)}を差し戻しました。`,
    ChangeWithdrawn: ({ change }, say) => `${say.part(change)}を取り下げました。`,
    ChangeTookEffect: ({ change, effectiveOn }, say) =>
      `${say.part(change)}が発効しました（${say.day(effectiveOn)}）。`,
    SubcontractRequested: ({ name, subcontract }, say) =>
      `${name}への再委託の承諾を求めました（${say.part(subcontract)}）。`,
    SubcontractDeliberated: ({ subcontract, meeting, heldOn, outcome }, say) =>
      `${meeting}（${say.day(heldOn)}）で${say.part(subcontract)}を審議：${say.term(outcomes, outcome)}`,
    SubcontractConsented: ({ subcontract }, say) => `${say.part(subcontract)}への再委託を承諾しました。`,
    SubcontractRefused: ({ subcontract }, say) => `${say.part(subcontract)}への再委託を承諾しないこととしました。`,
    SubcontractWithdrawn: ({ subcontract }, say) => `${say.part(subcontract)}への再委託の申請を取り下げました。`,
    SubcontractEnded: ({ subcontract, endedOn }, say) =>
      `${say.part(subcontract)}への再委託が終わりました（${say.day(endedOn)}）。`,
  } satisfies Pick<OutsourcingSentences, PartEvent> as Pick<OutsourcingSentences, PartEvent>,
  page: {
    sheet: '契約書記載事項確認表',
    sheetNote: (called: string) =>
      `${called}が契約書に明記することを求める事項について、契約の一部となる書類のどこにあるかを記したものです。`,
    columns: { clause: '事項', document: '書類', place: '箇所', quotation: '写し', checked: '確認した人・日' },
    readBy: '二人目の確認',
    unread: 'まだ確認されていません',
    readOnce: '二人目の確認は求められていません',
    disputed: (clause: string) => `疑いが示されています：${clause}`,
    changes: '変更',
    change: (n: string, list: string) => `変更${n}（${list}）`,
    statuses: {
      deliberation: '審議待ち',
      approval: '承認待ち',
      returned: '差戻し中',
      approved: '承認済み（発効前）',
      effective: '発効済み',
      disapproved: '不承認',
      withdrawn: '取下げ',
      lapsed: '契約の終了により失効',
    } satisfies Record<ChangeStatus, string>,
    needs: { approval: '承認だけ', council: '会議の審議と承認' } satisfies Record<DecidedBy, string>,
    needsTitle: '必要な手続（運用上の設定）',
    effective: (day: string) => `${day}に発効`,
    wished: '発効を希望する日',
    requested: '申請',
    approvedBy: '承認',
    answered: '理由と記録した人',
    version: (n: number) => `第${n}版`,
    approvedNow: (day: string) => `${day}に承認されている内容`,
    subcontracts: '再委託',
    subcontractsNote: '承諾を得た相手だけが、承諾の日以後、期間の中で業務に当たることができます。',
    subStatuses: {
      deliberation: '審議待ち',
      approval: '承諾待ち',
      consented: '承諾済み',
      refused: '不承諾',
      withdrawn: '取下げ',
      lapsed: '契約の終了により失効',
      ended: '終了',
    } satisfies Record<SubcontractStatus, string>,
    tier: (n: number) => `${n}次`,
    tierTitle: '段階',
    contractorItself: (name: string) => `受託者（${name}）から直接`,
    endedWithContract: '契約の終了とともに終わりました',
    consentedBy: '承諾',
    vetted: '調査',
    withdraw: '取り下げる',
    endIt: '終了を記録する',
  },
}
