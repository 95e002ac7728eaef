import type { Pool } from 'pg'
import { askedTogether } from '../../db/act/asked-of-others.ts'
import { seenBy } from '../../db/act/other-cases.ts'
import type { Head } from '../../db/act/read-head.ts'
import type { Act } from '../../db/act/wanted-act.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { statesTogether } from '../../db/read-models/states-together.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { CommandLike } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { casesNamedBy, namedCasesRefusalBy } from '../forms/named-cases.ts'
import { rulesFor } from '../forms/reading.ts'

/** What is said to a command on a case that is to begin: what would be recorded of it first, or why nothing. */
export type SaidOfRow = (stream: CaseId, command: CommandLike) => Promise<Begins | Refusal>

/** What would be recorded of a case first. */
export interface Begins {
  readonly begins: object
}

/** Asks for many rows beside one another what the record and the law say to each; what they ask is asked together. */
export const saidOfRows = (reads: Pool, reader: PersonToday, name: string): SaidOfRow => {
  const procedure = procedureNamed(name)
  const asks = askedTogether(reads)
  const stateOf = statesTogether(reads)
  const own = rulesFor(reader, { by: 'session' }, reader.now)
  return async (stream, command) => {
    const unseen = await namedCasesRefusalBy(stateOf, reader, casesNamedBy(command))
    if (unseen !== null) return unseen
    const wanted = { stream, command } as Act
    const seen = await seenBy(reads, procedure, wanted, { state: null, wall: reader.now } as Head, asks)
    const rules = { ...own, others: seen.others }
    const outcome = procedure.decider.decide(wanted.command, procedure.decider.initialState, rules)
    return outcome.ok ? { begins: outcome.events[0]?.data ?? {} } : outcome.refusal
  }
}
