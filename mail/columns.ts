/**
 * Columns as a terminal or a plain-text mail counts them: a full-width character takes two. Gateways between network
 * segments break longer lines wherever they like, so we break them where a reader would.
 */

/** The longest line of a letter; only an address may be longer, for it must not be broken. */
export const lineColumns = 76

/** A character with the marks that belong to it, such as the variation selector of a name. */
const characters = /\P{M}\p{M}*|\p{M}+/gu
/** Latin and half-width katakana. All else counts two, as Japanese fonts draw Greek, Cyrillic and dashes too. */
const narrow = /^[\u0020-\u02ff\uff61-\uff9f]/
/** Marks that don't begin a line (行頭禁則), and brackets that don't end one (行末禁則). */
const neverFirst = new Set(
  '、。，．・：；？！」』）］｝】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％…’”,.:;?!)]}%ﾞﾟ',
)
const neverLast = new Set('「『（［｛【〈《〔‘“([{')

const charactersOf = (text: string): readonly string[] => text.match(characters) ?? []
const widthOf = (character: string): number => (narrow.test(character) ? 1 : 2)

/** How many columns a text takes. */
export const columnsOf = (text: string): number =>
  charactersOf(text).reduce((columns, one) => columns + widthOf(one), 0)

/** Fills up to a number of columns, so that what follows stands in line. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(columns - columnsOf(text), 0))

/** The beginning of a text that fits, with … where something is left out. */
export const cutTo = (text: string, columns: number): string => {
  let used = 0
  let kept = ''
  let keptWithDots = ''
  for (const character of charactersOf(text)) {
    used += widthOf(character)
    if (used > columns) return `${keptWithDots}…`
    kept += character
    if (used <= columns - 2) keptWithDots = kept
  }
  return kept
}

/**
 * A paragraph in lines of so many columns: broken between Japanese characters and at spaces, never within a word that
 * fits.
 */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text, columns)) {
    if (used + piece.columns > columns && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (line === '' && piece.text === ' ') continue
    line += piece.text
    used += piece.columns
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

interface Piece {
  readonly text: string
  readonly columns: number
  /** Its last character, on which depends what may follow on another line. */
  readonly last: string
}

/** What must stay together: words, and a character with the marks that can't be parted from it. */
const piecesOf = (text: string, columns: number): readonly Piece[] => {
  const pieces: Piece[] = []
  for (const character of charactersOf(text)) {
    const before = pieces.at(-1)
    const own = { text: character, columns: widthOf(character), last: character }
    if (before && before.columns + own.columns <= columns && belongs(before.last, character)) {
      pieces[pieces.length - 1] = {
        text: before.text + character,
        columns: before.columns + own.columns,
        last: character,
      }
    } else pieces.push(own)
  }
  return pieces
}

const belongs = (before: string, character: string): boolean => {
  if (before === ' ' || character === ' ') return false
  if (neverFirst.has(character) || neverLast.has(before)) return true
  return narrow.test(character) && narrow.test(before)
}
