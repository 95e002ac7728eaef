import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { newAccountLink } from '../../db/people/account-links.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { LaunchError } from '../text.ts'
import { actOnCity } from './act-on-city.ts'

/** Whoever is to administer the city first. */
export interface FirstAdministrator {
  readonly name: string
  readonly kana: string
  readonly mail: string
  readonly language: 'ja' | 'en'
}

const addressesOf = (rows: readonly { readonly mail: string }[]): string =>
  rows
    .map(({ mail }) => mail)
    .slice(0, 5)
    .join(', ')

/** Who of the roster has a mail address, as long as they are here. */
const whoHas = async (pool: Pool, mail: string, today: PlainDate): Promise<PersonId | null> => {
  const { rows } = await pool.query<{ readonly id: PersonId }>(
    `select id from people where lower(mail) = lower($1) and (last_day is null or last_day >= $2::date)`,
    [mail, today],
  )
  return rows[0]?.id ?? null
}

/** The post that administers the city on a day, and who holds it. */
const whoAdministers = async (pool: Pool, today: PlainDate) => {
  const { post } = rulesOn(await ruleBookNow(pool), today).guideline.roles.administrator
  const { rows } = await pool.query<{ readonly id: PersonId; readonly mail: string }>(
    `select p.id, p.mail from people p join post_assignments a on a.person = p.id
     where a.post = $1 and a.from_day <= $2::date and (a.to_day is null or a.to_day >= $2::date) order by p.id`,
    [post, today],
  )
  return { post, rows }
}

/** The address of somebody who holds the post that administers the city; null where nobody does. */
export const addressOfAdministrator = async (pool: Pool): Promise<string | null> =>
  (await whoAdministers(pool, wallDay())).rows[0]?.mail ?? null

/**
 * Enters the first administrator, or takes whoever of the roster has that address, appoints them, and makes a one-time
 * link on which they set their own password; for one who is there already a new link, so that nobody is locked out of
 * their own city. Where others administer the city, it is theirs to invite.
 */
export const inviteAdministrator = async (
  pool: Pool,
  { name, kana, mail, language }: FirstAdministrator,
  hours: number,
): Promise<string> => {
  const today = wallDay()
  const { post, rows } = await whoAdministers(pool, today)
  const known = rows.find((one) => one.mail.toLowerCase() === mail.toLowerCase())
  if (known === undefined && rows.length > 0)
    throw new LaunchError({
      ja: `管理する職に就いている人がもういます。招くのはその人です（アドレス: ${addressesOf(rows)}）。ほかの人は、その管理者が画面から招待します。`,
      en:
        `Others hold the post that administers the city: invite one of them (${addressesOf(rows)}). ` +
        'They invite whoever else is needed, by the pages.',
    })
  const here = known?.id ?? (await whoHas(pool, mail, today))
  const person = here ?? (randomUUID() as PersonId)
  if (here === null) await actOnCity(pool, { type: 'EnterPerson', data: { person, name, kana, mail, language } })
  if (known === undefined)
    await actOnCity(pool, { type: 'AppointPerson', data: { person, post, from: today, until: null, reason: '' } })
  await actOnCity(pool, { type: 'InvitePerson', data: { person, how: 'shown' } })
  const token = await newAccountLink(pool, person, hours)
  if (token !== null) return token
  throw new LaunchError({
    ja: 'リンクを作る前に、その管理者のアカウントが終了しました。もう一度実行してください。',
    en: 'The administrator’s account has ended before the link was made. Run this once more.',
  })
}
