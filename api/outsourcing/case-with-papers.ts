import type { Context } from 'hono'
import type { OneCase } from '../../db/read-models/one-case.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { readableCase } from '../forms/reading.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const outsourcing = servedNamed('outsourcing')

/** The case of the address whose papers are meant; null where the reader may not read it or there is none. */
export const caseWithPapers = async (
  c: Context<Env>,
  { reads }: Surroundings,
): Promise<OneCase<OutsourcingState> | null> =>
  (await readableCase(reads.pool, personIn(c), outsourcing, c.req.param('id'))) as OneCase<OutsourcingState> | null
