import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import { isJsonObject, type Json } from '../../domain/kernel/json.ts'

/** One step to a difference: a field by its name, or a row of a list by what it is known by, with all that it says. */
export type Step = { readonly field: string } | { readonly row: string; readonly of: Data }

/** One thing in which two versions of a guideline differ: where, and what stood and stands there. */
export interface GuidelineChange {
  readonly at: readonly Step[]
  readonly field: Field
  readonly before: Json | undefined
  readonly now: Json | undefined
}

/** A version, or a part of one, by the names of its fields. */
export type Data = { readonly [name: string]: Json | undefined }

/**
 * In what a version differs from another: rows of lists by what they are known by, everything else field by field. From
 * which day it is and why is no difference.
 */
export const guidelineChanges = (before: Data, now: Data): readonly GuidelineChange[] => {
  const { inForceFrom: _from, reason: _reason, ...fields } = guidelineFields
  return changesIn(fields, before, now, [])
}

const changesIn = (fields: Fields, before: Data, now: Data, at: readonly Step[]): readonly GuidelineChange[] =>
  Object.entries(fields).flatMap(([name, field]) => changesOf(field, before[name], now[name], [...at, { field: name }]))

const changesOf = (
  field: Field,
  before: Json | undefined,
  now: Json | undefined,
  at: readonly Step[],
): readonly GuidelineChange[] => {
  const rule: FieldRule = field
  if (rule.kind === 'group') return changesIn(rule.fields, asData(before), asData(now), at)
  if (rule.kind === 'list' && rule.of.kind === 'group')
    return rowChanges({ list: field, row: rule.of, fields: rule.of.fields }, rowsOf(before), rowsOf(now), at)
  return differing(field, before, now, at)
}

const differing = (
  field: Field,
  before: Json | undefined,
  now: Json | undefined,
  at: readonly Step[],
): readonly GuidelineChange[] => (textOf(before) === textOf(now) ? [] : [{ at, field, before, now }])

interface ListOfRows {
  readonly list: Field
  readonly row: Field
  readonly fields: Fields
}

const rowChanges = (
  { list, row: ofRow, fields }: ListOfRows,
  before: readonly Data[],
  now: readonly Data[],
  at: readonly Step[],
): readonly GuidelineChange[] => {
  const keys = [...new Set([...before, ...now].map((row) => keyOf(row)))]
  const changes = keys.flatMap((key) => {
    const [was, is] = [before, now].map((rows) => rows.find((row) => keyOf(row) === key))
    const there = [...at, { row: key, of: is ?? was ?? {} }]
    return was === undefined || is === undefined
      ? differing(ofRow, was as Json | undefined, is as Json | undefined, there)
      : changesIn(fields, was, is, there)
  })
  const order = (rows: readonly Data[]) => {
    const known = rows.map((row) => keyOf(row))
    return (rows.some(isOfTable) ? known.toSorted() : known).join(', ')
  }
  const moved = order(before) !== order(now)
  // Rows alone that changed places: the order is what a page or a paper shows.
  return changes.length > 0 || !moved ? changes : [{ at, field: list, before: before as Json, now: now as Json }]
}

/** The table of rules is looked up by name: in which order it was written down says nothing. */
const isOfTable = ({ rule }: Data): boolean => rule !== undefined

/** By what a row is known: its id, rule or version, an article by paper and number, a seat by its post. */
const keyOf = (row: Data): string => {
  const { id, rule, version, paper, number, branch, level, office, post } = row
  const article =
    number === undefined
      ? undefined
      : [textOf(paper), [textOf(number), textOf(branch)].filter((one) => one !== '').join('-')].join(' ').trim()
  return textOf(id ?? rule ?? version ?? article ?? level ?? office ?? post)
}

const asData = (value: Json | undefined): Data => (isJsonObject(value) ? value : {})

const rowsOf = (value: Json | undefined): readonly Data[] =>
  Array.isArray(value) ? (value as readonly Json[]).map((row) => asData(row)) : []

/** A value in a few words: what of it is empty is left out. */
const textOf = (value: Json | undefined): string => {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => textOf(one)).join(', ')
  if (typeof value === 'object')
    return Object.values(value as Data)
      .map((one) => textOf(one))
      .filter((one) => one !== '')
      .join(' / ')
  return String(value).replaceAll('\r\n', '\n').trim()
}
