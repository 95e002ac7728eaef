import type { EntryLogWords } from './wording.ts'

/** Why an act on a ledger of entries is refused, and what to do, in Japanese. */
export const entryLogRefusalsJa: EntryLogWords['refusals'] = {
  'room-keeps-no-ledger': {
    title: '管理簿のない室です',
    what: () => 'この室は、入退室管理簿を作成する室ではありません。',
    todo: '室の区分と入退室の方法を、規程等の設定で確かめてください。',
  },
  'no-special-admission': {
    title: '特認のない室です',
    what: () => 'この室には、許可のない者を特に入室させる扱いがありません。',
    todo: '入室の許可を受けてから入室してください。',
  },
  'admitted-by-manager-alone': {
    title: '入退室管理者のみが行います',
    what: () => '設定により、特認は入退室管理者のみが行い、代わりの職を指名できません。',
    todo: '入退室管理者が行うか、管理者に設定の変更を求めてください。',
  },
  'permit-not-live': {
    title: 'その時に有効な許可ではありません',
    what: ({ day }) =>
      `選ばれた許可は、その時刻${day('day', (on) => `（${on}）`)}には有効でないか、識別IDや鍵の登録がありません。`,
    todo: 'その時にこの室に入室できる者を選ぶか、時刻を確かめてください。',
  },
  'permit-of-other-room': {
    title: '別の室の許可です',
    what: () => '選ばれた許可は、別の室に対するものです。',
    todo: 'この室の許可を持つ者を選んでください。',
  },
  'entry-unknown': {
    title: '記載がありません',
    what: () => 'その行は、この管理簿にありません。',
    todo: '一覧から行を選び直してください。',
  },
  'entry-over': {
    title: '既に退室しています',
    what: () => 'この行は退室の記録が済んでいるか、同行者の要らない入室です。',
    todo: '誤りがあれば、訂正を書き加えてください。',
  },
  'escort-unchanged': {
    title: '同じ同行者です',
    what: () => '選ばれた者は、既に同行しています。',
    todo: '交代する者を選んでください。',
  },
  'times-reversed': {
    title: '時刻が前後しています',
    what: () => '後の時刻が、先の時刻より前になっています。',
    todo: '同行者の入室、入室、交代、退室、同行者の退室の順になるように記入してください。',
  },
  'outside-ledger-year': {
    title: 'この年度の管理簿ではありません',
    what: () => '日付が、この管理簿の年度の外にあります。',
    todo: 'その年度の管理簿に記すか、日付を確かめてください。',
  },
  'lateness-unexplained': {
    title: '遅れた理由がありません',
    what: () => '定めた時間より遅れて記すときは、理由が要ります。',
    todo: '「遅れて記す理由」を記入してください。',
  },
  'nothing-corrected': {
    title: '変わるところがありません',
    what: () => '訂正の後が、今の記載と同じです。',
    todo: '正しい内容を記入してください。',
  },
  'month-not-over': {
    title: 'まだ月が終わっていません',
    what: ({ day }) => `その月は${day('day')}までです。`,
    todo: '月が終わってから記録してください。',
  },
  'log-empty': {
    title: '記録がありません',
    what: () => 'ファイルに、取り込める記録がありません。',
    todo: 'ファイルと列の対応を確かめるか、記録がない理由を記してください。',
  },
}
