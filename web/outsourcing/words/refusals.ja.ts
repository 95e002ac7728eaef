import { questionNamed } from './question-named.ts'
import type { RefusalTexts } from '../../words/refusal-text.ts'
import { application } from './application.ja.ts'
import { doubts } from './doubts.ja.ts'
import { contractLife } from './contract-life.ja.ts'
import { contractParts } from './contract-parts.ja.ts'
import type { OutsourcingWording } from './outsourcing-wording.ts'
import { outside } from './outside.ja.ts'
import { oversight } from './oversight.ja.ts'
import { vetting } from './vetting.ja.ts'

/** Why an outsourcing act was refused, and what to do, in Japanese; docs/errors.md says the same. */
export const refusals: RefusalTexts<OutsourcingWording['Refusal']> = {
  ...oversight.refusals,
  ...vetting.refusals,
  ...outside.refusals,
  ...application.refusals,
  ...contractParts.refusals,
  ...contractLife.refusals,
  ...doubts.refusals,
  'office-may-not-outsource': {
    title: '委託できない部署です',
    what: () => 'この部署は、住基ネットを管理し、または利用する部署ではありません。',
    todo: '委託できる部署から起案してください。',
  },
  'vetting-missing': {
    title: '委託先の調査が未了です',
    what: () => '委託先の調査がまだ記録されていないか、その相手が適合と判定されていません。',
    todo: '先に調査を記録し、判定を受けてください。不適合の相手には委託できません。',
  },
  'vetting-incomplete': {
    title: '調査に未記入の項目があります',
    what: ({ named }) =>
      `調査の項目に、結果、証拠、または当てはまらない理由の記入がないものがあります${named('items', questionNamed, (names) => `：${names}`)}`,
    todo: 'すべての項目に結果を付け、「適」とした項目には証拠・根拠を、★の項目を「該当なし」とするときは理由と証拠・根拠を書いてください。すべてを「該当なし」とすることはできません。',
  },
  'vetting-contradicts': {
    title: '調査の結果と判定が合いません',
    what: ({ named }) =>
      `調査の結果と判定が合っていません${named('items', questionNamed, (names) => `（不適：${names}）`)}。`,
    todo: '不適の項目があるときは、「適合」とはできません。結果か判定を直してください。',
  },
  'council-outcome-missing': {
    title: '審議未了です',
    what: () => '会議の審議の結果がまだ記録されていません（審議未了）。',
    todo: '審議が終わり、庶務が結果を記録するまでお待ちください。',
  },
  'council-saw-other': {
    title: '審議された内容と違います',
    what: () =>
      '会議が審議したのは、今の申請とは別のものです（別の改訂、又は、すでに始めた業務の届出が審議の後にあった申請）。',
    todo: '今の申請を、あらためて会議の議題に載せてください。',
  },
  'council-unfavourable': {
    title: '会議の結果が「否」です',
    what: () => '会議の結果が「否」のため、承認できません。',
    todo: '不承認とするか、差し戻してください。',
  },
  'approval-missing': {
    title: '承認がありません',
    what: () => '承認がまだありません。',
    todo: '承認のあとで契約を登録してください。',
  },
  'clause-missing': {
    title: '契約書の記載事項が足りません',
    what: ({ clauses }) => `契約書に記載箇所のない事項があります：${clauses('missing')}。`,
    todo: '明記事項すべてについて、書類名と箇所を記入してください。',
  },
  'clause-repeated': {
    title: '契約書の記載事項が重複しています',
    what: () => '同じ事項が二度記入されています。',
    todo: '明記事項を一度ずつ記入してください。',
  },
  'contractor-not-vetted': {
    title: '契約の相手が未調査です',
    what: () => '契約の相手が、調査した委託先と異なります。',
    todo: '実際の相手を調査し直す必要があります。庶務に相談してください。',
  },
  'contract-before-approval': {
    title: '契約が承認より前です',
    what: ({ day }) => `契約日または開始日が、承認の日${day('approvedOn', (on) => `（${on}）`)}より前です。`,
    todo: '日付を契約書と照らして確かめてください。',
  },
  'period-reversed': {
    title: '期間が逆です',
    what: () => '期間の終わりが始まりより前です。',
    todo: '開始日と終了日を確かめてください。',
  },
  'deliberated-before-return': {
    title: '会議の日が差戻しなどより前です',
    what: ({ day }) => `会議の日が、差戻し、引戻しまたは継続審議の日${day('on', (on) => `（${on}）`)}より前です。`,
    todo: 'その後に開かれた会議の結果を記録してください。',
  },
  'deliberated-before-submission': {
    title: '会議の日が申請より前です',
    what: ({ day }) => `会議の日が、申請の日${day('submittedOn', (on) => `（${on}）`)}より前です。`,
    todo: '会議の日を議事録と照らして確かめてください。',
  },
  'return-not-backwards': {
    title: '差戻し先が前の手順ではありません',
    what: () => 'いまの手順より前にしか差し戻せません。',
    todo: '戻す先を選び直してください。',
  },
  'nothing-to-pull-back': {
    title: '引き戻せる手順がありません',
    what: () => '引き戻せる手順がありません。次の担当がすでに処理したか、引き戻しの対象ではありません。',
    todo: '戻す必要があるときは、いまの担当に差戻しを依頼してください。',
  },
  'condition-unknown': {
    title: '条件が見つかりません',
    what: () => 'この条件は見つからないか、すでに果たされています。',
    todo: '案件の画面で条件を確かめてください。',
  },
  'inspection-unknown': {
    title: '検査が見つかりません',
    what: () => 'この検査は見つからないか、すでに記録されています。',
    todo: '案件の画面で検査の予定を確かめてください。',
  },
  'finding-unknown': {
    title: '指摘が見つかりません',
    what: () => 'この指摘は見つからないか、すでに是正が確認されています。',
    todo: '案件の画面で指摘を確かめてください。',
  },
  'inspection-open': {
    title: '未記録の検査があります',
    what: ({ parts }) => `記録されていない検査が残っています${parts('inspections', (names) => `：${names}`)}`,
    todo: '検査の結果を記録してから終結してください。',
  },
  'finding-open': {
    title: '未済の指摘があります',
    what: ({ parts }) => `是正が確認されていない指摘が残っています${parts('findings', (names) => `：${names}`)}`,
    todo: '是正を確認してから終結してください。',
  },
  'condition-open': {
    title: '未履行の条件があります',
    what: ({ parts }) => `果たされていない条件が残っています${parts('conditions', (names) => `：${names}`)}`,
    todo: '条件の履行を記録してから終結してください。',
  },
  'disposal-missing': {
    title: '返還・廃棄の証明がありません',
    what: () => '資料の返還・廃棄の証明がまだ記録されていません。',
    todo: '返還・廃棄を記録してから終結してください。',
  },
  'incident-open': {
    title: '対応中の事故があります',
    what: () => '対応中の事故がこの契約に関係しています。',
    todo: '事故が終結してから、案件を終結してください。',
  },
}
