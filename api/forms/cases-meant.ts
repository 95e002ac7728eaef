import type { Pool } from 'pg'
import { casesNumbered } from '../../db/read-models/cases-numbered.ts'
import { parseCaseNumber, type CaseNumber } from '../../domain/kernel/case-number.ts'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'

/** The texts that are numbers of cases, as people write them in forms and files. */
export type NumbersSaid = ReadonlyMap<string, CaseNumber>

/** The case that a text means in a field for cases of one procedure, or of any; null where it means none or several. */
export type CaseMeant = (text: string, of: string | null) => CaseId | null

/** Those of some texts that are numbers of cases. */
export const numbersSaid = (texts: Iterable<string>): NumbersSaid =>
  new Map(
    [...new Set(texts)].flatMap((text) => {
      const number = parseCaseNumber(text) ?? parseCaseNumber(beforeTitle(text))
      return number === null ? [] : [[text, number] as const]
    }),
  )

/** Lists show a case by its number and its title; whoever copies from one copies both. */
const beforeTitle = (text: string): string => text.split(/\s/u, 1)[0] ?? ''

/** Which cases are meant by these numbers, of those that whoever writes them may read. */
export const casesMeant = async (reads: Pool, numbers: NumbersSaid, reader: Reader): Promise<CaseMeant> => {
  const found = await casesNumbered(reads, [...numbers.values()], reader)
  const ids = new Map([...numbers.keys()].map((text, nth) => [text, found[nth] ?? []]))
  return (text, of) => {
    const those = (ids.get(text) ?? []).filter((id) => of === null || procedureOf(id) === of)
    return those.length === 1 ? (those[0] ?? null) : null
  }
}
