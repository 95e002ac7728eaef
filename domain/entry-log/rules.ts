import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const entryLogRules = {
  'entry-ledger-kept': {
    ja: '入退室管理簿を作成し、保存する。',
    en: 'A ledger of entries and exits is made and kept.',
  },
  'device-keeps-ledger': {
    ja: 'ID認証装置が入退室の記録を管理する室では、その記録を入退室管理簿とする。',
    en: 'Where the device that reads IDs keeps the record of entries, that record is the ledger.',
  },
  'special-admission': {
    ja: '識別IDの登録のない者は、入退室管理者が特に認めた場合に限り入室できる。',
    en: 'Whoever has no registered ID enters only where the manager of the room specially admits them.',
  },
  'escort-registered': {
    ja: '特に認めた者の入退室は、その時にその室に入室できる者の管理の下に行う。',
    en: 'Whoever is specially admitted is under the control of somebody who may enter that room at that moment.',
  },
  'entry-by-permit': {
    ja: '手で記す入室は、その時にその室に有効な許可のあるものとする。',
    en: 'An entry that is written by hand is one under a permit that is live for that room at that moment.',
  },
  'admitters-named': {
    ja: '入退室管理者は、特認を行う職を指名できる。',
    en: 'The manager of a room may name posts that admit in the manager’s place.',
  },
  'entry-times': {
    ja: '入室と退室の時刻は、その管理簿の年度のうちにあり、前後せず、遅れて記すときは理由を添える。',
    en:
      'Times of entry and exit lie in the ledger’s year, follow each other, and have a reason where they are ' +
      'written late.',
  },
  'exit-followed-up': {
    ja: '退室の記録のない入室は、定めた時間の後に印を付け、確かめる。',
    en: 'An entry without an exit is marked after a set time, and somebody finds out.',
  },
  'ledger-corrected': {
    ja: '管理簿の訂正は、理由を添えて書き加え、もとの記載を残す。',
    en: 'A ledger is corrected by what is added, with a reason; what stood there stays.',
  },
  'log-of-month': {
    ja: '装置の記録は、月ごとに取り込む。',
    en: 'The device’s log is brought in month by month.',
  },
  'ledger-of-year': {
    ja: '入退室管理簿は、室ごと、年度ごとに一つとし、年度の後の定めた日に閉じる。',
    en: 'There is one ledger for each room and fiscal year; it is closed some days after the year.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type EntryLogRule = keyof typeof entryLogRules | CommonRule
