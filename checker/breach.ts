import type { ArticleRef } from '../domain/kernel/article-ref.ts'
import type { CheckedRule } from './rules.ts'

/** A sentence in both languages. */
export interface Said {
  readonly ja: string
  readonly en: string
}

/** What a sentence names: days, posts, items. */
export type Details = { readonly [name: string]: string | number | null }

/** Says that something is wrong, at the event that is looked at. */
export type Wrong = (rule: CheckedRule, details?: Details) => void

/** Something that guideline or settings would not have accepted: where, by which rule, and what is wrong. */
export interface Breach {
  readonly rule: CheckedRule
  /** Where the rule stands in the guideline in force at the act, by that guideline's own table. */
  readonly article: ArticleRef
  readonly case: string
  /** The event at which it shows; of a breach between two cases, the later act. */
  readonly version: number
  readonly type: string
  readonly says: Said
}

/** A rule's sentence, with what it names filled in. */
export const filledIn = (text: Said, details: Details): Said => {
  const fill = (one: string): string => one.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '—'))
  return { ja: fill(text.ja), en: fill(text.en) }
}
