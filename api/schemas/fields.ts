import { z } from 'zod'
import { longestText } from '../../domain/kernel/fields.ts'
import { earliestDate, latestDate, parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { fieldWords, textProblem, withPlainLineBreaks } from '../../domain/kernel/text.ts'

/** A field's problem as the pages' words name it (`forms.problems`). */
export type FieldProblem =
  | 'empty'
  | 'too-long'
  | 'unreadable'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-choice'
  | 'unknown-field'
  | 'invalid'

/** A text on one line that must not be empty: a title, a name, a number. */
export const line = () => text({ max: longestText.line, required: true })
/** A text on one line that may be empty. */
export const optionalLine = () => text({ max: longestText.line })

/** A real day between 1900 and 2200, `YYYY-MM-DD`; any other spelling is refused rather than guessed. */
export const day = () =>
  z
    .string()
    .transform((value, ctx): PlainDate => {
      const date = parsePlainDate(value)
      if (date === null) ctx.addIssue({ code: 'custom', params: { problem: 'not-a-date' satisfies FieldProblem } })
      return date ?? earliestDate
    })
    .meta({ format: 'date', description: `A day from ${earliestDate} to ${latestDate}.`, examples: ['2026-04-01'] })

/** A whole number within bounds. */
export const whole = (min: number, max: number) => z.int().min(min).max(max)

/** A list that nobody needs longer than so many entries. */
export const few = <Item extends z.ZodType>(item: Item, max: number) => z.array(item).max(max)

/** An id that the record gave to a part of a case, such as `condition-1`. */
export const partId = () => text({ max: 60, required: true })

interface TextRule {
  readonly max: number
  readonly multiline?: boolean
  readonly required?: boolean
}

/**
 * A text by its limits. Texts are kept exactly as given, but for the line breaks of browsers' forms; what can't be kept
 * is refused.
 */
export const text = (rule: TextRule) =>
  z
    .string()
    .transform((value, ctx) => {
      const plain = rule.multiline === true && value.length <= rule.max * 4 ? withPlainLineBreaks(value) : value
      const problem = textProblem(plain, rule)
      if (problem !== null)
        ctx.addIssue({ code: 'custom', params: { problem: fieldWords[problem] satisfies FieldProblem } })
      return plain
    })
    .meta({ ...(rule.required === true ? { minLength: 1 } : {}), maxLength: rule.max })
