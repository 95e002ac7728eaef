import type { Json } from '../domain/kernel/json.ts'
import type { FontCharacters } from './font-characters.ts'

/**
 * A text as documents can set it: every character has a shape in one of the fonts, or something visible in its place
 * that says which one it is (〓(U+AC00)). One that no font has ends the setting of an archive's PDF; nobody should be
 * without a document because of a name.
 */
export const settableText = (text: string, fonts: readonly FontCharacters[]): string => {
  let settable = ''
  let before = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    settable += isSelector(point) ? selector(character, before, fonts) : shapeOf(character, point, fonts)
    before = point
  }
  return settable
}

/** The same for all texts in a document's data. */
export const settableData = (data: Json, fonts: readonly FontCharacters[]): Json => {
  if (typeof data === 'string') return settableText(data, fonts)
  if (data === null || typeof data !== 'object') return data
  if (Array.isArray(data)) return data.map((one: Json) => settableData(one, fonts))
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, settableData(value, fonts)]))
}

const isSelector = (point: number): boolean =>
  (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)

/** A selector stays where the font of its character has that shape; elsewhere the character alone is shown. */
const selector = (character: string, before: number, fonts: readonly FontCharacters[]): string =>
  fonts.find((font) => font.has(before))?.hasVariant(before, character.codePointAt(0) ?? 0) ? character : ''

const shapeOf = (character: string, point: number, fonts: readonly FontCharacters[]): string => {
  if (character === '\n') return character
  // On paper nothing is kept from being broken: it would leave the page.
  if (/[\u00a0\u2007\u202f]/.test(character)) return ' '
  if (character === '\t' || /\p{Z}/u.test(character)) return fonts.some((font) => font.has(point)) ? character : ' '
  // Line ends of another system, joiners and marks of direction show nothing anywhere.
  if (character === '\r' || /\p{Default_Ignorable_Code_Point}/u.test(character)) return ''
  return point > 0x1f && fonts.some((font) => font.has(point)) ? character : standIn(point)
}

const standIn = (point: number): string => `〓(U+${point.toString(16).toUpperCase().padStart(4, '0')})`
