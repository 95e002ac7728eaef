import { Hono, type Context } from 'hono'
import { randomUUID } from 'node:crypto'
import { newAccountLink } from '../../db/account-links.ts'
import { standingOf } from '../../db/read-models/person-standing.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { isUuid, type PersonId } from '../../domain/kernel/ids.ts'
import { addresses } from '../../web/addresses.ts'
import { linkPage } from '../../web/city/link-page.tsx'
import { document } from '../../web/layout.tsx'
import { readForm } from '../bodies.ts'
import { perform } from '../perform.ts'
import { edgeRefusal } from '../problem.ts'
import { uiOf } from '../reader-ui.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** For so many hours a one-time link can be used (operational setting). */
export const linkHours = 72

/** The administrator invites somebody, or has them set a new password: the act is recorded, and the link shown once. */
export const invitations = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().post(addresses.invitations, signedIn(all), (c) => invite(c, all))

const invite = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const person = (read.body.find(([key]) => key === 'person')?.[1] ?? '') as PersonId
  if (!isUuid(person)) return refuseWith(c, edgeRefusal('field-invalid', { field: 'person', problem: 'invalid' }))
  const answer = await perform(all, {
    stream: cityId,
    command: { type: 'InvitePerson', data: { person } },
    id: randomUUID(),
    origin: 'web',
    by: { person: standingIn(c).person, via: { by: 'session' } },
  })
  if (answer.kind === 'refused') return refuseWith(c, answer.refusal)
  const token = await newAccountLink(all.writes, person, linkHours)
  // Somebody ended the account meanwhile: the invitation stands in the record, and there is nothing to hand over.
  if (token === null) return refuseWith(c, edgeRefusal('stale-version'))
  const url = `${all.publicUrl}${addresses.welcomeLink(token)}`
  const name = (await standingOf(all.reads.pool, person))?.name ?? ''
  c.header('cache-control', 'no-store')
  return c.html(document(linkPage({ ui: uiOf(c), name, url, hours: linkHours })))
}
