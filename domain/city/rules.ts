import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules about keeping the rule book; no guideline has them, so they are operational settings everywhere. */
export const cityRules = {
  'rule-book-begun': {
    ja: '市の規則集は、機械を運用する者が一度だけ始める。',
    en: 'Whoever operates the machine begins a city’s rule book, once.',
  },
  'city-named': {
    ja: '自治体の名称は、管理者または機械を運用する者が改める。',
    en: 'An administrator, or whoever operates the machine, says what the municipality is called.',
  },
  'guideline-recorded': {
    ja: '要綱の版は、管理者または機械を運用する者が、欠けるところなく、今日以後の日から記録する。最初の版と、規則集を始めた日に記録する版は、過ぎた日からでもよい。',
    en:
      'An administrator, or whoever operates the machine, records a version of the guideline, whole, from today or ' +
      'a later day; the first, and what is entered on the day of the founding, also from a day that is over.',
  },
  'official-text-loaded': {
    ja: '要綱の正文は、管理者または機械を運用する者が、版ごとに読み込む。示すだけで、何も決めない。',
    en:
      'An administrator, or whoever operates the machine, loads each version’s official text. It is shown and ' +
      'decides nothing.',
  },
  'settings-dated': {
    ja: '運用上の設定は、管理者または機械を運用する者が、理由を付けて、今日以後の日から変える。規則集を始めた日には、過ぎた日からでもよい。',
    en:
      'An administrator, or whoever operates the machine, changes a setting from today or a later day, with the ' +
      'reason; on the day of the founding also from a day that is over.',
  },
  'closed-days-settled': {
    ja: '市役所の閉庁日は、管理者または機械を運用する者が、今日以後の日について定める。規則集を始めた日には、過ぎた日についても定める。',
    en:
      'An administrator, or whoever operates the machine, settles for today or a later day whether the city hall ' +
      'is closed; on the day of the founding also for a day that is over.',
  },
  'person-entered': {
    ja: '職員は、管理者または機械を運用する者が名簿に載せる。在籍する二人が同じメールアドレスを持つことはない。',
    en:
      'An administrator, or whoever operates the machine, enters people. No two who are here have the same mail ' +
      'address.',
  },
  'name-from-a-day': {
    ja: '氏名は、管理者または機械を運用する者が、今日以後の日から改める。それまでの行為は、そのときの氏名のまま残る。',
    en:
      'An administrator, or whoever operates the machine, changes a name from today or a later day. Earlier acts ' +
      'keep the name of then.',
  },
  'person-leaves': {
    ja: '職員の離職は、管理者または機械を運用する者が、今日以後の日を最後の日として記録する。その日の後の職はすべて終わる。',
    en:
      'An administrator, or whoever operates the machine, records a leaving, with today or a later day as the ' +
      'last. All posts end with it.',
  },
  'appointed-from-a-day': {
    ja: '職には、その日の要綱にあるものに、今日以後の日から就く。名簿に載せた日には、理由を付けて過ぎた日からとしてもよく、その旨が残る。',
    en:
      'Whoever is appointed holds a post of that day’s guideline from today or a later day; on the day of their ' +
      'entry also from one that is over, with the reason, and it is marked so.',
  },
  'appointment-ends': {
    ja: '職は、管理者または機械を運用する者が、今日以後の日を最後の日として解く。始まる前の発令は、取り消すことができる。',
    en:
      'An administrator, or whoever operates the machine, ends an appointment with today or a later day, and ' +
      'withdraws one that hasn’t begun.',
  },
  'convening-entrusted': {
    ja: '招集、開会、閉会及び取りやめは議長が行う。議長は、範囲と期間を記録して庶務に行わせ、いつでも取り消すことができる。',
    en:
      'The chair calls, opens, closes and cancels, or gives that to the secretariat in a recorded act with its ' +
      'extent and time, and can take it back.',
  },
  'entrusting-end-told': {
    ja: '庶務に行わせることの終わりは、その前に議長と庶務に知らせる。',
    en: 'Chair and secretariat are told before what was given to the secretariat ends.',
  },
  'account-by-invitation': {
    ja: '利用者登録は招待による。本人が、一度きりのリンクで自分のパスワードを決める。',
    en: 'Accounts are by invitation: on a one-time link each person sets their own password.',
  },
  'mail-tried': {
    ja: '管理者は、自分あてに試しの手紙を送り、届いたことを記録する。',
    en: 'An administrator has a letter sent to themselves to try the mail, and records that it has arrived.',
  },
  'administrator-remains': {
    ja: '市には、いつの日にも、サインインできる管理者がいる。',
    en: 'On every day somebody administers the city who can sign in.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type CityRule = keyof typeof cityRules | CommonRule
