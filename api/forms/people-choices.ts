import type { Context } from 'hono'
import { peopleToChoose } from '../../db/read-models/people-to-choose.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { inBrackets, listed, postName } from '../../web/say.ts'
import type { PersonChoice } from '../../web/ui.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The people among whom a command's form lets its reader choose, with their posts; none where it names nobody. */
export const peopleChoices = async (
  c: Context<Env>,
  { reads }: Surroundings,
  command: string,
): Promise<readonly PersonChoice[]> => {
  const names = Object.values(fieldsOfCommand(command) ?? {}).some((one) => one.kind === 'person')
  if (!names) return []
  const ui = uiOf(c)
  const people = await peopleToChoose(reads.pool, tokyoDateOf(personIn(c).now))
  return people.map(({ person, name, posts }) => {
    const held = listed(
      ui,
      posts.map((post) => postName(ui, post)),
    )
    return { value: person, label: `${name}${inBrackets(ui, held)}`, posts }
  })
}
