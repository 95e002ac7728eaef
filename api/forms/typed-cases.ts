import type { Pool } from 'pg'
import { casesNumbered } from '../../db/read-models/cases-numbered.ts'
import { personToday } from '../../db/read-models/person-today.ts'
import { parseCaseNumber } from '../../domain/kernel/case-number.ts'
import { procedureOf, type PersonId } from '../../domain/kernel/ids.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { isRowNumber } from '../../web/forms/sent-rows.ts'
import { readerOf } from '../surroundings/reader.ts'
import { caseFields, type CaseField } from './case-fields.ts'

type Entry = readonly [name: string, text: string]

/** One of a form's entries, and the field of a case to which it belongs, if any. */
interface Placed {
  readonly entry: Entry
  readonly field: CaseField | null
}

/**
 * A form in which each case that was typed by its number stands by its id, as if it had been chosen; a number under
 * which its sender may read none, or more than one, stays as it was typed, and is wrong. Where one was chosen and
 * another typed, neither is taken for the other.
 */
export const withTypedCases = async <Posted extends PostedBy>(reads: Pool, posted: Posted): Promise<Posted> => {
  const placed = placedIn(posted.entries)
  const typed = placed.flatMap((one) => (one.field === null ? [] : textsIn(one.entry[1], one.field)))
  const numbers = [...new Set(typed)].flatMap((text) => {
    const number = parseCaseNumber(text)
    return number === null ? [] : [{ text, number }]
  })
  const person = numbers.length === 0 ? null : await personToday(reads, posted.by.person)
  if (person === null) return posted
  const found = await casesNumbered(
    reads,
    numbers.map(({ number }) => number),
    readerOf(person),
  )
  const ids = new Map(numbers.map(({ text }, nth) => [text, found[nth] ?? []]))
  const read = (text: string, { of }: CaseField): string => {
    const those = (ids.get(text) ?? []).filter((id) => of === null || procedureOf(id) === of)
    return those.length === 1 ? (those[0] ?? text) : text
  }
  return { ...posted, entries: [...Map.groupBy(placed, ({ entry: [name] }) => name).values()].flatMap(readBy(read)) }
}

/** What of a posted form tells which cases its sender has typed. */
interface PostedBy {
  readonly entries: readonly Entry[]
  readonly by: { readonly person: PersonId }
}

const placedIn = (entries: readonly Entry[]): readonly Placed[] => {
  const type = entries.find(([name]) => name === 'type')?.[1] ?? ''
  const fields = new Map(caseFields(fieldsOfCommand(type) ?? {}).map((one) => [`${type}.${one.path}`, one]))
  return entries.map((entry) => ({ entry, field: fields.get(withoutRows(entry[0])) ?? null }))
}

const withoutRows = (name: string): string =>
  name
    .split('.')
    .filter((part) => !isRowNumber(part))
    .join('.')

/** The numbers in one box: several where the field takes several cases. */
const textsIn = (text: string, { several }: CaseField): readonly string[] =>
  (several ? text.split(/[\n、，,；;]/u) : [text]).map((one) => one.trim()).filter((one) => one !== '')

/** The entries of one name, each case by its id; what was left empty says nothing beside what wasn't. */
const readBy =
  (read: (text: string, field: CaseField) => string) =>
  (those: readonly Placed[]): readonly Entry[] => {
    const [first] = those
    const field = first?.field ?? null
    if (first === undefined || field === null) return those.map(({ entry }) => entry)
    const [name] = first.entry
    const texts = [...new Set(those.flatMap(({ entry: [, text] }) => textsIn(text, field)))]
    const ids = [...new Set(texts.map((text) => read(text, field)))]
    const said = field.several || ids.length === 1 ? ids : texts
    return said.length === 0 ? [[name, '']] : said.map((one) => [name, one] as const)
  }
