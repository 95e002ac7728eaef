import type { Pool } from 'pg'
import { casesLinked } from '../../db/read-models/cases-linked.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { caseId, procedureOf, uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { findProcedure } from '../../domain/procedures.ts'
import type { Ui } from '../../web/ui.ts'
import { readerOf } from '../surroundings/reader.ts'

/** Every other case that something names, wherever it stands in it. */
export const caseIdsIn = (value: unknown): readonly CaseId[] => {
  if (typeof value === 'string') return isCase(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(caseIdsIn) : []
}

const isCase = (text: string): text is CaseId => {
  const id = text as CaseId
  return (
    text.includes('/') && findProcedure(procedureOf(id)) !== undefined && caseId(procedureOf(id), uuidOf(id)) === id
  )
}

/** Of the cases that a case's facts name those that somebody may open: there alone links lead. */
export const casesOpened = async (reads: Pool, person: PersonToday, facts: unknown): Promise<Pick<Ui, 'opens'>> => {
  const named = [...new Set(caseIdsIn(facts))]
  return { opens: new Set((await casesLinked(reads, named, readerOf(person))).map(({ id }) => id)) }
}
