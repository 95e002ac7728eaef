import type { Pool } from 'pg'
import { seenBy } from '../../db/act/other-cases.ts'
import type { Head } from '../../db/act/read-head.ts'
import type { OneCase } from '../../db/read-models/one-case.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { Act } from '../../db/act/wanted-act.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { rulesFor } from './reading.ts'

/**
 * What the law would say to an act on a case as it stands, without recording anything: null where it would take it. The
 * act itself is judged anew when it is given.
 */
export const rehearseAct = async (
  reads: Pool,
  person: PersonToday,
  { id, state, now }: OneCase<CaseState>,
  command: Act['command'],
): Promise<Refusal | null> => {
  const procedure = procedureNamed(procedureOf(id))
  const wanted = { stream: id, command } as Act
  const { others } = await seenBy(reads, procedure, wanted, { state, wall: now } as unknown as Head)
  const rules = { ...rulesFor(person, { by: 'session' }, now), others }
  const outcome = procedure.decider.decide(command, state, rules)
  return outcome.ok ? null : outcome.refusal
}
