import { connect } from '../../db/connection/connect.ts'
import { newAccountLink } from '../../db/people/account-links.ts'
import { addresses } from '../../web/addresses.ts'
import { actOnCity } from '../city/act-on-city.ts'
import type { Running } from '../running.ts'
import type { Resident } from './residents.ts'
import { visitor } from './visitor.ts'

const linkHours = 1

/**
 * Invites somebody as whoever operates the machine invites the first administrator, and has them set a password of
 * their own at the page to which the one-time link leads.
 */
export const admitByLink =
  ({ databaseUrl, webUrl }: Pick<Running, 'databaseUrl' | 'webUrl'>) =>
  async ({ person, name }: Resident): Promise<string> => {
    const { pool, close } = connect({ url: databaseUrl, max: 1, name: 'sekisho-tour-invitation' })
    try {
      await actOnCity(pool, { type: 'InvitePerson', data: { person, how: 'shown' } })
      const token = await newAccountLink(pool, person, linkHours)
      if (token === null) throw new Error(`${name} can’t be invited`)
      const at = visitor(webUrl, 'ja')
      const password = crypto.randomUUID()
      const after = await at.send(await at.get(addresses.welcomeLink(token)), { password, again: password })
      if (after.complaints.length > 0) throw new Error(`${name}: ${after.complaints.join(' ')}`)
      return password
    } finally {
      await close()
    }
  }
