import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with the ledger of entries (Arts. 7(2) and 10). */
export const ledgerRules = {
  'ledger-of-no-room': {
    rests: 'entry-ledger-kept',
    ja: '管理簿のない室（{room}）の管理簿が作られた。',
    en: 'A ledger was opened for {room}, which keeps none.',
  },
  'ledger-twice': {
    rests: 'entry-ledger-kept',
    ja: '一つの室と年度（{what}）に、管理簿が二つある（{other}）。',
    en: 'One room and year ({what}) has two ledgers (the other: {other}).',
  },
  'special-at-this-level': {
    rests: 'special-admission',
    ja: '特別の許可のない区分の室（{room}）で、特に入室が認められた。',
    en: 'Somebody was specially admitted to {room}, where no such admission exists.',
  },
  'admitted-by-other': {
    rests: 'special-admission',
    ja: '入退室管理者でも、その指名した者でもない {post} が、特に入室を認めた。',
    en: '{post} admitted specially, who is neither the manager nor named by them.',
  },
  'special-unreasoned': {
    rests: 'special-admission',
    ja: '特に入室を認めた理由がない（{entry}）。',
    en: 'Specially admitted without a reason ({entry}).',
  },
  'special-unsaid': {
    rests: 'special-admission',
    ja: '特に認めた入室が、許可による入室とされた（{entry}）。',
    en: 'A special admission is written down as one under a permit ({entry}).',
  },
  'entry-in-future': {
    rests: 'entry-ledger-kept',
    ja: 'まだ来ない時刻の入退室が記された（{entry}）。',
    en: 'An entry or exit at a time that had not come ({entry}).',
  },
  'line-missing': {
    rests: 'entry-ledger-kept',
    ja: '管理簿の番号が続かない（{entry}、前は {last}）。',
    en: 'The ledger’s lines don’t follow each other ({entry} after {last}).',
  },
  'line-unknown': {
    rests: 'entry-ledger-kept',
    ja: '管理簿にない行（{entry}）についての行為が記録された。',
    en: 'Something was recorded about a line ({entry}) that the ledger doesn’t have.',
  },
  'line-over': {
    rests: 'entry-ledger-kept',
    ja: '退室した者（{entry}）についての行為が記録された。',
    en: 'Something was recorded of somebody who had left ({entry}).',
  },
  'entry-without-escort': {
    rests: 'escort-registered',
    ja: '誰の管理の下でもない入室である（{entry}）。',
    en: 'An entry under nobody’s control ({entry}).',
  },
  'entry-without-permit': {
    rests: 'entry-permitted-beforehand',
    ja: 'その時に有効な許可のない入室である（{permit}）。',
    en: 'An entry by a permit ({permit}) that didn’t hold then.',
  },
  'escort-not-live': {
    rests: 'escort-registered',
    ja: 'その時にその室に入れない者（{permit}）の管理の下に入室した。',
    en: 'Entered under the control of somebody ({permit}) who could not be there at that moment.',
  },
  'escort-gap': {
    rests: 'escort-registered',
    ja: '管理する者のいない時間がある（{entry}）。',
    en: 'A time without anybody in control ({entry}).',
  },
  'escort-reversed': {
    rests: 'escort-registered',
    ja: '同行者の交代が、前の同行者より前である（{entry}）。',
    en: 'Control passed on before it had begun ({entry}).',
  },
  'exit-before-entry': {
    rests: 'entry-ledger-kept',
    ja: '退室が入室より前である（{entry}）。',
    en: 'Left before entering ({entry}).',
  },
  'corrected-unreasoned': {
    rests: 'ledger-corrected',
    ja: '訂正に理由がない（{entry}）。',
    en: 'Corrected without a reason ({entry}).',
  },
  'log-reversed': {
    rests: 'log-of-month',
    ja: '装置の記録の終わり（{day}）が始まりより前である。',
    en: 'The device’s log ends on {day}, before it begins.',
  },
  'log-twice': {
    rests: 'device-keeps-ledger',
    ja: '一つの記録（{digest}）が二度取り込まれた。',
    en: 'One log ({digest}) was brought in twice.',
  },
  'no-log-unreasoned': {
    rests: 'device-keeps-ledger',
    ja: '記録がない理由が示されていない。',
    en: 'A month has no log, and nobody says why.',
  },
  'ledger-closed-with-inside': {
    rests: 'ledger-of-year',
    ja: '退室の記されない者を残して管理簿が閉じられた：{items}。',
    en: 'The ledger was closed with people inside: {items}.',
  },
} as const satisfies CheckedRules
