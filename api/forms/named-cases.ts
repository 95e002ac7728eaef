import type { Pool } from 'pg'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { caseId, procedureOf, uuidOf, type CaseId } from '../../domain/kernel/ids.ts'
import { refuse, type Refusal } from '../../domain/kernel/outcome.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { casesNamed, type NamedCase } from '../../domain/law/cases-named.ts'
import type { CommandLike } from '../../domain/law/decider.ts'
import { fieldsOfCommand, findProcedure } from '../../domain/procedures.ts'
import { guidelineFor, readerOf } from '../surroundings/reader.ts'

/** Reads a case's state by its id; null where there is none. */
export type ReadState = (id: CaseId) => Promise<{ readonly state: CaseState } | null>

/** A case that somebody may read and another case can name; null for all others, whether they exist or not. */
export const namedCase = (reads: Pool, reader: PersonToday, id: CaseId) =>
  readableBy(reader, id, (of) => oneCase<CaseState>(reads, of))

const readableBy = async <Found extends { readonly state: CaseState }>(
  reader: PersonToday,
  id: CaseId,
  read: (id: CaseId) => Promise<Found | null>,
): Promise<Found | null> => {
  const procedure = findProcedure(procedureOf(id))
  if (procedure === undefined || caseId(procedure.name, uuidOf(id)) === null) return null
  const found = await read(id)
  return found && procedure.mayRead(readerOf(reader), found.state, guidelineFor(reader)) ? found : null
}

/**
 * What the law can't see of a command that names other cases, for it looks at one case only: that they are there, and
 * that whoever names them may read them. A contract learns of the incident, and the incident of the contract.
 */
export const namedCasesRefusal = (
  reads: Pool,
  reader: PersonToday,
  named: readonly NamedCase[],
): Promise<Refusal | null> => namedCasesRefusalBy((id) => oneCase<CaseState>(reads, id), reader, named)

/** The same by another way to read a case: that of many commands at once. */
export const namedCasesRefusalBy = async (
  read: ReadState,
  reader: PersonToday,
  named: readonly NamedCase[],
): Promise<Refusal | null> => {
  for (const { field, id } of named) {
    if ((await readableBy(reader, id, read)) === null)
      return refuse('field-invalid', 'content-as-declared', { field, problem: 'not-a-choice' }).refusal
  }
  return null
}

/** The cases that a command names, by its declared fields. */
export const casesNamedBy = ({ type, data }: CommandLike): readonly NamedCase[] =>
  casesNamed(fieldsOfCommand(type) ?? {}, data)
