import type { Lang } from '../language.ts'

const ja = {
  title: '入室の申請をまとめて決める',
  way: 'まとめて決める',
  lead: '決定を待つ申請を選び、まず試してください。試すだけでは何も記録されません。結果は一件ずつ示します。',
  none: ['決定を待つ申請がありません', '申請があると、ここに並びます。'],
  pick: '選ぶ',
  applicant: '入室する人',
  period: '期間',
  purpose: '目的',
  result: '結果',
  decision: '決定',
  decisions: { permit: '申請のとおり許可する', return: '差し戻す', refuse: '許可しない' },
  conditions: '条件（許可するとき）',
  reason: '理由（差し戻す・許可しないとき）',
  try: '試す',
  record: (n: number) => `${n}件を記録する`,
  again: '選び直す',
  tried: (good: number, bad: number) => `試した結果：記録できる ${good}件、できない ${bad}件`,
  recorded: (good: number, bad: number) => `記録 ${good}件、記録できなかったもの ${bad}件`,
  fine: '記録できる',
  done: '記録した',
  nothingPicked: '申請が選ばれていません。',
  noDecision: '決定が選ばれていません。',
}

/** What the page for many applications says. */
export type BulkWords = typeof ja

const en: BulkWords = {
  title: 'Decide on many applications for entry',
  way: 'Decide on many',
  lead: 'Pick applications that wait for a decision, and try first: trying records nothing. The result is shown row by row.',
  none: ['No application waits for a decision', 'Where there are any, they are listed here.'],
  pick: 'Pick',
  applicant: 'Who enters',
  period: 'Period',
  purpose: 'Purpose',
  result: 'Result',
  decision: 'Decision',
  decisions: { permit: 'Permit as asked for', return: 'Send back', refuse: 'Refuse' },
  conditions: 'Conditions (of a permit)',
  reason: 'Reason (for sending back or refusing)',
  try: 'Try',
  record: (n) => `Record ${n}`,
  again: 'Pick anew',
  tried: (good, bad) => `Tried: ${good} can be recorded, ${bad} cannot`,
  recorded: (good, bad) => `Recorded ${good}, not recorded ${bad}`,
  fine: 'can be recorded',
  done: 'recorded',
  nothingPicked: 'No application was picked.',
  noDecision: 'No decision was chosen.',
}

const words: { readonly [lang in Lang]: BulkWords } = { ja, en }

/** The words of that page in the reader's language. */
export const bulkWordsOf = ({ lang }: { readonly lang: Lang }): BulkWords => words[lang]
