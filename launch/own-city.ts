import { connect } from '../db/connection/connect.ts'
import { cityBegunBy } from '../db/city/city-begun-by.ts'
import { unnamed } from '../domain/city/setup/missing.ts'
import { nobodyYet } from '../domain/city/setup/nobody-yet.ts'
import { addresses } from '../web/addresses.ts'
import { actOnCity } from './city/act-on-city.ts'
import { addressOfAdministrator, inviteAdministrator } from './city/invite-administrator.ts'
import { LaunchError } from './text.ts'

const linkHours = 72

/**
 * A city of one's own on this machine: begun without a name where nobody has begun one, with the link on which its
 * first administrator sets a password; null where they have done so already. The demo city is left alone.
 */
export const prepareOwnCity = async (databaseUrl: string): Promise<string | null> => {
  const { pool, close } = connect({ url: databaseUrl, max: 2, name: 'sekisho-own-city' })
  try {
    const begunBy = await cityBegunBy(pool)
    if (begunBy === 'demo' || (await hasCases(pool, begunBy)))
      throw new LaunchError({
        ja: 'このフォルダーには見本の市があります。消して始めるには npm start -- --empty --reset',
        en: 'This folder has the demo city. To clear it and begin: npm start -- --empty --reset',
      })
    if (begunBy === 'nobody')
      await actOnCity(pool, { type: 'FoundCity', data: { name: unnamed, withoutBranches: true } })
    const { rowCount } = await pool.query('select 1 from auth_users limit 1')
    if (rowCount !== 0) return null
    // A city that came in by its file says itself who administers it.
    const mail = (await addressOfAdministrator(pool)) ?? nobodyYet.mail
    return addresses.welcomeLink(await inviteAdministrator(pool, { ...nobodyYet, mail }, linkHours))
  } finally {
    await close()
  }
}

/** Cases without a rule book are those of an older release's demo city. */
const hasCases = async (pool: Parameters<typeof cityBegunBy>[0], begunBy: string): Promise<boolean> =>
  begunBy === 'nobody' && (await pool.query('select 1 from streams limit 1')).rowCount === 1
