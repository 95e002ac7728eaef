import type { Pool } from 'pg'
import { personToday } from '../../db/read-models/person-today.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { listedIn } from '../../web/forms/listed-in.ts'
import { isRowNumber } from '../../web/forms/sent-rows.ts'
import { readerOf } from '../surroundings/reader.ts'
import { caseFields, type CaseField } from './case-fields.ts'
import { casesMeant, numbersSaid } from './cases-meant.ts'

type Entry = readonly [name: string, text: string]

/** One of a form's entries, and the field of a case to which it belongs, if any. */
interface Placed {
  readonly entry: Entry
  readonly field: CaseField | null
}

/** No field takes as many cases: of more than these nobody is told which they are. */
const mostTyped = 500

/**
 * A form in which each case that was typed by its number stands by its id, as if it had been chosen; a number under
 * which its sender may read none, or more than one, stays as it was typed, and is wrong. Where one was chosen and
 * another typed, neither is taken for the other.
 */
export const withTypedCases = async <Posted extends PostedBy>(reads: Pool, posted: Posted): Promise<Posted> => {
  const placed = placedIn(posted.entries)
  const typed = placed.flatMap((one) => (one.field === null ? [] : listedIn(one.entry[1], one.field.several)))
  const numbers = numbersSaid(typed.slice(0, mostTyped))
  const person = numbers.size === 0 ? null : await personToday(reads, posted.by.person)
  if (person === null) return posted
  const meant = await casesMeant(reads, numbers, readerOf(person))
  const read = (text: string, { of }: CaseField): string => meant(text, of) ?? text
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

/** The entries of one name, each case by its id; what was left empty says nothing beside what wasn't. */
const readBy =
  (read: (text: string, field: CaseField) => string) =>
  (those: readonly Placed[]): readonly Entry[] => {
    const [first] = those
    const field = first?.field ?? null
    if (first === undefined || field === null) return those.map(({ entry }) => entry)
    const [name] = first.entry
    const texts = [...new Set(those.flatMap(({ entry: [, text] }) => listedIn(text, field.several)))]
    const ids = [...new Set(texts.map((text) => read(text, field)))]
    const said = field.several || ids.length === 1 ? ids : texts
    return said.length === 0 ? [[name, '']] : said.map((one) => [name, one] as const)
  }
