import { articleNumber, placeOf, type ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'

/** What an article is called in an address: its number, and before it the paper where it is not the main one. */
export const articleKey = (number: number | string, paper: string | null): string =>
  paper === null ? String(number) : `${paper}:${number}`

/**
 * Where a citation's article is shown as it was on a day, with what is cited marked; by an earlier version of the rule
 * book where the day's guideline was recorded later. Null for operational settings.
 */
export const articleAddress = (ref: ArticleRef, day: PlainDate, book: number | null = null): string | null => {
  const place = placeOf(ref)
  if (place === null) return null
  const { paper, article, branch, first, second } = place
  const part = [first, second].filter((one) => one !== null).join('.')
  return addresses.article(articleKey(articleNumber({ number: article, branch }), paper), { day, part, book })
}

/** The paper and the number that an address means by an article's key. */
export const articleAsked = (key: string): { readonly paper: string | null; readonly number: string } => {
  const at = key.indexOf(':')
  return at === -1 ? { paper: null, number: key } : { paper: key.slice(0, at), number: key.slice(at + 1) }
}

/** The citation that an article's page was asked for, from the key and the part of its address; null for none. */
export const citationAsked = (key: string, part: string): ArticleRef | null => {
  const { paper, number } = articleAsked(key)
  const known = /^[1-9]\d{0,3}(?:-[1-9]\d?){0,3}$/.test(number) && /^(?:\d{1,3}(?:\.\d{1,3})?)?$/.test(part)
  if (!known || (paper !== null && !/^[a-z][a-z0-9-]{0,39}$/.test(paper))) return null
  const place = `Art. ${number}${part === '' ? '' : `(${part.replace('.', ')(')})`}`
  return (paper === null ? place : `${paper}: ${place}`) as ArticleRef
}
