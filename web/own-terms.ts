import type { Guideline } from '../domain/guideline/guideline.ts'
import type { Lang } from './language.ts'

/**
 * How the product's words call the roles, in whole and in short: as the text does from which its template was made.
 * Where a guideline calls one otherwise, its pages, letters and refusals do, too (docs/decisions/own-terms.md). English
 * speaks of the roles by common nouns, so nothing is put in there.
 */
const terms = {
  chief: ['セキュリティ統括責任者', '統括責任者'],
  'vice-chief': ['副統括責任者'],
  'system-manager': ['システム管理者'],
  'access-manager': ['アクセス管理責任者'],
  administrator: ['システム運用管理者'],
  auditor: ['監査担当'],
  secretariat: ['庶務'],
} as const satisfies { readonly [role in keyof Guideline['roles']]?: readonly string[] }

/** Whose words they are: a reader's language, and the guideline of the day where it is known. */
export interface InTerms {
  readonly lang: Lang
  readonly guideline?: Pick<Guideline, 'roles'>
}

/** A guideline's own terms, with the words that were put into them already. */
interface Terms {
  readonly called: { readonly [term: string]: string }
  readonly found: RegExp
  readonly made: WeakMap<object, object>
}

/** Words in the terms of a guideline; the same words where it has none of its own. */
export const ownTerms = <Words extends object>(words: Words, { lang, guideline }: InTerms): Words => {
  const own = lang === 'ja' && guideline !== undefined ? termsOf(guideline.roles) : null
  if (own === null) return words
  const known = own.made.get(words)
  if (known !== undefined) return known as Words
  const made = inTerms(words, own) as Words
  own.made.set(words, made)
  return made
}

const ofRoles = new WeakMap<object, Terms | null>()
/** Each act of a city's rule book makes its guideline anew; the terms hardly ever change with it. */
const ofCalled = new Map<string, Terms>()
const keptAtMost = 50

const termsOf = (roles: Guideline['roles']): Terms | null => {
  const known = ofRoles.get(roles)
  if (known !== undefined) return known
  const called = Object.fromEntries(
    (Object.keys(terms) as (keyof typeof terms)[]).flatMap((role) => {
      const own = calledIn(roles, role)
      return terms[role].map((term) => [term, own ?? term])
    }),
  )
  const differs = Object.entries(called).some(([term, own]) => term !== own)
  const own = differs ? termsCalled(called) : null
  ofRoles.set(roles, own)
  return own
}

/** How a guideline calls a role where otherwise than the product; who decides on access is the system manager else. */
const calledIn = (roles: Guideline['roles'], role: keyof typeof terms): string | undefined => {
  const filled = roles[role]
  if (filled === undefined && role === 'access-manager')
    return calledIn(roles, 'system-manager') ?? terms['system-manager'][0]
  const own = filled?.called?.ja
  return own === terms[role][0] ? undefined : own
}

const termsCalled = (called: Terms['called']): Terms => {
  const key = JSON.stringify(called)
  const known = ofCalled.get(key)
  if (known !== undefined) return known
  // The longer first: one term stands within another.
  const longestFirst = Object.keys(called).toSorted((a, b) => b.length - a.length)
  const made: Terms = { called, found: new RegExp(longestFirst.join('|'), 'g'), made: new WeakMap() }
  if (ofCalled.size >= keptAtMost) ofCalled.clear()
  ofCalled.set(key, made)
  return made
}

/**
 * Texts are put into the terms; of what a function is given nothing is: names and titles that somebody wrote stay as
 * they are, also where they hold a term.
 */
const inTerms = (words: unknown, own: Terms): unknown => {
  if (typeof words === 'string') return words.replaceAll(own.found, (term) => own.called[term] ?? term)
  if (typeof words === 'function')
    return (...given: readonly unknown[]): unknown =>
      shown(inTerms((words as (...all: unknown[]) => unknown)(...given.map((one) => hidden(one, own))), own), own)
  return eachOf(words, (one) => inTerms(one, own))
}

// Characters that Unicode keeps for such use within a program; no text of a record has them.
const [opens, closes] = ['\uFDD0', '\uFDD1']
const hiddenTerm = new RegExp(`${opens}(\\d+)${closes}`, 'g')

const hidden = (given: unknown, own: Terms): unknown => {
  if (typeof given === 'string')
    return given.replaceAll(own.found, (term) => `${opens}${Object.keys(own.called).indexOf(term)}${closes}`)
  if (typeof given === 'function')
    return (...all: readonly unknown[]): unknown =>
      hidden((given as (...all: unknown[]) => unknown)(...all.map((one) => shown(one, own))), own)
  return eachOf(given, (one) => hidden(one, own))
}

const shown = (said: unknown, own: Terms): unknown =>
  typeof said === 'string'
    ? said.replaceAll(hiddenTerm, (_, nth: string) => Object.keys(own.called)[Number(nth)] ?? '')
    : eachOf(said, (one) => shown(one, own))

/** The same list or record with each of its members made anew; anything else as it is. */
const eachOf = (whole: unknown, make: (one: unknown) => unknown): unknown => {
  if (Array.isArray(whole)) return whole.map(make)
  if (typeof whole !== 'object' || whole === null || Object.getPrototypeOf(whole) !== Object.prototype) return whole
  return Object.fromEntries(Object.entries(whole).map(([name, one]) => [name, make(one)]))
}
