import type { Field, FieldRule } from '../../domain/kernel/fields.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { dayText, momentText } from '../dates.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import { listed, officeName, postName, term, yen } from '../say.ts'
import type { Ui } from '../ui.ts'
import { choiceGroup } from '../words/choice-words.ts'

/** How the values of declared fields are said. */
export interface FieldsSaid {
  /** The procedure's words, in which the choices of its fields are called. */
  readonly words: object
  /** How a day is written; in full where nothing is said. */
  readonly day?: (ui: Ui, date: PlainDate) => string
}

/** A declared field's value as text; null where it says nothing, or where only its page can say it. */
export const fieldText = (
  ui: Ui,
  name: string,
  rule: Field,
  value: Json | undefined,
  how: FieldsSaid,
): string | null => {
  if (value === undefined || value === null || value === '') return null
  const called = (choice: string) => calledIn(ui, name, rule, choice, how)
  if (Array.isArray(value)) return severals.has(rule.kind) ? listed(ui, (value as readonly string[]).map(called)) : null
  if (typeof value === 'boolean') return value ? ui.t.parts.yes : ui.t.parts.no
  return oneText(ui, rule, typeof value === 'string' ? value : JSON.stringify(value), called, how)
}

/** Kinds of fields that hold several things, each with a name. */
const severals: ReadonlySet<FieldRule['kind']> = new Set(['several-of', 'several-in-force'])

/** What a choice is called: in the procedure's words, or by the rule book. */
const calledIn = (ui: Ui, name: string, rule: FieldRule, choice: string, { words }: FieldsSaid): string => {
  if (rule.kind === 'one-in-force' || rule.kind === 'several-in-force') return calledInForce(ui, rule.list, choice)
  const group = rule.kind === 'one-of' || rule.kind === 'several-of' ? rule.words : undefined
  return term(choiceGroup(words, group ?? name), choice)
}

const oneText = (
  ui: Ui,
  rule: FieldRule,
  text: string,
  called: (choice: string) => string,
  { day = (to, date) => dayText(to.lang, date) }: FieldsSaid,
): string | null => {
  switch (rule.kind) {
    case 'text':
    case 'time':
      return text
    case 'number':
      return rule.unit === undefined ? text : yen(ui, Number(text))
    case 'day':
      return day(ui, text as PlainDate)
    case 'instant':
      return momentText(ui.lang, text as Instant)
    case 'one-of':
    case 'one-in-force':
      return called(text)
    case 'post':
      return postName(ui, text)
    case 'office':
      return officeName(ui, text)
    default:
      return null
  }
}
