import type { Context } from 'hono'
import { procedureNamed } from '../../domain/procedures.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'
import { personIn } from '../sign-in/session.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { actByForm, type FormOutcome, type PostedAct } from './form-act.ts'
import { rulesFor, type ReadCase } from './reading.ts'
import { rehearseAct } from './rehearse-act.ts'

/** An act on a case for which no task asks, by the form of whoever is signed in and reads the case. */
export const actOnCase = (
  c: Context<Env>,
  all: Surroundings,
  procedure: ServedProcedure,
  found: ReadCase,
  type: string,
  entries: PostedAct['entries'],
): Promise<FormOutcome> => {
  const person = personIn(c)
  return actByForm(all, uiOf(c, found.now), {
    entries,
    procedure,
    stream: found.id,
    by: { person: person.id, via: { by: 'session' } },
    allowed: [type],
    permits: () =>
      procedureNamed(procedure.name).permitted(type, found.state, rulesFor(person, { by: 'session' }, found.now)),
    state: found.state,
    tries: (command) => rehearseAct(all.reads.pool, person, found, command),
  })
}
