import { parseJapaneseDate } from '../../kernel/era.ts'
import { parseClockTime, plusMs, tokyoDateOf, tokyoTime, type Instant } from '../../kernel/instant.ts'
import { piecewise } from '../../kernel/piecewise.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { Span } from './coverage.ts'
import type { LogPart } from './fields.ts'
import type { Passage } from './passage.ts'

type Mapping = LogPart['mapping']

/** What is wrong with a line of a log, in which column, by the line's number in its file. */
export interface LineError {
  readonly line: number
  readonly column: string
  readonly problem: 'no-moment' | 'no-direction' | 'no-id' | 'outside-days' | 'too-long' | 'left-before'
}

/** What a log says, and what of it can't be read. */
export interface ReadLog {
  readonly passages: readonly Passage[]
  readonly errors: readonly LineError[]
}

const longest = 100

/**
 * Reads a log's rows, the first of them its headings, by the columns that somebody said; blank lines are left out.
 * Piece by piece, for a month of a busy door is tens of thousands of passages.
 */
export function* readingLog(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  days: Span,
): Generator<void, ReadLog> {
  const [headings = [], ...lines] = rows
  const passages: Passage[] = []
  const errors: LineError[] = []
  yield* piecewise(lines, (row, index) => {
    if (row.every((cell) => cell.trim() === '')) return
    const cells = cellsOf(headings, row)
    const read = mapping.shape === 'visits' ? visit(cells, mapping) : passage(cells, mapping)
    for (const one of read) {
      const wrong = 'problem' in one ? one : outside(one, mapping, lastDay(one, mapping, days))
      if (wrong !== null) errors.push({ ...wrong, line: index + 2 })
      else passages.push(one as Passage)
    }
  })
  return { passages, errors }
}

type Cells = (column: string) => string
type Wrong = Omit<LineError, 'line'>

const cellsOf =
  (headings: readonly string[], row: readonly string[]): Cells =>
  (column) =>
    column === '' ? '' : (row[headings.indexOf(column)] ?? '').trim()

const passage = (cells: Cells, mapping: Mapping): readonly (Passage | Wrong)[] => {
  const who = whoIn(cells, mapping)
  if ('problem' in who) return [who]
  const at = mapping.at === '' ? momentIn(`${cells(mapping.on)} ${cells(mapping.time)}`) : momentIn(cells(mapping.at))
  if (at === null) return [{ column: mapping.at || mapping.time || mapping.on, problem: 'no-moment' }]
  const direction = directionIn(cells(mapping.direction), mapping)
  return [direction === null ? { column: mapping.direction, problem: 'no-direction' } : { ...who, at, direction }]
}

const visit = (cells: Cells, mapping: Mapping): readonly (Passage | Wrong)[] => {
  const who = whoIn(cells, mapping)
  if ('problem' in who) return [who]
  const entered = momentIn(cells(mapping.enteredAt))
  if (entered === null) return [{ column: mapping.enteredAt, problem: 'no-moment' }]
  const inside: Passage = { ...who, at: entered, direction: 'in' }
  if (cells(mapping.leftAt) === '') return [inside]
  const left = momentIn(cells(mapping.leftAt))
  if (left === null) return [inside, { column: mapping.leftAt, problem: 'no-moment' }]
  return [
    inside,
    left < entered ? { column: mapping.leftAt, problem: 'left-before' } : { ...who, at: left, direction: 'out' },
  ]
}

const whoIn = (cells: Cells, { id, name }: Mapping): { readonly id: string; readonly name: string } | Wrong => {
  const number = plain(cells(id))
  if (number === '') return { column: id, problem: 'no-id' }
  return number.length > longest || cells(name).length > longest
    ? { column: id, problem: 'too-long' }
    : { id: number, name: cells(name) }
}

/** Whoever came in late on the last day may have left the day after: of a visit both belong to the day of its entry. */
const lastDay = ({ direction }: Passage, { shape }: Mapping, days: Span): Span =>
  shape === 'visits' && direction === 'out' ? { ...days, to: addDays(days.to, 1) } : days

const outside = (
  { at, direction }: Passage,
  { at: column, on, enteredAt, leftAt }: Mapping,
  { from, to }: Span,
): Wrong | null => {
  const day = tokyoDateOf(at)
  const visited = direction === 'out' ? leftAt : enteredAt
  return day < from || day > to ? { column: column || on || visited, problem: 'outside-days' } : null
}

/** Full-width digits and signs count as the plain ones. */
const plain = (text: string): string => text.normalize('NFKC').trim()

const directionIn = (text: string, { inWords, outWords }: Mapping): Passage['direction'] | null => {
  const said = plain(text).toLowerCase()
  const among = (words: string): boolean =>
    words
      .split(/[,、]/)
      .map((one) => plain(one).toLowerCase())
      .some((one) => one !== '' && one === said)
  if (among(inWords)) return 'in'
  return among(outWords) ? 'out' : null
}

const written = new RegExp(
  [
    /^(?<day>.+?)[\sT]*(?<before>午前|午後)?\s*/,
    /(?<hour>\d{1,2})[:時](?<minute>\d{1,2})(?:[:分](?<second>\d{1,2})(?:\.\d+)?秒?|分)?/,
    /\s*(?<after>am|pm)?(?<offset>z|[+-]\d{2}:?\d{2})?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
)
const inOneRow = /^(\d{4})(\d{2})(\d{2})[\sT]?(\d{2})(\d{2})(\d{2})?$/
/** No way of writing a moment is longer. Of a cell of thousands of blanks the pattern would try every piece. */
const longestMoment = 60
const minuteMs = 60_000
const tokyoMinutes = 9 * 60

/**
 * A day and a time as devices and people write them, by the clock in the office where no other is said; null for
 * anything else.
 */
export const momentIn = (text: string): Instant | null => {
  const said = plain(text).replace(/\s+/g, ' ')
  if (said.length > longestMoment) return null
  const spelt = said.replace(inOneRow, (_, y, m, d, h, min, s = '00') => `${y}-${m}-${d} ${h}:${min}:${s}`)
  const { day = '', before, hour = '', minute = '', second = '0', after, offset } = written.exec(spelt)?.groups ?? {}
  const date = parseJapaneseDate(day)
  const clock = parseClockTime(`${hourOfDay(hour, before ?? after).padStart(2, '0')}:${minute.padStart(2, '0')}`)
  if (date === null || clock === null || Number(second) > 59) return null
  return plusMs(tokyoTime(date, clock), Number(second) * 1_000 + (tokyoMinutes - minutesIn(offset)) * minuteMs)
}

/** An hour of twelve as one of twenty-four: 午後1時 is 13, 12 am is 0. */
const hourOfDay = (hour: string, half: string | undefined): string => {
  if (half === undefined) return hour
  if (Number(hour) > 12) return 'none'
  return String((Number(hour) % 12) + (/午後|pm/i.test(half) ? 12 : 0))
}

/** By how many minutes a clock is ahead of UTC; Tokyo's where it doesn't say. */
const minutesIn = (offset: string | undefined): number => {
  if (offset === undefined) return tokyoMinutes
  if (/^z$/i.test(offset)) return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith('-') ? -minutes : minutes
}

const synonyms: {
  readonly [column in 'at' | 'on' | 'time' | 'direction' | 'enteredAt' | 'leftAt' | 'id' | 'name']: RegExp
} = {
  enteredAt: /^入室(日時|時刻)|^in$|^entered/i,
  leftAt: /^退室(日時|時刻)|^out$|^left/i,
  at: /日時|通行時刻|timestamp|date ?time/i,
  on: /^(年月日|日付|日|date)$/i,
  time: /^(時刻|時間|time)$/i,
  direction: /入退|方向|区分|direction|in\/out/i,
  id: /id|カード|識別|番号|card/i,
  name: /氏名|名前|name/i,
}

/** What the headings of a file that nobody has mapped yet most likely mean; people correct it. */
export const guessedMapping = (headings: readonly string[]): Mapping => {
  const find = (column: keyof typeof synonyms): string =>
    headings.find((heading) => heading !== '' && synonyms[column].test(plain(heading))) ?? ''
  const visits = find('enteredAt') !== '' && find('leftAt') !== ''
  return {
    shape: visits ? 'visits' : 'passages',
    at: visits ? '' : find('at'),
    on: visits || find('at') !== '' ? '' : find('on'),
    time: visits || find('at') !== '' ? '' : find('time'),
    direction: visits ? '' : find('direction'),
    inWords: '入室,入,IN,1',
    outWords: '退室,退,出,OUT,2',
    enteredAt: visits ? find('enteredAt') : '',
    leftAt: visits ? find('leftAt') : '',
    id: find('id'),
    name: find('name'),
  }
}
