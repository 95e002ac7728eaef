import type { Context } from 'hono'
import { casesToChoose } from '../../db/read-models/cases-to-choose.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { Choice } from '../../web/forms/choice.ts'
import type { DeclaredBeginning } from '../../web/register/declared-beginning.ts'
import { readerOf } from '../surroundings/reader.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The cases among which a form lets its reader choose, as people call them. */
export const caseChoices = async (
  c: Context<Env>,
  { reads }: Surroundings,
  chooses: NonNullable<DeclaredBeginning['chooses']>,
): Promise<readonly Choice[]> => {
  const rows = await casesToChoose(reads.pool, chooses, readerOf(personIn(c)))
  return rows.map(({ id, number, title, vendor }) => ({
    value: id,
    label: `${number === null ? '' : caseNumberLabel(number)} ${title}`,
    support: vendor,
  }))
}
