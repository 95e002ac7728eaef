import type { Refusal } from '../../domain/kernel/outcome.ts'
import { carriedPrefix } from '../../web/pages/sign-in.tsx'
import { edgeRefusal } from '../problems/problem.ts'

/** A posted form's fields in their order; a name may come several times. */
export type Entries = readonly (readonly [string, string])[]

/**
 * How much a form may hold (operational setting). The largest page, a questionnaire with its certificates, has some
 * four hundred fields. A kanji takes nine bytes on its way, so the longest command that the record takes comes in
 * whole.
 */
export const formLimits = { bytes: 5_242_880, fields: 2_000, characters: 800_000 } as const

/**
 * A form's fields, or why they aren't taken: counted before any is read, so that a form of a hundred thousand costs one
 * look at its bytes. Each name has to be one that a page could give a field.
 */
export const formFields = (body: Uint8Array): Entries | Refusal => {
  if (partsIn(body) > formLimits.fields) return formTooLarge()
  const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  const entries: (readonly [string, string])[] = []
  let characters = 0
  for (const part of text.split('&')) {
    if (part === '') continue
    const cut = part.indexOf('=')
    const name = decoded(cut < 0 ? part : part.slice(0, cut))
    const value = cut < 0 ? '' : decoded(part.slice(cut + 1))
    if (name === null || value === null) return edgeRefusal('malformed-body')
    if (!isFieldName(name)) return edgeRefusal('unknown-field', { field: name.slice(0, 60) })
    characters += value.length
    entries.push([name, value])
  }
  return characters > formLimits.characters ? formTooLarge() : entries
}

/** What a form that holds too much is answered with. */
export const formTooLarge = (): Refusal =>
  edgeRefusal('form-too-large', { mostFields: formLimits.fields, mostCharacters: formLimits.characters })

/**
 * Whether a page could have a field of that name: words and row numbers parted by points. Names that mean something to
 * the language itself (`length`, `constructor`) are none, for they would write into lists and objects.
 */
export const isFieldName = (name: string): boolean => {
  const own = name.startsWith(carriedPrefix) ? name.slice(carriedPrefix.length) : name
  return own.length <= longestName && grammar.test(own) && own.split('.').every((part) => !(part in ofTheLanguage))
}

const longestName = 160
const grammar = /^[A-Za-z][A-Za-z0-9]*(?:\.(?:[A-Za-z][A-Za-z0-9-]*|\d{1,5})){0,6}$/
const ofTheLanguage = { length: 0, prototype: 0 }

const ampersand = 0x26

const partsIn = (body: Uint8Array): number => {
  let count = 1
  for (let at = body.indexOf(ampersand); at >= 0 && count <= formLimits.fields; at = body.indexOf(ampersand, at + 1))
    count += 1
  return count
}

/** Broken escapes are refused rather than replaced: they would be stored as something else. */
const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
