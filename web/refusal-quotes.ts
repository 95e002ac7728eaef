import type { Json } from '../domain/kernel/json.ts'
import { parsePlainDate } from '../domain/kernel/plain-date.ts'
import { aboutText } from './about-text.ts'
import { shortDayText } from './dates.ts'
import { listed, named, postName, term } from './say.ts'
import { fieldIn, stageIn, type Refused } from './refused-in.ts'
import type { Ui } from './ui.ts'
import type { Detail, Quote, Quotes } from './words/refusal-text.ts'

/** What a refusal tells, put into a reader's words as its sentence asks for it. Which detail that is, its words say. */
export const quotesOf = (ui: Ui, refused: Refused): Quotes => {
  const { details } = refused.refusal
  const at = (detail: Detail): Json | undefined =>
    [detail].flat().flatMap((key) => (isThere(details[key]) ? [details[key]] : []))[0]
  const quote =
    (inWords: (value: Json) => string): Quote =>
    (detail, said = asIs) => {
      const value = at(detail)
      const text = value === undefined ? '' : inWords(value)
      return text === '' ? '' : said(text)
    }
  const each = (one: (id: string) => string): Quote =>
    quote((value) =>
      listed(
        ui,
        texts(value).map((id) => one(id)),
      ),
    )
  return {
    day: quote((value) => dayText(ui, value)),
    count: quote((value) => String(countOf(value))),
    stages: each((id) => stageIn(ui.t, refused, id)),
    clauses: each((id) => clauseText(ui, id)),
    parts: each((id) => aboutText(ui, id)),
    posts: each((id) => postName(ui, id)),
    text: each(asIs),
    named: (detail, find, said) =>
      each((id) => {
        const thing = find(id, ui)
        return thing === undefined ? aboutText(ui, id) : named(ui, thing)
      })(detail, said),
    field: () => fieldText(ui, refused),
  }
}

const asIs = (text: string): string => text

/** Nothing is said of what is empty. */
const isThere = (value: Json | undefined): value is Json =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const countOf = (value: Json): string | number =>
  Array.isArray(value) ? value.length : typeof value === 'number' ? value : ''

const dayText = (ui: Ui, value: Json): string => {
  const date = parsePlainDate((texts(value)[0] ?? '').slice(0, 10))
  return date === null ? '' : shortDayText(ui.lang, date)
}

const clauseText = (ui: Ui, id: string): string => {
  const clause = ui.guideline.clauses.find((one) => one.id === id)
  return clause === undefined ? id : named(ui, clause)
}

const fieldText = (ui: Ui, refused: Refused): string => {
  const { details } = refused.refusal
  const { forms, words } = ui.t
  const path = texts(details['field'])[0] ?? ''
  const field = fieldIn(ui.t, refused, path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path)
  const problem = texts(details['problem'])[0] ?? ''
  return problem === '' ? field : forms.problemOf(field, term(words.problems, problem))
}

/** The texts that a detail holds: one, or those of a list. */
export const texts = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
