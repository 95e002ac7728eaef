import { Hono, type Context } from 'hono'
import { randomUUID } from 'node:crypto'
import { savingOver } from '../../db/people/draft-saving.ts'
import { saveDraft } from '../../db/outsourcing/drafts.ts'
import { requestingOffice } from '../../domain/guideline/guideline.ts'
import { refuse } from '../../domain/kernel/outcome.ts'
import { copiedRequest, renewingRequest } from '../../domain/outsourcing/renewal/next-request.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { addresses } from '../../web/addresses.ts'
import { outsourcingAddresses } from '../../web/outsourcing/outsourcing-addresses.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { requestFormData } from '../../web/outsourcing/request/request-values.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { guidelineFor } from '../surroundings/reader.ts'
import { readableCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/**
 * A case as the beginning of another: a draft with its content, as a copy or as its renewal. Nothing is recorded by
 * that.
 */
export const requestCopies = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .post('/cases/outsourcing/:id/copy', (c) => drafted(c, all, 'copy'))
    .post('/cases/outsourcing/:id/renew', (c) => drafted(c, all, 'renewal'))

const drafted = async (c: Context<Env>, all: Surroundings, kind: 'copy' | 'renewal') => {
  // The button carries nothing that would have to be kept: whoever has to sign in again presses it once more.
  const person = c.get('person')
  if (person === null)
    return c.redirect(
      `${addresses.signIn}?next=${encodeURIComponent(`/cases/outsourcing/${c.req.param('id') ?? ''}`)}`,
      303,
    )
  const found = await readableCase(all.reads.pool, person, outsourcingProcedure, c.req.param('id'))
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const state = found.state as OutsourcingState
  const own = requestingOffice(guidelineFor(person), state.office)
  const posts = own === null ? [] : [own.staff, own.head]
  if (!posts.some((post) => person.posts.includes(post)))
    return refuseWith(c, refuse('not-permitted', 'offices-that-outsource', { whoCan: posts }).refusal)
  if (kind === 'renewal' && state.contract === null) {
    return refuseWith(
      c,
      refuse('wrong-step', 'renewal-in-time', { step: state.stage, needs: ['in-force', 'closing'] }).refusal,
    )
  }
  const request = kind === 'copy' ? copiedRequest(state) : renewingRequest(state)
  const data = {
    office: state.office,
    ...(kind === 'renewal' ? { renewalOf: found.id } : {}),
    request: requestFormData(request as OutsourcingRequest, guidelineFor(person)),
  }
  const id = randomUUID()
  const saved = await saveDraft(all.writes, {
    id,
    person: person.id,
    content: valuesOf('StartOutsourcing', data),
    saving: savingOver(0),
  })
  return saved ? c.redirect(outsourcingAddresses.draft(id), 303) : refuseWith(c, edgeRefusal('draft-quota'))
}
