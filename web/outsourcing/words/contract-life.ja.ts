import type { CorrectionCommand } from '../../../domain/outsourcing/corrections/commands.ts'
import type { CorrectionEvent } from '../../../domain/outsourcing/corrections/events.ts'
import type { UrgentValues } from '../../../domain/outsourcing/request/state.ts'
import type { ContractValues } from '../../../domain/outsourcing/contract/fields.ts'
import type { FactKind, FactValues } from '../../../domain/outsourcing/corrections/facts.ts'
import type { Caution } from '../../../domain/outsourcing/in-effect/caution.ts'
import type { RefusalText } from '../../words/refusal-text.ts'
import type { Say } from '../../words/sentence.ts'
import type { OutsourcingSentences } from './outsourcing-wording.ts'

/** What is said here of a contract's life beside its parts: corrections, its paper after a change, rests, its plan. */
export type LifeType =
  | CorrectionCommand['type']
  | 'RegisterAmendment'
  | 'NoteNoAmendment'
  | 'AnswerForInspection'
  | 'PlanInspections'
  | 'SuspendContract'
  | 'ResumeContract'
/** What happens then. */
export type LifeEvent =
  | CorrectionEvent['type']
  | 'ContractAmended'
  | 'AmendmentWaived'
  | 'InspectionAnsweredFor'
  | 'InspectionsPlanned'
  | 'ContractSuspended'
  | 'ContractResumed'

const names = {
  contractNumber: '契約番号',
  signedOn: '契約日',
  startsOn: '期間の始まり',
  endsOn: '期間の終わり',
  startedOn: '着手した日',
  contractor: '受託者',
  amendmentNumber: '変更契約の番号',
  certificateNumber: '認証の番号',
  endedOn: '終わった日',
  from: '停止の日',
  resumedOn: '停止を解いた日',
  expiresOn: '有効期限',
  since: '渡した日',
  takenBackOn: '戻った日',
  heldOn: '検査の日',
  refusedOn: '拒まれた日',
  receivedOn: '報告を受けた日',
  checkedOn: '確かめた日',
}
const texts: ReadonlySet<string> = new Set(['contractNumber', 'contractor', 'amendmentNumber', 'certificateNumber'])
const valueText = (values: ContractValues | UrgentValues | FactValues, say: Pick<Say, 'day'>): string =>
  (Object.entries(values) as readonly [keyof typeof names, string][])
    .map(([name, value]) => `${names[name]} ${texts.has(name) ? value : say.day(value)}`)
    .join('、')
const records: { readonly [kind in FactKind]: string } = {
  amendment: '変更契約書',
  'no-amendment': '変更契約書が要らないこと',
  'subcontract-end': '再委託の終わり',
  rest: '契約の停止',
  certificate: '受託者の認証',
  given: '渡したもの',
  'taken-back': '渡したものの返却',
  inspection: '検査の日',
  refusal: '検査の拒否',
  'corrective-report': '是正の報告',
  'finding-check': '是正の確認',
  condition: '条件を満たしたこと',
}
const cautionText = ({ kind }: Caution, day: string): string =>
  ({
    'period-begun': `委託期間の始まり（${day}）が、すでに過ぎていました。`,
    'signed-after-start': `契約日が、効力の始まり（${day}）より後でした。`,
    'certificate-expired': `委託先の認証の有効期限（${day}）が、契約の日に切れていました。`,
    'vetted-after-signing': `委託先について記録されている調査の判定（${day}）が、契約日より後でした。`,
    'urgent-by-another': `承認の前に始められた業務（${day}から）は、別の者が行っていました。`,
    'urgent-unvetted': `承認の前に始められた業務（${day}から）の事業者は、届出の時にまだ調査されていませんでした。`,
  })[kind]

/** Words for a contract's life beside its parts (Arts. 21–23). */
export const contractLife = {
  tasks: {
    'amend-contract': '変更契約書を登録する',
    'answer-for-inspection': '検査の結果を確かめる',
    'certificate-expired': '認証の期限切れに対応する',
  },
  taskAsks: {
    'amend-contract':
      '変更が発効しました。変更契約書に明記事項があるかを改めて確かめて登録するか、変更契約書が要らない理由を記録してください。',
    'answer-for-inspection':
      '担当が行った検査の結果が記録されました。部署の長として内容を確かめ、確認したことを記録してください。',
    'certificate-expired':
      '受託者の認証の有効期限が切れています。更新されたかどうかを確かめ、新しい番号と期限か、更新されないことと契約の間どうするかを記録してください。',
  },
  commands: {
    CorrectContract: '契約の記録を訂正する',
    CorrectTermination: '中途解約の日を訂正する',
    CorrectUrgentStart: '事後の届出を訂正する',
    CorrectRecord: 'そのほかの記録を訂正する',
    RegisterAmendment: '変更契約書を登録する',
    NoteNoAmendment: '変更契約書が要らない理由を記録する',
    AnswerForInspection: '検査の結果を確認する',
    PlanInspections: '検査の計画を改める',
    SuspendContract: '契約を停止する',
    ResumeContract: '契約の停止を解く',
  } satisfies Record<LifeType, string>,
  done: {
    CorrectContract: '契約の訂正を記録しました',
    CorrectTermination: '中途解約の日を訂正しました',
    CorrectUrgentStart: '事後の届出の訂正を記録しました',
    CorrectRecord: '記録の訂正を記録しました',
    RegisterAmendment: '変更契約書を登録しました',
    NoteNoAmendment: '変更契約書が要らない理由を記録しました',
    AnswerForInspection: '検査の結果を確認しました',
    PlanInspections: '検査の計画を改めました',
    SuspendContract: '契約の停止を記録しました',
    ResumeContract: '契約の停止を解きました',
  } satisfies Record<LifeType, string>,
  names: {
    amendmentNumber: '変更契約の番号',
    inspectOn: '検査の日',
    noInspections: '検査を行わない理由',
    startedOn: '着手した日',
    from: '停止の日',
    on: '停止を解く日',
    'CorrectUrgentStart.contractor': '着手した者',
    'CorrectTermination.endsOn': '正しい最後の日',
    'CorrectContract.reason': '訂正の理由',
    'CorrectTermination.reason': '訂正の理由',
    'CorrectUrgentStart.reason': '訂正の理由',
    'CorrectContract.contractor': '受託者',
    'CorrectRecord.record': '訂正する記録',
    'CorrectRecord.number': '正しい番号',
    'CorrectRecord.on': '正しい日',
    until: '停止を解いた正しい日',
    never: 'そもそもなかったこと',
    'CorrectRecord.reason': '訂正の理由',
  } as Readonly<Record<string, string>>,
  support: {
    corrected:
      '誤っていたところだけを直します。前の値も、訂正の理由とともに残ります。承認の範囲を出る訂正は、変更として会議と承認に付されます。',
    correctedEnd: '当初の契約の終わりの日を入れると、中途解約そのものを取り消します。',
    correctedUrgent:
      '届け出た日より前の日や、承認より後の日への訂正は、承認の後では、変更として会議と承認に付されます。',
    correctedRecord:
      '訂正する記録を選び、誤っていた値だけを書きます。前の値も、訂正の理由とともに残ります。記録したことがそもそもなかったときは、その旨を選ぶと、求められていたことが改めて求められます。',
    amendmentNumber: '番号がなければ空けたままにします。',
    noAmendment: '件数の見込みなど、契約書の内容に触れない変更であることを書きます。',
    inspectOn: '一行に一日ずつ、2026-10-01 のように書きます。間隔で定めるときは空けたままにします。',
    noInspections: '間隔も日も定めないときに書きます。規程は「必要に応じ」と定めています。',
    answerFor: '是正や次の検査について担当に伝えることがあれば書きます。',
    suspension: '停止の間は、この契約による業務も入室もできません。契約の終わりの日は変わりません。',
    resumption: '停止していた入室の許可などは、それぞれの管理者が解きます。',
  } as Readonly<Record<string, string>>,
  problems: {
    'none-and-some': '「扱わない」とほかの情報が、ともに選ばれています',
    'after-its-end': '再委託の期間の終わりより後です',
    'after-the-first-act': '契約について最初に記録されたことより後です',
    'after-an-amendment': '変更契約を結んだ日より後です',
    'not-of-this-record': 'この記録にはない値です',
    'never-happened': 'なかったこととするときは、値を書きません',
    'cannot-be-undone': 'この記録は、なかったことにはできません。正しい値を書いてください',
    'not-over-yet': 'まだ解かれていない停止です。停止を解く手続で記録してください',
    'after-the-certificate': '返還・廃棄の証明が確かめた日より後です。その日までの証明を先に記録してください',
    'after-it-was-recorded': '記録した日より後です',
    'after-what-followed': 'その後のこととして記録された日より後です',
    'before-the-meeting': '会議の日より前に添付された書類です。その会議の議事録を選んでください',
    'of-something-else': 'ほかの事項について添付された書類です。会議の議事録を選んでください',
    'no-plan-no-reason': '間隔、日、または検査を行わない理由のいずれかが要ります',
    'plan-and-reason': '間隔、日、検査を行わない理由は、いずれか一つだけ書きます',
    'within-an-earlier-rest': '前の停止の間、又はそれより前の日です',
    'before-the-suspension': '停止の日より前です',
  } as Readonly<Record<string, string>>,
  refusals: {
    'visit-recorded': {
      title: 'その日の検査は記録済みです',
      what: ({ parts, day }) =>
        `同じ相手の同じ日（${day('day')}）の検査が、すでに記録されています${parts('inspections', (names) => `：${names}`)}`,
      todo: '一度の検査は一回分です。この回は別の日に行うか、行わないこととして、その理由を記録してください。',
    },
    'amendment-missing': {
      title: '変更契約書が未登録です',
      what: ({ parts }) =>
        `発効した変更について、変更契約書がまだ登録されていません${parts('changes', (names) => `：${names}`)}`,
      todo: '変更契約書を登録するか、要らない理由を記録してください。',
    },
    'renewal-unasked': {
      title: '更新の判断が求められていません',
      what: () => 'この契約の後も業務を続けるかどうかが、まだ部署の長に尋ねられていません。',
      todo: '尋ねたことが先に記録されます。しばらくしてから、もう一度確かめてください。',
    },
    'termination-missing': {
      title: '中途解約の記録がありません',
      what: () => 'この契約には、訂正する中途解約の記録がありません。',
      todo: '契約の期間そのものが誤っているときは、契約の記録を訂正してください。',
    },
    'urgent-missing': {
      title: '事後の届出がありません',
      what: () => 'この案件には、訂正する事後の届出がありません。',
      todo: '承認の前に始まった業務であれば、承認の前に届け出てください。',
    },
    'period-over': {
      title: '委託期間が過ぎています',
      what: ({ day }) => `委託期間は${day('day', (on) => `${on}に`)}終わっており、これから行えることがありません。`,
      todo: '期間を改めて申請してください。承認の前に始めざるを得なかった業務であれば、その旨を届け出てください。',
    },
    'record-unknown': {
      title: '記録が見つかりません',
      what: () => '訂正しようとする記録が、この案件にありません。',
      todo: '画面を開き直し、一覧から記録を選んでください。',
    },
    'not-suspended': {
      title: '停止していません',
      what: () => 'この契約は停止していません。',
      todo: '解くことはありません。',
    },
    'suspended-already': {
      title: 'すでに停止しています',
      what: ({ day }) => `この契約は、${day('day', (on) => `${on}から`)}停止しています。`,
      todo: '停止を解いてから、改めて停止してください。',
    },
  } satisfies Readonly<Record<string, RefusalText>>,
  sentences: {
    ContractCorrected: ({ before, after, cautions = [] }, say) =>
      `契約の記録を訂正しました（誤：${valueText(before, say)} → 正：${valueText(after, say)}）。${cautions.map((one) => cautionText(one, say.day(one.day))).join('')}`,
    TerminationCorrected: ({ before, endsOn }, say) =>
      `中途解約の日を訂正しました（誤：${say.day(before)} → 正：${say.day(endsOn)}）。`,
    UrgentStartCorrected: ({ before, after }, say) =>
      `事後の届出を訂正しました（誤：${valueText(before, say)} → 正：${valueText(after, say)}）。`,
    RecordCorrected: ({ kind, about, before, after, never, cautions = [] }, say) => {
      const was = valueText(before, say)
      const what = `${records[kind]}（${say.part(about)}）`
      const said = never
        ? `${what}は、誤って記録されたもので、なかったこととしました${was === '' ? '' : `（誤：${was}）`}。`
        : `${what}の記録を訂正しました（誤：${was} → 正：${valueText(after, say)}）。`
      return `${said}${cautions.map((one) => cautionText(one, say.day(one.day))).join('')}`
    },
    InspectionVoided: ({ inspection, dueOn }, say) =>
      `${say.part(inspection)}（${say.day(dueOn)}）は、誤った日付による時期の到来だったため、なかったこととしました。`,
    InspectionRestored: ({ inspection, dueOn }, say) =>
      `${say.part(inspection)}（${say.day(dueOn)}）を、改めて行うこととしました。`,
    ContractRunsOn: ({ endsOn }, say) => `${say.day(endsOn)}で終わったとした契約は、続いています。`,
    ContractAmended: ({ change, amendmentNumber, signedOn, cautions = [] }, say) =>
      `${say.part(change)}の変更契約書${amendmentNumber === '' ? '' : `（${amendmentNumber}）`}を登録しました（契約日 ${say.day(signedOn)}）。明記事項の記載箇所を改めて確かめました。${cautions.map((one) => cautionText(one, say.day(one.day))).join('')}`,
    AmendmentWaived: ({ change }, say) => `${say.part(change)}には変更契約書が要らないことを記録しました。`,
    InspectionAnsweredFor: ({ inspection }, say) => `${say.part(inspection)}の結果を、部署の長が確かめました。`,
    InspectionsPlanned: ({ inspectEveryMonths, inspectOn = [] }, say) =>
      inspectEveryMonths !== undefined
        ? `検査の計画を、${inspectEveryMonths}か月ごとに改めました。`
        : inspectOn.length > 0
          ? `検査の日を定めました（${inspectOn.map((one) => say.day(one)).join('、')}）。`
          : '以後の検査を予定しないこととしました。',
    ContractSuspended: ({ from }, say) => `契約を${say.day(from)}から停止しました。`,
    ContractResumed: ({ on }, say) => `契約の停止を${say.day(on)}に解きました。`,
  } satisfies Pick<OutsourcingSentences, LifeEvent> as Pick<OutsourcingSentences, LifeEvent>,
  cautionText,
  valueNames: names,
  sides: { void: (n: string) => `取り消した検査${n}`, rest: (n: string) => `停止${n}` },
  neverInspected: 'この契約の間、受託者の検査は一度も行われませんでした。',
  answersFor: (list: string) => `担当が行った${list}の結果を、部署の長が確かめました。`,
  certificateExpired: (part: string, day: string) => `受託者の${part}の有効期限（${day}）が切れたことを知らせました。`,
  page: {
    corrections: '訂正',
    wrong: '誤',
    right: '正',
    of: { contract: '契約', termination: '中途解約', urgent: '事後の届出', record: '記録' },
    records,
    neverWas: 'なかったこととした',
    cautions: '手続の順序について',
    cautionBy: (who: string) => `${who}の時`,
    amendments: '変更契約書',
    noAmendment: '変更契約書は要らない',
    amendmentOf: (change: string, number: string, day: string) => `${change}：${number}${day}`,
    suspended: (day: string) => `停止中（${day}から）`,
    suspendedFromTo: (from: string, to: string) => `${from}から${to}の前日まで停止`,
    suspensions: '停止',
    answeredFor: '部署の長の確認',
    awaitsHead: '部署の長の確認待ち',
    plan: '検査の計画',
    noPlan: '検査を予定しない理由',
    inspectOn: '検査の日',
    several: 'この契約を更新する案件が二つ以上あります。',
    correction: '記録の訂正',
  },
}
