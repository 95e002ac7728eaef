import { councilRefusals } from './council-refusals.ja.ts'
import { application } from './application.ja.ts'
import { incidentWords } from './incident.ja.ts'
import { instructionWords } from './instruction.ja.ts'
import type { LawRefusal } from './law-refusal.ts'
import { contractParts } from './contract-parts.ja.ts'
import { oversight } from './oversight.ja.ts'
import { vetting } from './vetting.ja.ts'

/** What a refusal's sentence may speak of, already in words: a step, clauses, a day, a field. */
export interface RefusalWords {
  readonly step: string
  readonly needs: string
  readonly clauses: string
  readonly open: string
  readonly day: string
  readonly field: string
  /** How many there are, and how many it takes at least; empty where the rule counts nothing. */
  readonly count: string
  readonly least: string
}

/** One refusal for a reader: why it can't be, and what to do about it. */
export interface RefusalText {
  readonly what: (words: RefusalWords) => string
  readonly todo: string
}

/** Why an outsourcing act was refused, and what to do; docs/errors.md says the same. */
export const refusals: { readonly [code in LawRefusal]: RefusalText } = {
  ...councilRefusals,
  ...oversight.refusals,
  ...vetting.refusals,
  ...application.refusals,
  ...contractParts.refusals,
  ...instructionWords.refusals,
  ...incidentWords.refusals,
  'incident-open': incidentWords.outsourcingRefusal,
  'not-permitted': {
    what: () => 'あなたの職では、この操作はできません。',
    todo: '権限のある職の方に依頼してください。',
  },
  'sign-in-required': {
    what: () => 'この決定には、メールのリンクだけでなくサインインが必要です。',
    todo: 'サインインしてから、もう一度操作してください。',
  },
  'other-task': {
    what: () => 'このリンクは別の依頼のものか、依頼がすでに終わっています。',
    todo: '受信箱から現在の依頼を開いてください。',
  },
  'already-started': { what: () => 'この案件はすでに起案されています。', todo: '案件の画面を開いて続けてください。' },
  'case-missing': {
    what: () => 'この案件は見つかりません。',
    todo: '番号を確かめるか、案件の一覧から開いてください。',
  },
  'case-closed': {
    what: () => 'この案件は終結しています。',
    todo: '続きがある場合は、新しい案件として起案してください。',
  },
  'wrong-step': {
    what: ({ step, needs }) => `いまは「${step}」です。この操作は「${needs}」のときに行います。`,
    todo: '案件の画面で、いまの手順と担当を確かめてください。',
  },
  'office-may-not-outsource': {
    what: () => 'この部署は、住基ネットを管理し、または利用する部署ではありません。',
    todo: '委託できる部署から起案してください。',
  },
  'vetting-missing': {
    what: () => '委託先の調査がまだ記録されていません。',
    todo: '先に委託先の調査（第20条）を記録してください。',
  },
  'vetting-incomplete': {
    what: ({ open }) => `調査の項目に、結果または証拠の記入がないものがあります${open && `：${open}`}`,
    todo: 'すべての項目に結果を付け、「適」とした項目には証拠・根拠を書いてください。',
  },
  'vetting-contradicts': {
    what: ({ open }) => `調査の結果と判定が合っていません${open && `（不適：${open}）`}。`,
    todo: '不適の項目があるときは、「適合」とはできません。結果か判定を直してください。',
  },
  'council-outcome-missing': {
    what: () => 'セキュリティ会議の審議の結果がまだ記録されていません（審議未了）。',
    todo: '審議が終わり、庶務が結果を記録するまでお待ちください。',
  },
  'council-unfavourable': {
    what: () => 'セキュリティ会議の結果が「否」のため、承認できません。',
    todo: '不承認とするか、差し戻してください。',
  },
  'conditions-missing': {
    what: () => '「条件付き可」には、条件が一つ以上必要です。',
    todo: '条件と履行の期限を記入してください。',
  },
  'approval-missing': {
    what: () => 'セキュリティ統括責任者の承認がまだありません。',
    todo: '承認（第21条）のあとで契約を登録してください。',
  },
  'clause-missing': {
    what: ({ clauses }) => `契約書に記載箇所のない事項があります：${clauses}。`,
    todo: '六つの事項すべてについて、書類名と箇所を記入してください。',
  },
  'clause-repeated': { what: () => '同じ事項が二度記入されています。', todo: '六つの事項を一度ずつ記入してください。' },
  'contractor-not-vetted': {
    what: () => '契約の相手が、調査した委託先と異なります。',
    todo: '実際の相手を調査し直す必要があります。庶務に相談してください。',
  },
  'contract-before-approval': {
    what: ({ day }) => `契約日または開始日が、承認の日${day && `（${day}）`}より前です。`,
    todo: '日付を契約書と照らして確かめてください。',
  },
  'period-reversed': { what: () => '期間の終わりが始まりより前です。', todo: '開始日と終了日を確かめてください。' },
  'date-in-future': {
    what: ({ day }) => `まだ来ていない日付は記録できません${day && `（${day}）`}。`,
    todo: '実際に行った日を記入してください。',
  },
  'date-in-past': {
    what: ({ day }) => `過ぎた日付は期限にできません${day && `（${day}）`}。`,
    todo: '本日以後の日を記入してください。',
  },
  'deliberated-before-return': {
    what: ({ day }) => `会議の日が、差戻し、引戻しまたは継続審議の日${day && `（${day}）`}より前です。`,
    todo: 'その後に開かれた会議の結果を記録してください。',
  },
  'deliberated-before-submission': {
    what: ({ day }) => `会議の日が、申請の日${day && `（${day}）`}より前です。`,
    todo: '会議の日を議事録と照らして確かめてください。',
  },
  'return-not-backwards': {
    what: () => 'いまの手順より前にしか差し戻せません。',
    todo: '戻す先を選び直してください。',
  },
  'nothing-to-pull-back': {
    what: () => '引き戻せる手順がありません。次の担当がすでに処理したか、引き戻しの対象ではありません。',
    todo: '戻す必要があるときは、いまの担当に差戻しを依頼してください。',
  },
  'condition-unknown': {
    what: () => 'この条件は見つからないか、すでに果たされています。',
    todo: '案件の画面で条件を確かめてください。',
  },
  'inspection-unknown': {
    what: () => 'この検査は見つからないか、すでに記録されています。',
    todo: '案件の画面で検査の予定を確かめてください。',
  },
  'finding-unknown': {
    what: () => 'この指摘は見つからないか、すでに是正が確認されています。',
    todo: '案件の画面で指摘を確かめてください。',
  },
  'inspection-open': {
    what: ({ open }) => `記録されていない検査が残っています${open && `：${open}`}`,
    todo: '検査の結果を記録してから終結してください。',
  },
  'finding-open': {
    what: ({ open }) => `是正が確認されていない指摘が残っています${open && `：${open}`}`,
    todo: '是正を確認してから終結してください。',
  },
  'condition-open': {
    what: ({ open }) => `果たされていない条件が残っています${open && `：${open}`}`,
    todo: '条件の履行を記録してから終結してください。',
  },
  'disposal-missing': {
    what: () => '資料の返還・廃棄の証明がまだ記録されていません。',
    todo: '返還・廃棄を記録してから終結してください。',
  },
  'field-invalid': { what: ({ field }) => `記入に誤りがあります：${field}`, todo: '表示された欄を直してください。' },
  'too-early': {
    what: ({ day }) => `まだその時期ではありません${day && `（${day}から）`}。`,
    todo: '時期が来るまでお待ちください。',
  },
}
