import type { AuthorityWords } from './wording.ts'

/** What the registers of authorities say in Japanese. */
export const authorityRegistersJa: AuthorityWords['registers'] = {
  authorities: {
    title: 'ID・操作権限管理簿',
    lead: '誰が、どの機器で、どの種類の操作をいつからいつまで行えるかの管理簿です。照合情報は登録の事実・日・件数だけを記します。',
    search: '番号・氏名・職員番号・ID',
    columns: {
      case: '操作者',
      kind: '種類',
      equipment: '機器',
      stage: '状態',
      operatorId: '操作者ID',
      matching: '照合情報',
      consulted: '協議',
      from: '始まり',
      until: '終わり',
      acknowledged: '管理方法の確認',
      due: '期限',
    },
    empty: ['操作権限はまだありません', '部署が申請すると、ここに並びます。'],
    emptyFiltered: ['条件に合う操作権限がありません', '条件を減らしてください。'],
  },
  consultations: {
    title: '協議記録',
    lead: '操作者を定めるときの、利用する部署のセキュリティ責任者との協議の記録です。異議があったものもそのまま残ります。',
    search: '番号・氏名・職員番号',
    columns: {
      case: '操作者',
      heldOn: '協議した日',
      officer: '相手',
      officerName: '氏名',
      kind: '種類',
      agreed: '結果',
      said: '内容',
    },
    empty: ['協議の記録はまだありません', '申請を受けて協議すると、ここに並びます。'],
    emptyFiltered: ['条件に合う協議がありません', '条件を減らしてください。'],
  },
  ids: {
    title: '操作者ID登録簿',
    lead: '登録した操作者IDと照合IDの一覧です。紛失・削除したものも残ります。',
    search: '番号・氏名・ID',
    columns: {
      case: '操作者',
      operatorId: '操作者ID',
      matchingId: '照合ID',
      matchingOn: '照合情報の登録日',
      count: '件数',
      state: '状態',
      ended: '紛失・削除の日',
    },
    empty: ['IDはまだありません', '登録すると、ここに並びます。'],
    emptyFiltered: ['条件に合うIDがありません', '条件を減らしてください。'],
  },
}
