import { mostCells, mostRows, type TableRead } from './table-bounds.ts'

/** The rows of a table in text, every character of it looked at once. */
export const textTable = (file: Buffer): TableRead => {
  const text = decoded(file)
  if (text === null) return { ok: false, problem: 'unreadable-text' }
  const rows = csvRows(text)
  return rows === null ? { ok: false, problem: 'too-large' } : { ok: true, rows }
}

/**
 * UTF-16 by its mark, ISO-2022-JP by its own, else UTF-8 where it is that, else Shift_JIS as Excel in Japan writes it,
 * or EUC-JP as older servers do; null for others. No table has a NUL: where one comes out, it was UTF-32, UTF-16
 * without its mark, or no text.
 */
const decoded = (file: Buffer): string | null => {
  const mark = file.length < 2 ? 0 : file.readUInt16BE(0)
  const marked = mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : []
  if (file.includes(beginsKanji)) marked.push('iso-2022-jp')
  for (const encoding of [...marked, 'utf-8']) {
    const text = decodedAs(encoding, file)
    if (text !== null) return withoutNul(text)
  }
  return withoutNul(japaneseOf(decodedAs('shift_jis', withoutEnd(file)), decodedAs('euc-jp', withoutEnd(file))))
}

const decodedAs = (encoding: string, file: Buffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file)
  } catch {
    return null
  }
}

const withoutNul = (text: string | null): string | null => (text?.includes('\0') === true ? null : text)

/**
 * What is EUC-JP is mostly Shift_JIS, too, but says nothing then: half-width kana among rare kanji. What says nothing
 * but half-width kana is Shift_JIS, as many devices write names; no full-width character of it would be EUC-JP.
 */
const japaneseOf = (shiftJis: string | null, eucJp: string | null): string | null => {
  if (shiftJis === null || eucJp === null) return shiftJis ?? eucJp
  const isHalfWidth = !/[^\0-\x7f\uff61-\uff9f]/u.test(shiftJis)
  return isHalfWidth && !/[ぁ-んァ-ヶ]/u.test(eucJp) ? shiftJis : eucJp
}

/** With which ISO-2022-JP goes over to kanji: Escape and a dollar sign. */
const beginsKanji = Buffer.from('1b24', 'hex')

/** What is read as Shift_JIS swaps some control characters: Ctrl+Z at the end is taken off before. */
const withoutEnd = (file: Buffer): Buffer => {
  const last = file.findLastIndex((byte) => byte !== 0x0a && byte !== 0x0d && byte !== 0x20)
  return file[last] === 0x1a ? file.subarray(0, last) : file
}

/** Ctrl+Z. */
const endOfFile = '\u001a'

/**
 * RFC 4180, with what spreadsheets make of it: any end of line, tabs in Excel's “Unicode text”, semicolons, the mark by
 * which old programs end a file, and the apostrophe before what is no formula. Null where it is more than a table may
 * be.
 */
const csvRows = (whole: string): readonly (readonly string[])[] | null => {
  const ended = whole.trimEnd()
  const text = ended.endsWith(endOfFile) ? ended.slice(0, -1) : ended
  return rowsBetween(text, betweenCells(text))
}

/** Within so many characters the row of headings begins, whatever title stands above it. */
const headAt = 64 * 1024

/**
 * What parts the cells, by the first line that has several of them, outside its quotation marks: a comma, else a tab,
 * else a semicolon, as spreadsheets write it where the comma is the decimal point.
 */
const betweenCells = (text: string): string => {
  const unquoted = text.slice(0, headAt).replace(/"(?:[^"]|"")*"/gu, '')
  const first = unquoted.split(/[\r\n]+/).find((line) => /[,\t;]/.test(line)) ?? ''
  return [',', '\t', ';'].find((one) => first.includes(one)) ?? ','
}

const rowsBetween = (text: string, between: string): readonly (readonly string[])[] | null => {
  const rows: string[][] = [[]]
  let cells = 0
  let cell = ''
  // Kept beside the cell: to look through a long cell at each of its characters would take for ever.
  let isBlank = true
  const end = (): void => {
    cells += 1
    rows.at(-1)?.push(cell.replace(/^'(?=[\s\0]*[=+\-@＝＋－＠])/, '').trim())
    cell = ''
    isBlank = true
  }
  /** From behind a quotation mark to behind the one that ends it. */
  const quoted = (from: number): number => {
    cell = ''
    for (let at = from; ;) {
      const next = text.indexOf('"', at)
      cell += text.slice(at, next === -1 ? text.length : next)
      isBlank = false
      if (next === -1) return text.length
      if (text[next + 1] !== '"') return next + 1
      cell += '"'
      at = next + 2
    }
  }
  for (let at = 0; at < text.length;) {
    if (cells > mostCells || rows.length > mostRows + 1) return null
    const character = text[at] ?? ''
    at += 1
    if (character === '"' && isBlank) at = quoted(at)
    else if (character === between) end()
    else if (isEndOfLine(character)) {
      if (character === '\r' && text[at] === '\n') at += 1
      end()
      rows.push([])
    } else {
      cell += character
      isBlank &&= character.trim() === ''
    }
  }
  end()
  return rows
}

const isEndOfLine = (character: string): boolean => character === '\n' || character === '\r'
