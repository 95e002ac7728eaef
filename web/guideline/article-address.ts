import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'

/** What of an article is cited, as the address of its page carries it: `3.1` is paragraph 3, item 1. */
interface Cited {
  readonly number: string
  readonly part: string
}

const citedIn = (ref: ArticleRef): Cited | null => {
  const [, number, ...parts] = /^Art\. (\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(ref) ?? []
  return number === undefined ? null : { number, part: parts.filter((one) => one !== undefined).join('.') }
}

/** Where a citation's article is shown as it was on a day, with what is cited marked; null for operational settings. */
export const articleAddress = (ref: ArticleRef, day: PlainDate): string | null => {
  const cited = citedIn(ref)
  return cited === null ? null : addresses.article(cited.number, { day, part: cited.part })
}

/** The citation that an article's page was asked for, from the number and the part of its address; null for none. */
export const citationAsked = (number: string, part: string): ArticleRef | null =>
  /^[1-9]\d{0,3}$/.test(number) && /^(?:\d{1,3}(?:\.\d{1,3})?)?$/.test(part)
    ? (`Art. ${number}${part === '' ? '' : `(${part.replace('.', ')(')})`}` as ArticleRef)
    : null
