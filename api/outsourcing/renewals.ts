import type { Pool } from 'pg'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { refuse, type Refusal } from '../../domain/kernel/outcome.ts'
import { scopeOf } from '../surroundings/reader.ts'
import { mayRead } from '../../domain/outsourcing/reading.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { perform } from '../requests/perform.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/**
 * What the law can't see of a renewal, for it looks at one case only: that the case before it is there, belongs to the
 * same office and came to a contract (Art. 21).
 */
export const renewalRefusal = async (
  reads: Pool,
  person: PersonToday,
  data: { readonly office: OfficeId; readonly renewalOf?: CaseId },
): Promise<Refusal | null> => {
  if (data.renewalOf === undefined) return null
  const found = await oneCase<OutsourcingState>(reads, data.renewalOf)
  const { office, stage, number, contract } = found?.state ?? {
    office: null,
    stage: 'none' as const,
    number: null,
    contract: null,
  }
  const own =
    office === data.office &&
    mayRead(scopeOf(person), {
      office,
      stage,
      submitted: number !== null,
    })
  return own && contract !== null
    ? null
    : refuse('field-invalid', 'renewal-in-time', { field: 'renewalOf', problem: 'not-of-this-office' }).refusal
}

/**
 * Tells the case before it of a renewal that has just begun, so that nobody is asked any more. The new case's practice
 * does the same by the same id; here it is only done sooner, and a failure is none of the person's business.
 */
export const tellRenewal = async (all: Surroundings, renewal: CaseId, of: CaseId): Promise<void> => {
  try {
    await perform(all, {
      stream: of,
      command: { type: 'NoteRenewalStarted', data: { renewal } },
      id: renewalToldId(renewal),
      origin: 'practice',
      by: 'practice',
    })
  } catch (error) {
    all.log.warn(
      { error: error instanceof Error ? error.name : 'unknown' },
      'a renewal was not told at once; its practice will tell it',
    )
  }
}

/** The id under which a case is told of its renewal, made from the cause: told twice is told once. */
const renewalToldId = (renewal: CaseId): string => `${renewal}/renewal-started`
