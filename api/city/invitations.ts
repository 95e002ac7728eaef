import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { randomUUID } from 'node:crypto'
import { accountLinkFor, newAccountLink } from '../../db/people/account-links.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { linkWays } from '../../domain/city/accounts/fields.ts'
import { isUuid, type PersonId } from '../../domain/kernel/ids.ts'
import { addresses } from '../../web/addresses.ts'
import { cityAddresses } from '../../web/city/city-addresses.ts'
import { linkPage } from '../../web/city/link-page.tsx'
import { document } from '../../web/layout.tsx'
import { isSecure } from '../surroundings/accounts.ts'
import { readForm } from '../requests/bodies.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { perform } from '../requests/perform.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * The administrator invites somebody, or has them set a new password: by a letter, or by a link that is shown where no
 * letter arrives. The act is recorded, and so is which of both; the link itself never is.
 */
export const invitations = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .post(cityAddresses.invitations, signedIn(all), (c) => invite(c, all))
    .get(cityAddresses.shownLink, signedIn(all), (c) => showLink(c, all))

const invite = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = (field: string) => read.body.find(([key]) => key === field)?.[1] ?? ''
  const person = said('person') as PersonId
  if (!isUuid(person)) return refuseWith(c, edgeRefusal('field-invalid', { field: 'person', problem: 'invalid' }))
  const how = linkWays.find((way) => way === said('how')) ?? 'letter'
  const answer = await perform(all, {
    stream: cityId,
    command: { type: 'InvitePerson', data: { person, how } },
    id: randomUUID(),
    origin: 'web',
    by: { person: personIn(c).id, via: { by: 'session' } },
  })
  if (answer.kind === 'refused') return refuseWith(c, answer.refusal)
  if (how === 'shown') return handOver(c, all, person)
  all.poke({ stream: cityId, closed: false, letters: true })
  leaveNotice(c, all, 'InvitePerson')
  return c.redirect(`${addresses.case(cityId)}#people`, 303)
}

/**
 * A link that is handed over stays in the administrator's browser for some minutes, so that loading the page again
 * shows the same one: sent a second time, the form would make another and end this one.
 */
const handOver = async (c: Context<Env>, all: Surroundings, person: PersonId) => {
  const token = await newAccountLink(all.writes, person, uiOf(c).settings.accounts.invitationHours)
  // Somebody ended the account meanwhile: the invitation stands in the record, and there is nothing to hand over.
  if (token === null) return refuseWith(c, edgeRefusal('stale-version'))
  setCookie(c, cookie, `${personIn(c).id}.${token}`, {
    path: cityAddresses.invitations,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: shownSeconds,
    secure: isSecure(all.publicUrl),
  })
  return c.redirect(cityAddresses.shownLink, 303)
}

const cookie = 'shown-link'
const shownSeconds = 600

/** Shown to whoever had it made, and to nobody who signs in to the same browser after them. */
const showLink = async (c: Context<Env>, { reads, publicUrl }: Surroundings) => {
  const [by, token = ''] = (getCookie(c, cookie) ?? '').split('.')
  const found = by === personIn(c).id ? await accountLinkFor(reads.pool, token) : null
  const link = found && { name: found.name, url: `${publicUrl}${addresses.welcomeLink(token)}`, until: found.until }
  return c.html(document(linkPage({ ui: uiOf(c), link })), link === null ? 404 : 200)
}
