import type { Context } from 'hono'
import { casesToChoose, type CasesAsked } from '../../db/read-models/cases-to-choose.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { Choice } from '../../web/forms/choice.ts'
import { readerOf } from '../surroundings/reader.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The cases among which a form lets its reader choose, as people call them, and whether there are more. */
export const caseChoices = async (
  c: Context<Env>,
  { reads }: Surroundings,
  asked: CasesAsked,
): Promise<{ readonly choices: readonly Choice[]; readonly isCut: boolean }> => {
  const { rows, isCut } = await casesToChoose(reads.pool, asked, readerOf(personIn(c)))
  const choices = rows.map(({ id, number, title, vendor }) => ({
    value: id,
    label: `${number === null ? '' : caseNumberLabel(number)} ${title}`,
    support: vendor,
  }))
  return { choices, isCut }
}
