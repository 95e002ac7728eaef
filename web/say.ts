import type { ArticleRef } from '../domain/kernel/article-ref.ts'
import { basisOf } from '../domain/guideline/basis-of.ts'
import { citation, citationAlone, titleOfCited } from '../domain/guideline/citation.ts'
import { officeOf, postOf } from '../domain/guideline/guideline.ts'
import type { OfficeId, PostId } from '../domain/kernel/ids.ts'
import { ownerOf } from '../domain/kernel/own-post.ts'
import type { RuleName } from '../domain/procedures.ts'
import type { Ui } from './ui.ts'
import { grouped } from './words/counted.ts'

/** A citation in the reader's language. */
export function cite(ui: Ui, ref: ArticleRef): string {
  return citation(ui.guideline, ref, ui.lang)
}

/**
 * Where a rule stands in the guideline in force, for what is said today. What was recorded keeps the basis of its own
 * day.
 */
export function basis(ui: Ui, rule: RuleName): ArticleRef {
  return basisOf(ui.guideline, rule)
}

/** The same with the guideline's own title, as a paper writes it. */
export function basisInFull(ui: Ui, rule: RuleName): string {
  return placeInFull(ui, rule) ?? cite(ui, basis(ui, rule))
}

/** Title and place of a rule that the guideline's text holds; null where it is a setting. */
export function placeInFull(ui: Ui, rule: RuleName): string | null {
  const ref = basis(ui, rule)
  if (ref === 'operational setting') return null
  const title = titleOfCited(ui.guideline, ref, ui.lang)
  const place = citationAlone(ui.guideline, ref, ui.lang)
  return ui.lang === 'ja' ? `${title}${place}` : `${place} of the ${title}`
}

/** Something that has a name in both languages, in the reader's. */
export function named(ui: Ui, thing: { readonly ja: string; readonly en: string }): string {
  return thing[ui.lang]
}

/** A post's title, of another day where today's guideline has no such post. Whoever is asked for themself has none. */
export function postName(ui: Ui, id: string): string {
  const post = postOf(ui.guideline, id as PostId) ?? postOfAnotherDay(ui, id as PostId)
  if (post) return named(ui, post)
  return ownerOf(id as PostId) === null ? id : ui.t.parts.inPerson
}

const postOfAnotherDay = ({ book }: Ui, id: PostId) =>
  book.guidelines.flatMap(({ posts }) => posts).findLast((one) => one.id === id)

/** An office's name; its id where the guideline no longer knows it. */
export function officeName(ui: Ui, id: string): string {
  const office = officeOf(ui.guideline, id as OfficeId)
  return office ? named(ui, office) : id
}

/** Several names in a row; in English with semicolons where one has a comma of its own, as many posts do. */
export function listed(ui: Ui, names: readonly string[]): string {
  if (ui.lang === 'ja') return names.join('、')
  return names.join(names.length > 1 && names.some((name) => name.includes(',')) ? '; ' : ', ')
}

/** A term of a group of words; what is unknown (an older record's word) is shown as it stands. */
export function term(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id
}

/** An amount in yen. */
export function yen(ui: Ui, amount: number): string {
  return ui.lang === 'ja' ? `${grouped(amount)}円` : `¥${grouped(amount)}`
}

/** A label and what it says, with the colon of the reader's language. */
export function labelled(ui: Ui, label: string, text: string): string {
  return ui.lang === 'ja' ? `${label}：${text}` : `${label}: ${text}`
}

/** Several things on one line of a paper, set apart as the reader's language does; what is empty is left out. */
export function apart(ui: Ui, texts: readonly string[]): string {
  return texts.filter((one) => one !== '').join(ui.lang === 'ja' ? '　' : ', ')
}

/** What stands between several short facts on one line. */
export const slash = (ui: Ui): string => (ui.lang === 'ja' ? ' ／ ' : ' / ')

/** The brackets of the reader's language, with the space before them. */
export const brackets = (ui: Ui): readonly [string, string] => (ui.lang === 'ja' ? ['（', '）'] : [' (', ')'])

/** What is added in brackets behind a text, with the brackets and the space of the reader's language. */
export const inBrackets = (ui: Ui, text: string): string => brackets(ui).join(text)

/** A text with what is added to it in brackets; alone where that is empty. */
export const withAdded = (ui: Ui, text: string, added: string): string =>
  added === '' ? text : `${text}${inBrackets(ui, added)}`

/** A stage in words; of what is over it says how it ended. */
export const stageInWords = (
  ui: Ui,
  {
    stages,
    endings,
  }: { readonly stages: Readonly<Record<string, string>>; readonly endings: Readonly<Record<string, string>> },
  stage: string,
  ending: string | null,
): string => {
  const text = term(stages, stage)
  return ending === null || ending === '' ? text : `${text}${inBrackets(ui, term(endings, ending))}`
}

/**
 * A title with the part of it that is meant: in brackets, or behind a dash where the title ends with brackets of its
 * own.
 */
export function withPart(ui: Ui, title: string, part: string): string {
  if (!/[)）]$/u.test(title)) return `${title}${inBrackets(ui, part)}`
  return ui.lang === 'ja' ? `${title}―${part}` : `${title} – ${part}`
}

/** From one day to another, both as they are written for the reader. */
export const rangeText = (ui: Ui, from: string, to: string): string => `${from} ${rangeMark(ui)} ${to}`

/** What stands between the first and the last day. */
export const rangeMark = (ui: Ui): string => (ui.lang === 'ja' ? '〜' : '–')

/** Words that also stand inside sentences, as they stand alone: with a capital where the script has capitals. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A post with a name behind it, where there is one. */
export function withName(ui: Ui, post: string, name: string | undefined): string {
  return name === undefined ? postName(ui, post) : `${postName(ui, post)}${ui.lang === 'ja' ? '　' : ' '}${name}`
}
