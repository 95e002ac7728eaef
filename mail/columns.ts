/**
 * Columns as a terminal or a plain-text mail counts them: a full-width character takes two. Gateways between network
 * segments break longer lines wherever they like, so we break them where a reader would.
 */

/** The longest line of a letter; only an address may be longer, for it must not be broken. */
export const lineColumns = 76

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
/** Latin and half-width katakana. All else counts two, as Japanese fonts draw Greek, Cyrillic and dashes too. */
const narrow = /^[\u0020-\u02ff\uff61-\uff9f]/
/** A half-width voicing mark belongs to the character before it and has a column of its own. */
const widthOf = (grapheme: string): number => (narrow.test(grapheme) && !/[\uff9e\uff9f]$/.test(grapheme) ? 1 : 2)
/** Marks that don't begin a line (行頭禁則), and brackets that don't end one (行末禁則). */
const neverFirst = '、。，．・：；？！」』）］｝】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％…’”,.:;?!)]}%'
const neverLast = '「『（［｛【〈《〔‘“([{'

/** How many columns a text takes. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += widthOf(segment)
  return columns
}

/** Fills up to a number of columns, so that what follows stands in line. */
export const padTo = (text: string, columns: number): string => text + ' '.repeat(Math.max(columns - columnsOf(text), 0))

/** The beginning of a text that fits, with … where something is left out. */
export const cutTo = (text: string, columns: number): string => {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment)
    if (used > columns - 2) break
    kept += segment
  }
  return `${kept}…`
}

/** A paragraph in lines of so many columns: broken between Japanese characters and at spaces, never within a word that fits. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, columns)) {
    if (columnsOf(line + piece) <= columns) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** What must stay together: words, and a character with the marks that can't be parted from it. */
const piecesOf = (text: string, columns: number): readonly string[] => {
  const pieces: string[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && columnsOf(last + segment) <= columns && belongs(last, segment)) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

const belongs = (before: string, grapheme: string): boolean => {
  if (before === ' ' || grapheme === ' ') return false
  if (neverFirst.includes(grapheme) || neverLast.includes(before.at(-1) ?? ' ')) return true
  return narrow.test(grapheme) && narrow.test(before.at(-1) ?? '')
}
