import { variantCharacters } from './variant-characters.ts'

/**
 * What text the record accepts. A name is stored exactly as given, code point by code point: no normalisation, since
 * even NFC would turn one family's character (U+FA19) into another's (U+795E 神), and a variation selector (葛 U+E0100)
 * must stay where it stands.
 */

/** Why a text can't be taken, for a message at the field. */
export type TextProblem = 'empty' | 'too-long' | 'not-storable' | 'control-character' | 'private-use'

/** The same as the problem of a field, by which every form and refusal calls it. */
export const fieldWords = {
  empty: 'empty',
  'too-long': 'too-long',
  'not-storable': 'unreadable',
  'control-character': 'unreadable',
  'private-use': 'unreadable',
} as const satisfies { readonly [problem in TextProblem]: string }

/** What a text may be: how long, of how many lines, whether empty. */
export interface TextRule {
  /** Longest text in Unicode code points, as Postgres counts characters. */
  readonly max: number
  /** Whether line breaks and tabs may stand in it; a name, a title or a number is one line. */
  readonly multiline?: boolean
  /** Whether nothing but white space is refused. */
  readonly required?: boolean
}

/**
 * The first thing wrong with a text, or null. Its length is looked at before its characters, so that 10 MB cost
 * nothing.
 */
export function textProblem(text: string, { max, multiline = false, required = false }: TextRule): TextProblem | null {
  if (required && text.trim() === '') return 'empty'
  if (isLongerThan(text, max)) return 'too-long'
  for (const character of text) {
    const problem = problemOf(character.codePointAt(0) ?? 0, multiline)
    if (problem !== null) return problem
  }
  return text.trim() !== '' && isInvisible(text) ? 'empty' : null
}

/**
 * Whether a text has characters and yet shows nothing, as a title of zero-width spaces would. Where one may be left
 * out, it is left empty rather than filled so.
 */
function isInvisible(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u.test(text)
}

/** Where a text has the first character that can't be kept, counted in UTF-16; null where it has none. */
export function unkeptAt(text: string, multiline: boolean): number | null {
  let at = 0
  for (const character of text) {
    if (problemOf(character.codePointAt(0) ?? 0, multiline) !== null) return at
    at += character.length
  }
  return null
}

/** Whether the record can hold the text and give it back unchanged on every machine, whatever field it is for. */
export function isStorableText(text: string): boolean {
  return textProblem(text, { max: Number.POSITIVE_INFINITY, multiline: true }) === null
}

/**
 * Line breaks as browsers' forms send them (CR LF) become the one that is stored; done once at the edge, before the
 * text is checked.
 */
export function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/**
 * A text as it comes out of other programs' windows: Word breaks lines by a vertical tab, others by separators of their
 * own, and Excel parts cells by tabs. They become the line breaks of a text, and spaces where a text is one line. Done
 * once at the edge of forms, before the text is checked.
 */
export function asPasted(text: string, several: boolean): string {
  const plain = text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n')
  return several ? plain : plain.replace(/[\t\n]+/g, ' ')
}

/**
 * Kana with their marks in one character: macOS takes が apart into か and a mark in the names of files, and then no
 * list finds it. Characters alone, so that compatibility characters and everything else stay as given.
 */
export function withComposedKana(name: string): string {
  return name.replace(/[ぁ-ゟァ-ヿ][\u3099\u309a]/g, (pair) => pair.normalize('NFC'))
}

/** Length in Unicode code points: 𠮷 counts one; a variation selector counts one of its own. */
export function codePointsIn(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Variation selectors, joiners, soft hyphens, marks of direction, fillers. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu
const whiteSpace = /\s+/g
const dashes = /[‐‑‒–—―−]/g
const katakana = /[ァ-ヶヽヾ]/g
const toHiragana = 0x60
/** Legal forms as they are abbreviated: ㈱ and （株） by NFKC are both (株). */
const legalForms: readonly (readonly [string, string])[] = [
  ['(株)', '株式会社'],
  ['(有)', '有限会社'],
  ['(合)', '合同会社'],
  ['(資)', '合資会社'],
  ['(名)', '合名会社'],
  ['(社)', '社団法人'],
  ['(財)', '財団法人'],
]

/**
 * A copy of a text by which it is found, never stored in its place: width, case, spaces, katakana or hiragana,
 * characters that nobody sees, common variants (髙 高, 邊 辺) and ways to write a legal form (㈱, （株）) make no difference.
 * Hiragana is the form because readings are typed in it. Both the stored copy and the words searched for go through
 * here. Not for workflow code: Unicode's tables may change with the runtime.
 */
export function searchKey(text: string): string {
  const plain = text.replace(unseen, '').normalize('NFKC').toLowerCase().normalize('NFKC')
  const hiragana = plain.replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - toHiragana))
  const folded = Array.from(hiragana, (character) => variantCharacters.get(character) ?? character).join('')
  const joined = folded.replace(whiteSpace, '').replace(dashes, '-')
  return (joined.includes('(') ? legalForms.reduce(inFull, joined) : joined).normalize('NFC')
}

/**
 * By what two numbers of a thing are one, as people and devices write them: ｉｄ－０１, id-01 and ID-01. Compared only,
 * never shown.
 */
export const numberKey = (number: string): string => searchKey(number).toUpperCase()

function inFull(text: string, [short, long]: readonly [string, string]): string {
  return text.replaceAll(short, long)
}

function isLongerThan(text: string, max: number): boolean {
  return text.length > max && (text.length > max * 2 || codePointsIn(text) > max)
}

function problemOf(point: number, multiline: boolean): TextProblem | null {
  if (point === 0x09 || point === 0x0a) return multiline ? null : 'control-character'
  if (point === 0 || isSurrogate(point) || isNoncharacter(point)) return 'not-storable'
  if (isControl(point) || isLineSeparator(point) || isDirectionOverride(point)) return 'control-character'
  return isPrivateUse(point) ? 'private-use' : null
}

/** Half of a pair, which UTF-8 can't hold. A whole pair arrives here as one code point. */
function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff
}

/** Reserved for programs' own use and forbidden in XML, so in spreadsheets. */
function isNoncharacter(point: number): boolean {
  return (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef)
}

function isControl(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point <= 0x9f)
}

function isLineSeparator(point: number): boolean {
  return point === 0x2028 || point === 0x2029
}

/** Characters that make a text read otherwise than it is stored, which a record of decisions can't have. */
function isDirectionOverride(point: number): boolean {
  return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)
}

/**
 * Locally registered characters (外字, EUDC): another machine shows another character or none. Planes 15 and 16 as
 * well.
 */
function isPrivateUse(point: number): boolean {
  return (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000
}
