import type { Pool } from 'pg'
import { oneCase } from '../db/read-models/one-case.ts'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import { guidelineOn, type Guideline } from '../domain/guideline/guideline.ts'
import { mayReadIncident } from '../domain/incident/reading.ts'
import type { IncidentState } from '../domain/incident/state.ts'
import { mayReadInstruction } from '../domain/instruction/reading.ts'
import type { InstructionState } from '../domain/instruction/state.ts'
import { caseId, procedureOf, uuidOf, type CaseId, type PostId } from '../domain/kernel/ids.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import { refuse, type Refusal } from '../domain/kernel/outcome.ts'
import { readingScope } from '../domain/guideline/reading-scope.ts'
import { mayRead } from '../domain/outsourcing/reading.ts'
import type { OutsourcingState } from '../domain/outsourcing/state.ts'
import { councilReading } from './council-reading.ts'
import type { CaseState } from '../web/case-page/procedure-pages.ts'

type MayRead = (state: CaseState, reader: { readonly posts: readonly PostId[] }, guideline: Guideline) => boolean

/** Who reads the cases that another case can name: each procedure's own rule. */
export const readers = {
  outsourcing: (state, { posts }, guideline) => {
    const { office, stage, number } = state as OutsourcingState
    return mayRead(readingScope(posts, guideline), { office, stage, submitted: number !== null })
  },
  council: councilReading.mayRead,
  instruction: (state, { posts }, guideline) =>
    mayReadInstruction(readingScope(posts, guideline), state as InstructionState, guideline),
  incident: (state, { posts }, guideline) => mayReadIncident(readingScope(posts, guideline), state as IncidentState),
} as const satisfies { readonly [procedure: string]: MayRead }

/** A case that somebody may read and another case can name; null for all others, whether they exist or not. */
export const namedCase = async (reads: Pool, reader: PersonStanding, id: CaseId) => {
  const procedure = procedureOf(id)
  const known = Object.hasOwn(readers, procedure) && caseId(procedure, uuidOf(id)) !== null
  const found = known ? await oneCase<CaseState>(reads, id) : null
  const may =
    found && readers[procedure as keyof typeof readers](found.state, reader, guidelineOn(tokyoDateOf(reader.now)))
  return may === true ? found : null
}

/**
 * What the law can't see of a command that names other cases, for it looks at one case only: that they are there, and
 * that whoever names them may read them. A contract learns of the incident, and the incident of the contract.
 */
export const namedCasesRefusal = async (reads: Pool, reader: PersonStanding, data: object): Promise<Refusal | null> => {
  for (const { field, id } of namedIn(data)) {
    if ((await namedCase(reads, reader, id)) === null)
      return refuse('field-invalid', 'operational setting', { field, problem: 'not-a-choice' }).refusal
  }
  return null
}

const namedIn = (data: object): readonly { readonly field: string; readonly id: CaseId }[] => {
  const {
    contracts = [],
    contract,
    cause,
  } = data as {
    readonly contracts?: readonly CaseId[]
    readonly contract?: CaseId
    readonly cause?: { readonly case: CaseId | null }
  }
  return [
    ...contracts.map((id) => ({ field: 'contracts', id })),
    ...(contract === undefined ? [] : [{ field: 'contract', id: contract }]),
    ...(cause?.case ? [{ field: 'cause.case', id: cause.case }] : []),
  ]
}
