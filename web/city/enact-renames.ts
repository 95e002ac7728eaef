import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { FormValues } from '../forms/form-context.ts'

/** What rows are called on the form that a version had under another id before: kind, old and new id. */
export type Renames = { readonly [kind in 'post' | 'office']: ReadonlyMap<string, string> }

/** The rows of a version as it was: what of it is compared. */
export interface RowsBefore {
  readonly posts: readonly { readonly id: string }[]
  readonly offices: readonly { readonly id: string }[]
}

/**
 * Posts and offices that stand on a form in their row under another id than in the version it started from. An id that
 * another row has now is no old name: then rows were put in another order.
 */
export const renamesOn = (command: string, values: FormValues, before: RowsBefore): Renames => {
  const renamed = (list: 'posts' | 'offices') => {
    const idOf = (nth: number) => values[`${command}.${list}.${nth}.id`]?.[0]?.trim()
    const there = new Set(before[list].map(({ id }, nth) => idOf(nth) ?? id))
    const pairs = before[list].flatMap(({ id }, nth) => {
      const now = idOf(nth)
      return now === undefined || now === '' || now === id || there.has(id) ? [] : [[id, now] as const]
    })
    return new Map(pairs)
  }
  return { post: renamed('posts'), office: renamed('offices') }
}

/**
 * The same form with every other field that named such a row by its old id following it: a choice that isn't offered
 * any more would come back empty.
 */
export const followingRenames = (command: string, values: FormValues, { post, office }: Renames): FormValues => {
  if (post.size === 0 && office.size === 0) return values
  return Object.fromEntries(
    Object.entries(values).map(([name, texts]) => {
      const kind = name.startsWith(`${command}.`) ? kindAt(name.slice(command.length + 1).split('.')) : null
      const renamed = kind === 'post' ? post : kind === 'office' ? office : null
      return [name, renamed === null ? texts : texts.map((text) => renamed.get(text) ?? text)]
    }),
  )
}

/** What kind of field stands at a path of the form, of a list that is ticked what is ticked. */
const kindAt = (path: readonly string[]): FieldRule['kind'] | null => kindIn(guidelineFields, path)

const kindIn = (fields: Fields, [name = '', ...rest]: readonly string[]): FieldRule['kind'] | null => {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field === undefined ? null : kindOf(field, rest)
}

const kindOf = (field: Field, path: readonly string[]): FieldRule['kind'] | null => {
  const rule: FieldRule = field
  if (rule.kind === 'group') return kindIn(rule.fields, path)
  if (rule.kind === 'list') return kindOf(rule.of, rule.written === 'rows' ? path.slice(1) : path)
  return rule.kind
}
