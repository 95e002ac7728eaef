import type { Child } from 'hono/jsx'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Fact } from '../components/description-list.tsx'
import { dayText } from '../dates.ts'
import { listed, officeName, postName, term, yen } from '../say.ts'
import type { Ui } from '../ui.ts'
import { choiceGroup, type ChoiceWords } from '../words/choice-words.ts'
import { calledInForce } from '../forms/choices-in-force.ts'

/** How the values of declared fields are shown. */
interface Shown {
  /** The procedure's words, in which its fields and their choices are called. */
  readonly words: ChoiceWords & { readonly forms: { readonly names: Readonly<Record<string, string>> } }
  /** Fields that are called otherwise here. */
  readonly names?: Readonly<Record<string, string>>
  /** What stands in a field's place where its page says it another way, or together with others: none leaves it out. */
  readonly instead?: { readonly [field: string]: readonly Fact[] }
  /** How a day is written; in full where nothing is said. */
  readonly day?: (ui: Ui, date: PlainDate) => string
}

/**
 * What somebody entered, field by field in the order of the declaration: a field that is added is shown by that alone.
 * What is empty is left out, and so is what only its page can show: people, parts, cases, files, groups and lists.
 */
export const shownFields = (ui: Ui, fields: Fields, data: object, how: Shown): readonly Fact[] => {
  const names = { ...how.words.forms.names, ...how.names }
  return Object.entries(fields).flatMap(([name, field]): readonly Fact[] => {
    const instead = how.instead?.[name]
    if (instead) return instead
    const value = shown(ui, name, field, (data as { readonly [name: string]: Json | undefined })[name], how)
    return value === null ? [] : [{ name: term(names, name), value }]
  })
}

const shown = (ui: Ui, name: string, field: Field, value: Json | undefined, how: Shown): Child | null => {
  if (value === undefined || value === null || value === '') return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const rule: FieldRule = field
  const called = (words: string | undefined, choice: string) => term(choiceGroup(how.words, words ?? name), choice)
  switch (rule.kind) {
    case 'text':
      return rule.several ? <span class="prewrap">{text}</span> : text
    case 'number':
      return rule.unit === undefined ? text : yen(ui, Number(text))
    case 'day':
      return (how.day ?? ((to, date) => dayText(to.lang, date)))(ui, text as PlainDate)
    case 'time':
      return text
    case 'yes-no':
      return value === true ? ui.t.parts.yes : ui.t.parts.no
    case 'one-of':
      return called(rule.words, text)
    case 'several-of':
      return listed(
        ui,
        (value as readonly string[]).map((one) => called(rule.words, one)),
      )
    case 'one-in-force':
      return calledInForce(ui, rule.list, text)
    case 'several-in-force':
      return listed(
        ui,
        (value as readonly string[]).map((one) => calledInForce(ui, rule.list, one)),
      )
    case 'post':
      return postName(ui, text)
    case 'office':
      return officeName(ui, text)
    default:
      return null
  }
}
