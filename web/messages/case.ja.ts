/** The frame of a case's page, in Japanese. */
export const caseMessages = {
  now: 'いまの状況',
  holder: 'いまの担当',
  asked: '依頼',
  since: '届いた日',
  due: '期限',
  next: 'このあと',
  more: (count: number) => `ほかに${count}件の依頼`,
  actions: 'できること',
  index: 'この画面の内容',
  undelivered: {
    title: (count: number) => `届いていない手紙が${count}通あります`,
    line: (post: string, when: string) => `${post}宛て（${when}）`,
    hint: '依頼そのものは受信箱に届いています。続くときは、システム運用管理者に知らせてください。',
  },
  guideline: (version: string) => `要綱：${version}施行版`,
  history: '経緯',
}
