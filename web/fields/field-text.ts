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
  field: Field,
  value: Json | undefined,
  how: FieldsSaid,
): string | null => {
  if (value === undefined || value === null || value === '') return null
  const rule: FieldRule = field
  const called = (words: string | undefined, choice: string) => term(choiceGroup(how.words, words ?? name), choice)
  if (Array.isArray(value))
    return rule.kind === 'several-of'
      ? listed(
          ui,
          (value as readonly string[]).map((one) => called(rule.words, one)),
        )
      : rule.kind === 'several-in-force'
        ? listed(
            ui,
            (value as readonly string[]).map((one) => calledInForce(ui, rule.list, one)),
          )
        : null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  switch (rule.kind) {
    case 'text':
    case 'time':
      return text
    case 'number':
      return rule.unit === undefined ? text : yen(ui, Number(text))
    case 'day':
      return (how.day ?? ((to, date) => dayText(to.lang, date)))(ui, text as PlainDate)
    case 'instant':
      return momentText(ui.lang, text as Instant)
    case 'yes-no':
      return value === true ? ui.t.parts.yes : ui.t.parts.no
    case 'one-of':
      return called(rule.words, text)
    case 'one-in-force':
      return calledInForce(ui, rule.list, text)
    case 'post':
      return postName(ui, text)
    case 'office':
      return officeName(ui, text)
    default:
      return null
  }
}
