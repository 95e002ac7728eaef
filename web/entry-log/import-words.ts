import type { LineError } from '../../domain/entry-log/device/read-log.ts'
import { ownTerms, type InTerms } from '../own-terms.ts'

const ja = {
  title: '装置の記録の取込み',
  lead: 'ID認証装置の記録を取り込みます。まず内容を確かめ、誤りがないときに取り込みます。',
  file: '記録のファイル',
  fileHint: (megabytes: number, rows: string) =>
    `CSV（UTF-8、Shift_JIS）またはExcel（xlsx）。${megabytes}MB、${rows}行まで。一行目は見出しです。`,
  look: 'ファイルを読む',
  check: 'この読み方で確かめる',
  record: (rows: string) => `新しい記録${rows}件を取り込む`,
  none: '（なし）',
  fields: {
    from: '記録の初めの日',
    to: '記録の終わりの日',
    shape: '一行が表すもの',
    at: '日時の列',
    on: '日付の列',
    time: '時刻の列',
    direction: '入退の列',
    inWords: '入室を表す語（読点で区切る）',
    outWords: '退室を表す語（読点で区切る）',
    enteredAt: '入室日時の列',
    leftAt: '退室日時の列',
    id: '識別IDの列',
    name: '氏名の列',
  },
  device: '装置',
  columns: { at: '日時', direction: '入退', id: '識別ID', name: '氏名' },
  shapes: { passages: '一回の通行（入室または退室）', visits: '一回の入退室（入室と退室の両方）' },
  directions: { in: '入室', out: '退室' },
  progress: {
    checking: (_done: string, all: string) => `${all}行を確かめています。`,
    writing: (done: string, _all: string) => `取り込んでいます（${done}件まで）。`,
  },
  outcome: (count: string, repeated: string, flagged: string) =>
    `取込みが終わりました：新しい記録${count}件、既にある記録${repeated}件、確認が要る記録${flagged}件。`,
  firstOf: (shown: string, inAll: string) =>
    `はじめの${shown}件を載せています。${inAll}件すべては、この月のCSVと、日ごとのPDFにあります。要約値は全件のものです。`,
  onePiece: 'ここにあるのは、この日の装置の記録の一部です。すべてはこの日のPDFとCSVにあります。',
  byDays: (lines: string, passages: string) =>
    `記載${lines}行と装置の記録${passages}件を、日ごとの件数で載せています。日を選ぶとその日のすべてが見られます。月のすべてはPDFとCSVにあります。要約値は全件のものです。`,
  dayColumn: '日',
  wholeMonth: 'この月の全体へ',
  broke: '取込みが途中で止まり、何も記録されていません。もう一度取り込んでください。',
  found: (fresh: string, repeated: string, flagged: string, errors: string) =>
    `新しい記録${fresh}件、既にある記録${repeated}件、確認が要る記録${flagged}件、誤り${errors}件`,
  gaps: (days: string) => `取り込まれていない日があります：${days}`,
  overlaps: (days: string) => `既に取り込まれた日と重なっています：${days}。新しい記録だけが加わります。`,
  silent: (days: string) =>
    `期間のうち、このファイルに記録が一件もない日があります：${days}。取り込むと、この日も取り込まれた日になります。誰も通らなかった日でないときは、期間を直してください。`,
  errors: '直すところ（最初の50件）',
  flagged: '確認が要る記録（最初の50件）',
  flags: { '': '', 'no-live-id': 'その時に有効な識別IDがない', 'out-of-hours': '許可の時間帯の外' },
  lineError: (line: number, column: string, problem: string) => `${line}行目${column && `「${column}」`}：${problem}`,
  problems: {
    'no-moment': '日時として読めません。「2026/4/1 8:15」のように直すか、列を選び直してください。',
    'no-direction': '入室か退室か分かりません。入室・退室を表す語を確かめてください。',
    'no-id': '識別IDがありません。列を選び直すか、行を確かめてください。',
    'outside-days': '記録の期間の外の日です。期間を直すか、行を除いてください。',
    'too-long': '識別IDか氏名が長すぎます。列を選び直してください。',
    'left-before': '退室が入室より前です。行を直してください。',
  } satisfies Record<LineError['problem'], string>,
  fileProblems: {
    'no-file': 'ファイルを選んでください。',
    'too-large': 'ファイルが大きすぎます。月ごとに分けてください。',
    'not-a-table': '表として読めません。見出しと記録のあるCSVまたはxlsxを選んでください。',
    'too-wide': '列が多すぎます(400列まで)。要らない列を除いてください。',
    damaged: 'ファイルが壊れているようです。書き出し直してください。',
    encrypted: 'パスワードが付いています。パスワードを外して保存し直してください。',
    'old-format': '古い形式のExcel（.xls）です。.xlsx かCSVで保存し直してください。',
    busy: '混み合っています。少し待って、もう一度お試しください。',
    'too-slow': '読むのに時間がかかりすぎました。月ごとに分けてください。',
    'unreadable-text': '文字コードが読めません。UTF-8、UTF-16かShift_JISで書き出してください。',
  },
  gone: 'ファイルを選び直してください。読んだファイルは一時間だけ手元に置いています。',
  daysMissing: '記録の初めの日と終わりの日を、この順に記入してください。',
}

type ImportWords = typeof ja

const en: ImportWords = {
  title: 'Bring in the device’s log',
  lead: 'The log of the device that reads IDs is looked at first, and recorded where nothing is wrong with it.',
  file: 'File of the log',
  fileHint: (megabytes, rows) =>
    `CSV (UTF-8, Shift_JIS) or Excel (xlsx), up to ${megabytes} MB and ${rows} rows, headings in the first.`,
  look: 'Read the file',
  check: 'Check it read so',
  record: (rows) => `Bring in ${rows} new`,
  none: '(none)',
  fields: {
    from: 'First day of the log',
    to: 'Last day of the log',
    shape: 'What a line is',
    at: 'Column of day and time',
    on: 'Column of the day',
    time: 'Column of the time',
    direction: 'Column of the direction',
    inWords: 'Words for in, with commas',
    outWords: 'Words for out, with commas',
    enteredAt: 'Column of the entry',
    leftAt: 'Column of the exit',
    id: 'Column of the ID',
    name: 'Column of the name',
  },
  device: 'log',
  columns: { at: 'Day and time', direction: 'In or out', id: 'ID', name: 'Name' },
  shapes: { passages: 'one passage, in or out', visits: 'one visit, in and out' },
  directions: { in: 'in', out: 'out' },
  progress: {
    checking: (_done, all) => `Looking at ${all} rows.`,
    writing: (done) => `Recording (${done} so far).`,
  },
  outcome: (count, repeated, flagged) =>
    `Brought in: ${count} new, ${repeated} known already, ${flagged} to be looked at.`,
  firstOf: (shown, inAll) =>
    `The first ${shown} are shown; all ${inAll} are in the month’s CSV and its days’ PDFs. The digest is that of all.`,
  onePiece: 'This is some of the day’s log; all of it is in the day’s PDF and CSV.',
  byDays: (lines, passages) =>
    `By the day: ${lines} lines, ${passages} passages. Choose a day; PDF and CSV have all. The digest is that of all.`,
  dayColumn: 'Day',
  wholeMonth: 'The whole month',
  broke: 'The import stopped on the way, and nothing was recorded. Bring it in once more.',
  found: (fresh, repeated, flagged, errors) =>
    `${fresh} new, ${repeated} known already, ${flagged} to be looked at, ${errors} wrong`,
  gaps: (days) => `Days were not brought in: ${days}`,
  overlaps: (days) => `These days were brought in before: ${days}. Only what is new is added.`,
  silent: (days) =>
    `The file has nothing of ${days}. These days will count as brought in: where somebody passed, correct the days.`,
  errors: 'What to mend (the first 50)',
  flagged: 'To be looked at (the first 50)',
  flags: { '': '', 'no-live-id': 'no live ID at that time', 'out-of-hours': 'outside the hours of the permit' },
  lineError: (line, column, problem) => `Line ${line}${column && ` “${column}”`}: ${problem}`,
  problems: {
    'no-moment': 'no day and time. Write it like “2026/4/1 8:15”, or choose another column.',
    'no-direction': 'neither in nor out. Check the words for both.',
    'no-id': 'no ID. Choose another column, or check the line.',
    'outside-days': 'outside the days of the log. Correct the days, or leave the line out.',
    'too-long': 'the ID or name is too long. Choose another column.',
    'left-before': 'the exit is before the entry. Correct the line.',
  },
  fileProblems: {
    'no-file': 'Choose a file.',
    'too-large': 'The file is too large. Bring it in month by month.',
    'not-a-table': 'This is no table. Choose a CSV or xlsx with headings and rows.',
    'too-wide': 'There are too many columns (400 at most). Leave out those that aren’t needed.',
    damaged: 'The file seems damaged. Write it out once more.',
    encrypted: 'The file has a password. Save it without one.',
    'old-format': 'This is Excel’s older format (.xls). Save it as .xlsx or CSV.',
    busy: 'Too much at once. Wait a little and try again.',
    'too-slow': 'Reading it took too long. Bring it in month by month.',
    'unreadable-text': 'The characters can’t be read. Write it out in UTF-8, UTF-16 or Shift_JIS.',
  },
  gone: 'Choose the file once more: what was read is kept for an hour only.',
  daysMissing: 'Enter the first and the last day of the log, in this order.',
}

/** The words of the page on which a device's log comes in. */
export const importWordsOf = (ui: InTerms): ImportWords => ownTerms(ui.lang === 'ja' ? ja : en, ui)
