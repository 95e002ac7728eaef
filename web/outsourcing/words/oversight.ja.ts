import { checkNamed } from './check-named.ts'
import type { CheckResult, Effect } from '../../../domain/outsourcing/inspections/fields.ts'
import type { GivenKind, TerminatedBy } from '../../../domain/outsourcing/ending/fields.ts'
import type { ProposalOutcome } from '../../../domain/outsourcing/deliberation/fields.ts'
import type { ChecklistGroup } from '../../../domain/outsourcing/inspections/checklist.ts'
import type { InspectionCommand } from '../../../domain/outsourcing/inspections/commands.ts'
import type { InspectionEvent } from '../../../domain/outsourcing/inspections/events.ts'
import type { RefusalText } from '../../words/refusal-text.ts'
import type { LifeEvent, LifeType } from './contract-life.ja.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'
import { meansTerms } from './terms.ja.ts'

type OversightType =
  | Exclude<InspectionCommand['type'], 'RecordInspection' | 'CloseFinding' | 'OpenInspection' | LifeType>
  | 'NoteProposed'
  | 'TerminateContract'
  | 'RecordGiven'
  | 'RecordTakenBack'
type OversightEvent =
  | Exclude<InspectionEvent['type'], 'InspectionDue' | 'InspectionRecorded' | 'FindingClosed' | LifeEvent>
  | 'ProposalNoted'
  | 'ContractTerminated'
  | 'GivenRecorded'
  | 'TakenBackRecorded'

/**
 * Words for what happens under a contract and at its end (Arts. 22(2), 23): the plan, findings, termination,
 * certificates, what was given.
 */
export const oversight = {
  tasks: {
    'check-effect': '是正の効果を確認する',
    'propose-item': '会議に付議するか決める',
    'ask-back': '貸与品などを返してもらう',
  },
  taskAsks: {
    'check-effect':
      '受託者の是正の報告を、現物や記録に照らして確かめてください。効果が足りないときは、新しい期限を付けて戻します。',
    'propose-item':
      '期限までに是正されない重大な指摘など、会議に諮るべき事項があります。議題にするか、しない理由を記録してください。',
    'ask-back':
      '台帳にないもので契約のために渡したもの（機器の利用者登録、貸与機器、貸与資料）がすべて戻り、または抹消されたことを確かめて記録してください。入室の許可、識別ID、鍵、授受簿のものは、それぞれの台帳で戻ります。',
  },
  commands: {
    MoveInspection: '検査の日を移す',
    SkipInspection: '検査を行わないこととする',
    ScheduleInspection: '臨時の検査を決める',
    AnnounceInspection: '検査の実施を通知する',
    RecordInspectionRefusal: '検査の拒否を記録する',
    RecordCorrectiveReport: '是正の報告を記録する',
    CheckEffectiveness: '是正の効果を記録する',
    NoteProposed: '付議の扱いを記録する',
    TerminateContract: '中途解約を記録する',
    RecordGiven: '渡したものを記録する',
    RecordTakenBack: '返却・抹消を記録する',
    ProposeFinding: '会議への付議を促す',
  } satisfies Record<OversightType, string>,
  done: {
    MoveInspection: '検査の日を移しました',
    SkipInspection: '検査を行わないこととしました',
    ScheduleInspection: '臨時の検査を決めました',
    AnnounceInspection: '検査実施通知書を作りました',
    RecordInspectionRefusal: '検査の拒否を記録しました',
    RecordCorrectiveReport: '是正の報告を記録しました',
    CheckEffectiveness: '是正の効果を記録しました',
    NoteProposed: '付議の扱いを記録しました',
    TerminateContract: '中途解約を記録しました',
    RecordGiven: '渡したものを記録しました',
    RecordTakenBack: '返却・抹消を記録しました',
  } satisfies Record<Exclude<OversightType, 'ProposeFinding'>, string>,
  checkResults: { met: '適', 'not-met': '不適', 'not-applicable': '該当なし', unchecked: '未確認' } satisfies Record<
    CheckResult,
    string
  >,
  effects: {
    effective: '効果がある（是正完了）',
    'not-effective': '効果が足りない（是正をやり直す）',
  } satisfies Record<Effect, string>,
  proposalOutcomes: { 'on-agenda': '議題とする', 'not-taken': '議題としない' } satisfies Record<
    ProposalOutcome,
    string
  >,
  terminators: { city: '委託者から', contractor: '受託者から', agreement: '合意により' } satisfies Record<
    TerminatedBy,
    string
  >,
  givenKinds: {
    permit: '入室の許可',
    id: '識別ID',
    authority: '操作権限',
    key: '鍵',
    equipment: '貸与機器',
    papers: '貸与資料',
  } satisfies Record<GivenKind, string>,
  checklistGroups: {
    vetting: '調査の重要項目（★）',
    conditions: '承認の条件',
    clauses: '契約の明記事項',
  } satisfies Record<ChecklistGroup, string>,
  sides: {
    adhoc: (n: string) => `臨時検査${n}`,
    given: (n: string) => `渡したもの${n}`,
    contractor: '受託者',
    backups: '複製・バックアップ',
    subcontract: (n: string) => `再委託先${n}`,
  },

  names: {
    toDay: '移す先の日',
    onDay: '実施日',
    clock: '時刻',
    inspectors: '検査員',
    attendee: '受託者の立会者',
    checklist: '検査項目',
    item: '検査項目',
    result: '結果',
    subject: '検査の対象',
    refusedOn: '拒否のあった日',
    refusedBy: '拒否した者（役職）',
    receivedOn: '報告を受けた日',
    effective: '効果',
    about: '付議する事項',
    terminatedBy: '解約の申出',
    since: '渡した日',
    what: '品名・内容',
    toWhom: '渡した相手（役職）',
    given: '渡したもの',
    'RecordGiven.kind': '渡したもの',
    'RecordInspection.place': '場所',
    'AnnounceInspection.place': '場所',
    'RecordInspectionRefusal.dueOn': '改めて検査する期限',
    'RecordCorrectiveReport.finding': '指摘',
    'RecordCorrectiveReport.text': '是正の報告',
    'CheckEffectiveness.finding': '指摘',
    'CheckEffectiveness.text': '効果の確認',
    'CloseFinding.finding': '指摘',
    'RecordCertificate.certificate': '認証',
    'RecordCertificate.outcome': '結果',
    takenBackOn: '返却・抹消の日',
    party: '誰の証明か',
    certificateOn: '証明書の日付',
    items: '媒体・資料の一覧',
    nothingSince: '契約の終わりの前に済んだわけ',
    backups: '複製・バックアップの扱い',
    serials: '製造番号',
    quantity: '数量',
    method: '廃棄・消去の方法',
    doneBy: '実施した者',
    witness: '立会者',
  } as Readonly<Record<string, string>>,
  support: {
    checklist: '確かめた項目だけ記入すれば足ります。「不適」とした項目には、下の指摘が要ります。',
    subject: '受託者か、承諾を得た再委託先。',
    onDay: '事故の直後などは、本日も選べます。',
    announceNote: '用意してもらう書類や立会いの依頼など。通知書に印刷されます。',
    refusal: '拒否は重大な指摘となり、検査はこの日までに改めて行うことになります。',
    item: '検査項目についての指摘であれば選びます。',
    effectText: '何を、どの記録や現物で確かめたか。',
    againBy: '効果が足りないときの新しい期限。',
    proposalNote: '会議の名称、または議題としない理由。',
    terminationDay: '契約の最後の日。過ぎた日も、実際のとおりに記録できます。',
    nothingSince: '契約の最後の日より前にすべてが済んだときは、その後は渡した資料を持っていなかったわけを書きます。',
    items: '証明書に一覧があれば写します。なければ下の「対象の媒体・数量」に書きます。',
    backups: '消去した方法と日、または「なし」とその理由。',
    party: '再委託先ごとに一つずつ要ります。',
    toWhom: '個人名は要りません。',
    given:
      '台帳にないものだけを書きます。受託者の従事者のための機器の利用者登録（操作者の管理簿に載るのは職員だけです）、資産台帳にない貸与機器、貸与資料です。入室の許可、識別ID、鍵、名札、授受簿に載せた情報資産は、「ともに終わるもの」に自動で並びます。',
  } as Readonly<Record<string, string>>,
  problems: {
    'unknown-item': '検査項目にありません',
    repeated: '二度記入されています',
    'unknown-subject': '受託者でも、承諾した再委託先でもありません',
    'unknown-party': '受託者でも、承諾した再委託先でもありません',
    'after-the-contract': '契約期間の終わった後です',
    'before-the-report': '報告を受けた日より前です',
    'not-with-this-manner': '「該当なし」には付けられません',
    'not-early': 'いまの契約の終わりより前の日ではありません',
    'before-the-last-act': '契約について最後に記録されたことより前です',
    'before-it-was-given': '渡した日より前です',
    'ends-early': '中途解約された契約は延ばせません',
    'not-a-time': '時刻として読めません',
    'meeting-only': '会議が記録する欄です',
  } as Readonly<Record<string, string>>,
  refusals: {
    'finding-missing': {
      title: '「不適」の項目に指摘がありません',
      what: ({ named }) => `「不適」とした項目に指摘がありません${named('items', checkNamed, (names) => `：${names}`)}`,
      todo: '項目を選んだ指摘を一つ以上記入するか、結果を直してください。',
    },
    'effectiveness-unchecked': {
      title: '是正の効果が確認されていません',
      what: () => '重大な指摘は、確認だけでは完了にできません。',
      todo: '受託者の是正の報告を記録し、そのうえで効果を確認してください。',
    },
    'report-missing': {
      title: '是正の報告がありません',
      what: () => '受託者の是正の報告がまだ記録されていません。',
      todo: '先に是正の報告を記録してください。',
    },
    'checked-alone': {
      title: '一人で同じ日には確認できません',
      what: () => '重大な指摘の効果は、報告を記録した人が同じ日に確認することはできません。',
      todo: '別の人が確認するか、日を改めて現物を確かめてください。',
    },
    'given-unknown': {
      title: '渡したものが見つかりません',
      what: () => '渡したものの一覧に見つかりません。',
      todo: '案件の画面で一覧を確かめてください。',
    },
    'given-by-register': {
      title: '入室の許可の台帳で扱います',
      what: () =>
        '許可、識別ID、室の鍵は、入室の許可によってだけ渡します。契約にもとづくものとして、この案件に自動で並びます。',
      todo: '入室の許可を申請してください。',
    },
    'held-under-contract': {
      title: '台帳で戻っていないものがあります',
      what: ({ count }) => `この契約にもとづいて渡し、戻っていないものが${count('count')}件あります。`,
      todo: '「ともに終わるもの」の一覧から、それぞれの案件で返却・削除を確かめてください。',
    },
    'given-out': {
      title: '戻っていないものがあります',
      what: ({ parts }) => `戻っていないものがあります${parts('given', (names) => `：${names}`)}`,
      todo: '返却または抹消を確かめ、記録してから終結してください。',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
  sentences: {
    InspectionMoved: ({ inspection, fromDay, toDay }, say) =>
      `${say.part(inspection)}を${say.day(fromDay)}から${say.day(toDay)}へ移しました。`,
    InspectionSkipped: ({ inspection, dueOn }, say) =>
      `${say.part(inspection)}（${say.day(dueOn)}）を行わないこととしました。`,
    InspectionScheduled: ({ inspection, onDay, means, subject }, say) =>
      `${say.part(inspection)}を${say.day(onDay)}に${say.term(meansTerms, means)}で行うことを決めました（対象：${say.part(subject)}）。`,
    InspectionAnnounced: ({ inspection, onDay, clock }, say) =>
      `${say.part(inspection)}の実施通知書を作りました（${say.day(onDay)} ${clock}）。`,
    InspectionRefused: ({ inspection, refusedOn, refusedBy, dueOn }, say) =>
      `${say.part(inspection)}を${refusedBy}が拒みました（${say.day(refusedOn)}）。重大な指摘とし、${say.day(dueOn)}までに改めて行います。`,
    CorrectiveReportRecorded: ({ finding, receivedOn }, say) =>
      `${say.part(finding)}について受託者の是正の報告を受けました（${say.day(receivedOn)}）。`,
    EffectivenessChecked: ({ finding, checkedOn, effective, correctBy }, say) =>
      effective === 'effective'
        ? `${say.part(finding)}の是正に効果があることを確認しました（${say.day(checkedOn)}）。`
        : `${say.part(finding)}の是正は効果が足りず、期限を${correctBy ? say.day(correctBy) : ''}として戻しました（${say.day(checkedOn)}確認）。`,
    FindingProposed: ({ finding, correctBy }, say) =>
      `${say.part(finding)}が期限（${say.day(correctBy)}）を過ぎても是正されないため、会議への付議を促しました。`,
    ProposalNoted: ({ about, outcome }, say) =>
      `${say.part(about)}の付議：${outcome === 'on-agenda' ? '議題とします' : '議題としません'}。`,
    ContractTerminated: ({ endsOn, insteadOf, terminatedBy }, say) =>
      `${{ city: '委託者からの申出', contractor: '受託者からの申出', agreement: '合意' }[terminatedBy]}により、契約を${say.day(endsOn)}で終えることとしました（当初は${say.day(insteadOf)}まで）。`,
    GivenRecorded: ({ what, toWhom, since }, say) =>
      `${toWhom}に「${what}」を渡したことを記録しました（${say.day(since)}）。`,
    TakenBackRecorded: ({ given, takenBackOn }, say) =>
      `${say.part(given)}の返却・抹消を確かめました（${say.day(takenBackOn)}）。`,
  } satisfies { readonly [type in OversightEvent]: OutsourcingSentences[type] } as {
    readonly [type in OversightEvent]: OutsourcingSentences[type]
  },

  page: {
    plan: '検査の計画',
    planCaption: '契約の終わりまでの検査の計画',
    planDue: '予定日',
    planState: '状況',
    planned: '予定',
    held: '実施済み',
    skipped: '行わない',
    fallsAway: '解約により行わない',
    open: '未実施',
    refused: '拒否あり',
    moved: (day: string) => `${day}から移動`,
    reason: '理由',
    adhoc: '臨時の検査',
    notice: '実施通知書',
    blank: '検査票（記入用）',
    filled: '検査票（結果）',
    onlyForOne: (name: string) => `対象：${name}`,
    awaitsReport: '是正の報告待ち',
    awaitsCheck: '効果の確認待ち',
    reported: '是正の報告',
    checked: '効果の確認',
    proposed: '会議への付議',
    proposalWaits: '庶務の対応待ち',
    onAgenda: '議題',
    notTaken: '議題としない',
    refusalFinding: '検査の拒否',
    checklist: '検査項目の結果',
    checkedSome: (checked: number, all: number) => `${all}項目中${checked}項目を確認`,
    terminated: (day: string, by: string) => `${day}で終了（${by}）`,
    insteadOf: (day: string) => `当初は${day}まで`,
    termination: '中途解約',
    certificates: '返還・廃棄の証明',
    missing: '未提出',
    given: '渡したもの',
    givenCaption: '台帳にないもので、契約のために渡したもの',
    isOut: '未返却',
    isBack: (day: string) => `${day} 返却・抹消`,
    nothingGiven: '台帳にないもので、渡したものの記録はありません。',
  },
  papers: {
    noticeTitle: '検査実施通知書',
    noticeTo: (name: string) => `${name} 御中`,
    /** Without a basis where the guideline doesn't ask for inspections. */
    noticeText: (basis: string | null, municipality: string) =>
      `${basis === null ? '' : `${basis}に基づき、`}本${municipality}が委託した業務に係る情報保護対策の実施状況を、次のとおり検査します。`,
    rows: {
      client: '委託者',
      contract: '契約',
      inspection: '検査',
      when: '日時',
      place: '場所',
      means: '方法',
      inspectors: '検査員',
      ready: '用意するもの',
    },
    reply: '御都合が悪いときは、前日までに下記の担当へ御連絡ください。',
    from: '担当',
    seal: '公印省略',
    checklistTitle: '検査票',
    filledBy: '検査員',
    attendedBy: '受託者の立会者',
    heldAt: '実施日・場所',
    signature: '署名',
    findings: '指摘',
    findingColumns: { severity: '重さ', text: '内容', correctBy: '是正の期限' },
    no: '番号',
    print: '印刷する',
    back: '案件へ戻る',
  },
}
