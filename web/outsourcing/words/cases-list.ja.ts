/** What the list of cases says, in Japanese. */
export const casesList = {
  title: '案件',
  lead: 'あなたが見られる案件の一覧です。条件は画面のアドレスに残るので、そのまま保存や共有ができます。',
  search: '番号・件名・委託先',
  number: '番号',
  columns: {
    case: '案件',
    vendor: '委託先',
    office: '部署',
    stage: '状態',
    holder: 'いまの担当',
    due: '期限',
    period: '期間',
  },
  filters: {
    due: '期限',
    endsFrom: '期間の終わり（この日から）',
    endsTo: '期間の終わり（この日まで）',
    renewal: '更新',
  },
  due: { overdue: '期限超過', soon: '3日以内', none: '期限なし' },
  renewal: { none: '更新の案件がないもの' },
  empty: ['案件はまだありません', '外部委託をしようとする部署が起案すると、ここに並びます。'],
  emptyFiltered: ['条件に合う案件がありません', '条件を減らすか、番号の一部だけで探してください。'],
}
