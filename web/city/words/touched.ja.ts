import { atLeast } from '../../words/counted.ts'
import type { TouchedWords } from '../touched-wording.ts'

/** What is said of all that a change touches, in Japanese. */
export const touchedJa: TouchedWords = {
  title: 'この変更が及ぶところ',
  lead: '今の記録で、この変更に関わるものです。記録すれば、このとおりに進みます。やめるなら「やめて戻る」を選んでください。',
  overtaken: (days) =>
    `${days}からは、すでに記録されている別の内容に替わり、この変更は引き継がれません。続けて適用するには、その日の分にも同じ変更を記録してください。`,
  vacant: (post, day) =>
    `${day}から、${post}に就いている人がいなくなります。開いている手続は、後任が就くまで止まります。`,
  unfilled: (posts, day) =>
    `${day}に就いている人がまだ決まっていない職：${posts}。この版を記録したら、その日からの発令も記録してください。`,
  beside: (post, holders) =>
    `${post}には、その間も就いている人がいます：${holders}。記録すると、同じ権限を持つ人が増えます。交代であれば、前の人の職も解いてください。この職にある人と監査担当に知らせます。`,
  gone: (post, day, holders) =>
    `${day}から、${post}の職は規程からなくなります。その日にも就くことになっている人：${holders}。それまでに開いた手続と案件は、その人がこの職で終わりまで行います。ほかの人が引き継ぐときは、その人もこの職に就けてください。`,
  tasks: (count, cases) => `開いている手続 ${atLeast(count)}件（案件 ${atLeast(cases)}件）`,
  tasksStay:
    '手続と期限は変わりません。その日に職に就いている人が行います。規程の版が別の職のすることとしたものは、その日からその職に改めて依頼します。',
  due: (task, moment) => `${task}・期限 ${moment}`,
  cases: '進行中の案件',
  casesGoOn: '案件はそのまま続き、その日からの行為は新しい定めによります。',
  casesOf: (procedure, count) => `${procedure} ${count}件`,
  named: '台帳にあるもの（改められ、又はなくなる室・機器・種類について）',
  namedStay:
    '許可、ID、操作権限、情報資産、管理簿はそのまま残ります。必要なものは、それぞれの台帳で終わらせるか改めてください。',
  meetings: (count) => `これからの会議 ${atLeast(count)}件`,
  hanging: (count) => `この職員に与えられている許可など ${count}件`,
  hangingEnds: '離職や異動で終わるものは、その日に各手続へ知らされます。',
  more: (count) => `ほか${count}件`,
}
