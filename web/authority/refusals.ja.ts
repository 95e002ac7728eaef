import type { AuthorityWords } from './wording.ts'

/** Why an act on an authority is refused, in Japanese. */
export const authorityRefusalsJa: AuthorityWords['refusals'] = {
  'authority-for-other-office': {
    title: 'ほかの部署の名で申請しています',
    what: () => '申請は、利用する部署の担当・長・セキュリティ責任者、またはアクセス管理責任者が行います。',
    todo: '自分の部署を選ぶか、その部署に申請を頼んでください。',
  },
  'security-officer-unnamed': {
    title: 'セキュリティ責任者が定められていません',
    what: () => 'この部署について協議する相手が、規程集にありません。',
    todo: '規程集の「各部署のセキュリティ責任者」に加えてから申請してください。',
  },
  'operator-unknown': {
    title: '名簿にない人です',
    what: () => '操作者は、名簿に載っている人から選びます。',
    todo: '先に名簿に載せてください。',
  },
  'operator-leaves-before': {
    title: '始まりの日にはもういない人です',
    what: ({ day }) => `この人の最後の日は${day('day')}です。`,
    todo: 'それより前の日から始めるか、別の人を選んでください。',
  },
  'authority-double': {
    title: '同じ操作権限がすでにあります',
    what: () => 'この人には、同じ機器・同じ種類の操作権限の案件が開いています。',
    todo: 'その案件で変更を申請してください。',
  },
  'authority-reversed': {
    title: '期間が逆です',
    what: ({ day }) => `終わりの日が、始まりの日${day('day', (on) => `（${on}）`)}より前です。`,
    todo: '始まりの日以後の日を記入してください。',
  },
  'change-pending': {
    title: '申請中の変更があります',
    what: () => 'この操作権限には、まだ決まっていない変更の申請があります。',
    todo: '先の申請の決定を待つか、取り下げてください。',
  },
  'nothing-proposed': {
    title: '申請がありません',
    what: () => '決定を待っている申請がありません。',
    todo: '変更を申請してください。',
  },
  'consulted-already': {
    title: '協議は記録済みです',
    what: () => 'この申請についての協議は、すでに記録されています。',
    todo: 'アクセス管理責任者の決定を待ってください。',
  },
  'consultation-missing': {
    title: '協議が記録されていません',
    what: () => 'セキュリティ責任者との協議を記録する前に、操作者を定めることはできません。',
    todo: '先に協議の内容を記録してください。異議があってもかまいません。',
  },
  'disagreement-unanswered': {
    title: '異議への理由がありません',
    what: () => 'セキュリティ責任者に異議があるときは、それでも定める理由を記します。',
    todo: '理由を記すか、定めないこととしてください。',
  },
  'term-gap': {
    title: '期間に切れ目ができます',
    what: ({ day }) => `前の期間に続けるには、${day('day')}までに始まる必要があります。`,
    todo: 'その日までの日を記入してください。',
  },
  'term-overlap': {
    title: '期間が重なります',
    what: ({ day }) => `前の期間は${day('day')}に始まりました。`,
    todo: 'それより後の日を記入してください。',
  },
  'id-taken': {
    title: '使われているIDです',
    what: () => '操作者IDは一人のもので、使用中のもの・一度使ったものは登録できません。',
    todo: '別のIDを登録してください。',
  },
  'id-in-use': {
    title: '使用中のIDがあります',
    what: () => '使用中のIDがあるあいだは、新しいIDを登録できません。',
    todo: '失ったときは、先に紛失を届け出てください。',
  },
  'no-id-in-use': {
    title: '使用中のIDがありません',
    what: () => '失ったと届け出るIDがありません。',
    todo: '新しいIDの登録を待ってください。',
  },
}
