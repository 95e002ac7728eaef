import { citation } from '../../domain/guideline/citation.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { isArticleRef } from '../../domain/kernel/article-ref.ts'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { isJsonObject, type Json } from '../../domain/kernel/json.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { ruleGists } from '../../domain/procedures.ts'
import { dayText } from '../dates.ts'
import { fieldLabel } from '../forms/form-context.ts'
import { inBrackets, labelled, listed, named, officeName, postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { enacting } from './enact-parts.ts'
import { guidelineChanges, type Data, type GuidelineChange, type Step } from './guideline-difference.ts'
import { wordsOf } from './words.ts'

/** A difference of two versions as a person reads it; empty where nothing stood or stands. */
export interface ChangeText {
  readonly where: string
  readonly before: string
  readonly now: string
}

/** What the words of a difference are taken from: the reader's language, and the rule book with its names. */
export type ChangeReader = Pick<Ui, 'lang' | 't' | 'book'>

/** Two versions of a guideline: as they are given, and as their names are looked up. */
export interface Versions {
  readonly before: { readonly data: Data; readonly guideline: Guideline }
  readonly now: { readonly data: Data; readonly guideline: Guideline }
}

/**
 * In what two versions differ, in the reader's language: rows and posts by their names of each side, citations as the
 * municipality writes them.
 */
export const changeTexts = (reader: ChangeReader, { before, now }: Versions): readonly ChangeText[] => {
  const [was, is] = [before, now].map(({ guideline }) => ({ ...reader, guideline }) as Ui) as [Ui, Ui]
  return guidelineChanges(before.data, now.data).map((change) => ({
    where: whereText(is, change),
    before: valueText(was, change.field, change.before),
    now: valueText(is, change.field, change.now),
  }))
}

const whereText = (ui: Ui, { at }: GuidelineChange): string =>
  at.map((step, nth) => stepText(ui, at, step, nth)).join(' › ')

const stepText = (ui: Ui, at: readonly Step[], step: Step, nth: number): string => {
  if ('row' in step) return rowName(ui, step.of) ?? step.row
  const path = at.slice(0, nth + 1).flatMap((one) => ('field' in one ? [one.field] : []))
  return fieldLabel(ui, enacting, path.join('.'))
}

/** What a row is called: by its own name, else by the post, office or rule that it is about; null of none of these. */
const rowName = (ui: Ui, row: Data): string | null => {
  const { ja, en, title, number, rule, office, post, version } = row
  if (typeof number === 'number') return articleName(ui, row)
  if (typeof ja === 'string' && ja !== '') return named(ui, { ja, en: typeof en === 'string' && en !== '' ? en : ja })
  if (typeof rule === 'string') return ruleName(ui, rule)
  if (typeof office === 'string') return officeName(ui, office)
  if (typeof post === 'string') return postName(ui, post)
  if (isJsonObject(title)) return rowName(ui, title)
  return typeof version === 'string' ? version : null
}

const articleName = (ui: Ui, { number, branch, paper }: Data): string => {
  const place = [
    typeof number === 'number' ? String(number) : '',
    ...(typeof branch === 'string' && branch !== '' ? [branch] : []),
  ].join('-')
  const ref = `${typeof paper === 'string' && paper !== '' ? `${paper}: ` : ''}Art. ${place}`
  return isArticleRef(ref) ? citation(ui.guideline, ref, ui.lang) : place
}

/** A rule by what it says, with its name behind: by that it stands in the table. */
const ruleName = (ui: Ui, rule: string): string => {
  const gist = Object.hasOwn(ruleGists, rule) ? ruleGists[rule] : undefined
  return gist === undefined ? rule : `${gist[ui.lang]}${inBrackets(ui, rule)}`
}

const valueText = (ui: Ui, field: Field, value: Json | undefined): string => {
  if (isEmpty(value)) return ''
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'group':
      return groupText(ui, rule.fields, value as Data)
    case 'list':
      return rowsText(ui, rule.of, value)
    case 'several-of':
      return listed(
        ui,
        (value as readonly string[]).map((one) => choiceText(ui, rule.words, one)),
      )
    default:
      return leafText(ui, rule, value)
  }
}

/** Of rows with several fields their names; of others what each says. */
const rowsText = (ui: Ui, row: Field, value: Json | undefined): string => {
  const rows = Array.isArray(value) ? (value as readonly Json[]) : []
  return listed(
    ui,
    rows.map((one) => (isJsonObject(one) ? (rowName(ui, one) ?? valueText(ui, row, one)) : valueText(ui, row, one))),
  )
}

/** A name by itself; else field by field, each with what it is called, a line each. */
const groupText = (ui: Ui, fields: Fields, data: Data): string => {
  const name = rowName(ui, data)
  const others = Object.entries(fields).flatMap(([key, field]) => {
    const text = naming.has(key) && name !== null ? '' : valueText(ui, field, data[key])
    return text === '' ? [] : [labelled(ui, fieldLabel(ui, enacting, key), text)]
  })
  return [...(name === null ? [] : [name]), ...others].join('\n')
}

/** The fields that stand in a row's name already. */
const naming: ReadonlySet<string> = new Set(['ja', 'en', 'rule', 'number', 'branch', 'paper'])

const leafText = (ui: Ui, rule: FieldRule, value: Json | undefined): string => {
  const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : JSON.stringify(value)
  switch (rule.kind) {
    case 'text':
      return rule.cites === true && isArticleRef(text) ? citation(ui.guideline, text, ui.lang) : text
    case 'day': {
      const day = parsePlainDate(text)
      return day === null ? text : dayText(ui.lang, day)
    }
    case 'yes-no':
      return value === true ? ui.t.parts.yes : value === false ? ui.t.parts.no : text
    case 'one-of':
      return choiceText(ui, rule.words, text)
    case 'post':
      return postName(ui, text)
    case 'office':
      return officeName(ui, text)
    default:
      return text
  }
}

const choiceText = (ui: Ui, group: string | undefined, choice: string): string => {
  const choices: { readonly [name: string]: Readonly<Record<string, string>> } = wordsOf(ui).choices
  return term(choices[group ?? ''] ?? {}, choice)
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
