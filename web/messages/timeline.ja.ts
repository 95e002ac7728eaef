import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { SentencesOf } from '../words/sentence.ts'

/** The frame of a history, in Japanese. */
export const timeline = {
  rest: (count: number) => `続きの${count}件`,
  olderElsewhere: (shown: number) =>
    `ここには${shown}件までを印刷しています。続きは、画面の次の頁か、経緯のファイルにあります。`,
  stretch: (from: number, to: number, inAll: number) =>
    `経緯は全部で${inAll}件あり、ここではそのうち${from}番目から${to}番目までを見ています（絞り込みもこの範囲です）。続きは次の頁に、全部は経緯のファイルにあります。`,
  newestOnly: (count: number) => `経緯が長いため、新しい方の${count}件だけを基に示しています。`,
  title: '経緯',
  filters: { all: 'すべて', decisions: '決定', papers: '書類', tasks: '依頼と督促' },
  newestFirst: '新しい順にする',
  oldestFirst: '古い順にする',
  on: 'この日の経緯へ',
  goTo: '移る',
  round: (n: number) => `${n}回目`,
  roundNow: 'いまの回',
  under: (version: string, called: string) => `${called}${version}施行版`,
  ended: '終了した回',
  file: '経緯を表計算ファイルで保存する（CSV）',
  columns: {
    version: '順',
    when: '日時',
    who: '行った人',
    what: '行ったこと',
    said: '書かれたこと',
    article: '根拠',
    guideline: '規程の版（施行日）',
    hash: 'ハッシュ値（SHA-256）',
  },
}

const taskEnds = {
  answered: '処理されました',
  returned: '差戻しにより終わりました',
  'pulled-back': '引戻しにより終わりました',
  withdrawn: '取下げにより終わりました',
  ended: '案件の終了により終わりました',
  replaced: 'ほかの決定により不要になりました',
  'given-to-others': '規程の改正により、別の職に改めて依頼されます',
}

/** What happened to tasks, whatever the procedure. */
export const taskSentences: SentencesOf<TaskEvent> = {
  TaskOpened: ({ task, about, askedOf, due }, say) =>
    `${say.post(askedOf[0] ?? '')}に「${say.task(task, about)}」を依頼しました（期限 ${say.moment(due)}）。`,
  TaskClosed: ({ task, how }, say) => `依頼「${say.task(task)}」は${taskEnds[how]}。`,
  TaskReminded: ({ task, nth }, say) => `依頼「${say.task(task)}」の${nth}回目の知らせを送りました。`,
  TaskEscalated: ({ task, to }, say) => `依頼「${say.task(task)}」の遅れを${say.post(to)}に知らせました。`,
}
