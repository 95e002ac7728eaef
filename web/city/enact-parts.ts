import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import { guidelineFields } from '../../domain/city/guideline/fields.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { queryOf } from '../addresses.ts'
import { entriesOf, type FormContext, type FormValues } from '../forms/form-context.ts'
import { valuesOf } from '../forms/form-values.ts'
import { readFields } from '../forms/read-fields.ts'
import { showMore } from '../forms/show-more.ts'
import { sentFor } from '../forms/sent-rows.ts'
import { writtenData } from '../forms/written-data.ts'
import type { Ui } from '../ui.ts'
import { enactGroups, type EnactGroup } from './enact-groups.ts'
import { followingRenames, renamesOn } from './enact-renames.ts'
import { foldedRows } from './folded-rows.ts'

/** The command whose form has these parts. */
export const enacting = 'EnactGuideline'

/**
 * Under this name a form says which parts of the version stand on it, always with an empty one: a form without any has
 * the whole version. Of the rest it leaves everything as it is in the version that it started from.
 */
export const partName = 'part'

/** The day from which the version is in force that the form started from. */
export const startedFromName = 'startedFrom'

/** Under this name a form keeps the parts that are to open as soon as it says its day. */
export const wantedName = 'wanted'

/** What stands in a part: the fields of a version that belong together. */
export const namesIn = (part: EnactGroup): readonly string[] =>
  enactGroups.flatMap(([group, names]) => (group === part ? [...names] : []))

const everyPart: readonly EnactGroup[] = enactGroups.map(([group]) => group)

/**
 * The parts that a form has: those that are on it already, and, as soon as it says from which day, those that are
 * wanted and those in which something is wrong. What stands in them is as the version of that day has it.
 */
export const partsOf = (form: FormContext): readonly EnactGroup[] => {
  if (isWhole(form)) return everyPart
  const { values } = form
  const before = new Set(values[partName] ?? [])
  const more = new Set(saysItsDay(form) ? wantedOn(form) : [])
  return everyPart.filter((part) => before.has(part) || more.has(part))
}

/** The parts that somebody wants on the form, by its address or a button, or in which something is wrong. */
export const wantedOn = (form: FormContext): readonly EnactGroup[] => {
  const { ui, values, errors } = form
  const said = new Set([...(values[wantedName] ?? queryOf(ui.here).getAll(partName)), ...(values[showMore] ?? [])])
  const named = new Set([...(values[showMore] ?? []), ...Object.keys(errors)].map((path) => path.split('.')[0] ?? ''))
  return everyPart.filter((part) => said.has(part) || namesIn(part).some((name) => named.has(name)))
}

/** Whether a form was sent that has all fields of its command: one that says nothing of parts. */
const isWhole = ({ values }: FormContext): boolean => Object.hasOwn(values, 'type') && values[partName] === undefined

/** Whether the form says from which day, in a way that can be read. */
export const saysItsDay = (form: FormContext): boolean => parsePlainDate(dayOn(form)) !== null

/** The day that the form says, as it was read. */
const dayOn = ({ values }: FormContext): string => {
  const { inForceFrom } = readFields({ inForceFrom: guidelineFields.inForceFrom }, sentFor(entriesOf(values), enacting))
  return typeof inForceFrom === 'string' ? inForceFrom : ''
}

/**
 * Whether the form says another day than it started with, on which another version is in force: what stands on it
 * would undo what that one settles.
 */
export const startedOtherwise = (form: FormContext): boolean =>
  !isWhole(form) &&
  saysItsDay(form) &&
  form.values[startedFromName] !== undefined &&
  startedFrom(form).inForceFrom !== inForceOn(form.ui, dayOn(form)).inForceFrom

/** The version that is in force on a day; of a day that can't be read, today's. */
export const inForceOn = (ui: Ui, day: Json | undefined): Guideline => {
  const from = parsePlainDate(typeof day === 'string' ? day : '')
  return rulesOn(ui.book, from ?? tokyoDateOf(ui.now)).guideline
}

/** The version that the form started from: as long as no part of it is open, that of the day which it says. */
export const startedFrom = (form: FormContext): Guideline =>
  inForceOn(form.ui, form.values[startedFromName]?.[0] ?? dayOn(form))

const written = (form: FormContext): { readonly [name: string]: Json } =>
  writtenData(form.ui, guidelineFields, { ...givenFrom(startedFrom(form)) })

/**
 * The form as it is to be shown: with what stands in the parts and rows that were opened just now, and a line for each
 * row of a long list that is not on it.
 */
export const asShown = (form: FormContext): FormContext => {
  if (isWhole(form)) return form
  const parts = new Set(partsOf(form).flatMap(namesIn))
  const before = new Set((form.values[partName] ?? []).flatMap((part) => namesIn(part as EnactGroup)))
  const onForm = Object.fromEntries(Object.entries(written(form)).filter(([name]) => parts.has(name)))
  const { long } = foldedRows(guidelineFields, onForm, () => false)
  const sent = rowsSent(form, long)
  const open = new Set([...sent, ...rowsOf([...(form.values[showMore] ?? []), ...Object.keys(form.errors)], long)])
  const isNew = (path: string): boolean => {
    const row = rowOf(long, path)
    return row === null ? !before.has(path.split('.')[0] ?? '') : open.has(row) && !sent.has(row)
  }
  return {
    ...form,
    values: followed(form, { ...only(valuesOf(enacting, onForm), isNew), ...form.values }),
    folded: foldedRows(guidelineFields, onForm, (row) => open.has(row)).lines,
  }
}

/** The row of a long list to which a path leads; null of one that stands in none. */
const rowOf = (long: ReadonlySet<string>, path: string): string | null => {
  const parts = path.split('.')
  const at = parts.findIndex((_, end) => long.has(parts.slice(0, end).join('.')))
  return at < 0 ? null : parts.slice(0, at + 1).join('.')
}

const rowsOf = (paths: readonly string[], long: ReadonlySet<string>): readonly string[] =>
  paths.flatMap((path) => rowOf(long, path) ?? [])

/** The rows of which anything was sent: they are on the form, and what it says of them stands. */
const rowsSent = ({ values }: FormContext, long: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    rowsOf(
      Object.keys(values).flatMap((name) => (name.startsWith(`${enacting}.`) ? [name.slice(enacting.length + 1)] : [])),
      long,
    ),
  )

const only = (values: FormValues, isWanted: (path: string) => boolean): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name.slice(enacting.length + 1))))

/** What the form says, as the command would hold it, whole: what is not on it is as in the version it started from. */
export const saidIn = (form: FormContext): { readonly [name: string]: Json } =>
  readFields(guidelineFields, sentFor(entriesOf(isWhole(form) ? form.values : filledUp(form)), enacting))

/** What was sent, with what stands in the parts and rows that are not on the form. */
const filledUp = (form: FormContext): FormValues => {
  const onForm = new Set((form.values[partName] ?? []).flatMap((part) => namesIn(part as EnactGroup)))
  const all = written(form)
  const { long } = foldedRows(guidelineFields, all, () => false)
  const sent = rowsSent(form, long)
  const isLeft = (path: string): boolean => {
    const row = rowOf(long, path)
    return !onForm.has(path.split('.')[0] ?? '') || (row !== null && !sent.has(row))
  }
  return followed(form, { ...only(valuesOf(enacting, all), isLeft), ...form.values })
}

/** Posts and offices that were given another id keep that wherever they are named. */
const followed = (form: FormContext, values: FormValues): FormValues =>
  followingRenames(enacting, values, renamesOn(enacting, values, startedFrom(form)))
