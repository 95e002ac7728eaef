import type { Child } from 'hono/jsx'
import type { FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Fact } from '../components/description-list.tsx'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { fieldText, type FieldsSaid } from './field-text.ts'

/** How the values of declared fields are shown. */
interface Shown extends FieldsSaid {
  /** The procedure's words, in which its fields and their choices are called. */
  readonly words: { readonly forms: { readonly names: Readonly<Record<string, string>> } }
  /** Fields that are called otherwise here. */
  readonly names?: Readonly<Record<string, string>>
  /** What stands in a field's place where its page says it another way, or together with others: none leaves it out. */
  readonly instead?: { readonly [field: string]: readonly Fact[] }
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
    const text = fieldText(ui, name, field, (data as { readonly [name: string]: Json | undefined })[name], how)
    return text === null ? [] : [{ name: term(names, name), value: shown(field, text) }]
  })
}

/** A text of several lines keeps them. */
const shown = (rule: FieldRule, text: string): Child =>
  rule.kind === 'text' && rule.several ? <span class="prewrap">{text}</span> : text
