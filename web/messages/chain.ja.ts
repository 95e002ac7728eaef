/** What ends together with a case. */
export const chain = {
  title: 'ともに終わるもの',
  causes: 'この案件がもとづくもの',
  dependants: (all: number, open: number) => `この案件にもとづくもの（${all}件、うち終わっていないもの${open}件）`,
  more: 'ほかにもあります。それぞれの台帳で確認してください。',
  columns: { case: '案件', stage: '状態', told: '伝えたこと', open: '残っていること' },
  notYours: '閲覧できません',
  how: { ended: '終了', suspended: '停止', resumed: '再開', left: '退職等', transferred: '異動' },
  endings: (how: string, on: string) => `${how}（${on}）`,
  told: (what: string, when: string) => `${what}を${when}に伝えました`,
  toCome: (what: string) => `${what}を翌日に伝えます`,
  notYet: (what: string) => `${what}はまだ伝わっていません`,
  overAlready: (what: string) => `${what}の前に終わっていました`,
  notConcerned: (what: string) => `${what}では変わりません`,
  nothingYet: '続いています',
  nothingOpen: 'ありません',
  runs: '終わっていません',
}
