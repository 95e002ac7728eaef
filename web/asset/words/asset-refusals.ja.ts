import type { AssetWords } from './asset-wording.ts'

/** Why an act on an information asset is refused, in Japanese. */
export const assetRefusalsJa: AssetWords['refusals'] = {
  'asset-owner-missing': {
    title: '管理責任者が定まりません',
    what: () => 'この種類の情報資産には、その部署のための管理責任者が定められていません。',
    todo: '種類と部署を確かめてください。',
  },
  'asset-kind-discontinued': {
    title: '新たに登録しない種類です',
    what: () => 'この種類の情報資産は、新たには登録しません。',
    todo: 'これまで紙の台帳にあったものは、「紙の台帳から移す」で移してください。',
  },
  'asset-day-unknown': {
    title: '日付の前後が合いません',
    what: ({ day }) => `${day('day')}より前の日が記入されています。`,
    todo: '日付を確かめてください。',
  },
  'asset-not-back': {
    title: '渡したままのものがあります',
    what: ({ count }) => `返っていない授受が${count('open', (n) => `${n}件`)}あります。`,
    todo: '返却または廃棄の証明を受けて、授受を閉じてください。',
  },
  'asset-kept-until': {
    title: '保存期限が来ていません',
    what: ({ day }) => `${day('day')}まで保存することになっています。`,
    todo: '保存期限の翌日以後の日にしてください。',
  },
  'asset-transfer-open': {
    title: '所管換えの申出があります',
    what: () => 'ほかの部署への所管換えが申し出られています。',
    todo: '所管換えが済むか、申出が取り下げられるのをお待ちください。',
  },
  'asset-part-missing': {
    title: '見つかりません',
    what: () => 'この授受、申出または届出は、ないか、すでに済んでいます。',
    todo: '情報資産の画面で、いまの状態を確かめてください。',
  },
  'asset-same-office': {
    title: '同じ部署です',
    what: () => '情報資産は、すでにその部署の台帳にあります。',
    todo: '受け入れる部署を選んでください。',
  },
  'asset-own-request': {
    title: '自分の求めは決められません',
    what: () => '廃棄は、それを求めた人とは別の人が決めます。',
    todo: '求めを取り下げ、ほかの人に求めてもらってください。',
  },
  'asset-already-designated': {
    title: 'すでに指定されています',
    what: () => 'この人は、すでに取扱者・利用者に指定されています。',
    todo: '指定の一覧を確かめてください。',
  },
  'asset-loss-not-followed': {
    title: '亡失の扱いが未記録です',
    what: () => '亡失を事故として扱うか否かが、まだ記録されていません。',
    todo: '事故、または事故としない理由を記録してください。',
  },
  'asset-contract-unfit': {
    title: 'その契約によるものではありません',
    what: ({ day }) => `選んだ案件には、その日${day('day', (on) => `（${on}）`)}までに始まった契約がありません。`,
    todo: '廃棄を行った受託者との契約を選んでください。',
  },
  'asset-company-not-under-contract': {
    title: 'その契約で働く会社ではありません',
    what: ({ text }) =>
      `選んだ案件は履行中の契約ではないか、${text('value') || 'その会社'}は、その受託者でも、承諾を得た再委託先でもありません。`,
    todo: '履行中の契約を選び、会社名を契約書又は承諾のとおりに書いてください。契約によらないときは、契約を選ばずに記録してください。',
  },
  'asset-clause-missing': {
    title: '契約書の記載事項がありません',
    what: () => '受託者が廃棄したのに、契約書のどの記載事項によるかが選ばれていないか、その契約書にない事項です。',
    todo: '返還・廃棄を定めた、その契約書の記載事項を選んでください。',
  },
  'asset-certificate-missing': {
    title: '証明がありません',
    what: () => '廃棄の証明が記入されていません。',
    todo: '証明書の番号や発行日を記入してください。',
  },
}
