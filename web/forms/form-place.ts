import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { sentFor, sentUnder, usedRows, type Sent } from './sent-rows.ts'

/** A place in a command's data, or on the form it came by. */
export type Path = readonly (string | number)[]

/** A value of a command: where it stands on the form, and the field that was declared for it. */
export interface FormPlace {
  readonly path: Path
  readonly field: Field | null
}

/**
 * Finds the place on a form of what is wrong in its command: rows that nobody filled in are no part of the data, and a
 * list that is written in one box or by ticks has one place for all its entries.
 */
export const formPlace = (command: string, path: Path, entries: Iterable<readonly [string, unknown]>): FormPlace => {
  const fields = fieldsOfCommand(command)
  return fields === null ? { path, field: null } : inFields(fields, sentFor(entries, command), path)
}

const inFields = (fields: Fields, sent: Sent, path: Path): FormPlace => {
  const [head, ...rest] = path
  const name = String(head)
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field === undefined ? { path, field: null } : behind([name], inField(field, sentUnder(sent, name), rest))
}

const inField = (field: Field, sent: Sent, path: Path): FormPlace => {
  const rule: FieldRule = field
  if (path.length === 0) return { path, field }
  switch (rule.kind) {
    case 'group':
      return inFields(rule.fields, sent, path)
    case 'shape':
      return inFields(Object.assign({}, ...Object.values(rule.shapes)), sent, path)
    case 'several-of':
    case 'several-in-force':
      return { path: [], field }
    case 'list':
      return rule.written === 'rows' ? inRow(rule, sent, path) : { path: [], field: rule.of }
    default:
      return { path, field }
  }
}

const inRow = (rule: Extract<FieldRule, { readonly kind: 'list' }>, sent: Sent, path: Path): FormPlace => {
  const [nth, ...rest] = path
  const row = usedRows(rule, sent)[Number(nth)]
  return behind([row?.number ?? Number(nth)], inField(rule.of, row?.sent ?? [], rest))
}

const behind = (start: Path, { path, field }: FormPlace): FormPlace => ({ path: [...start, ...path], field })
