import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isGivenUpSince } from '../../db/letters/task-links.ts'
import { isUuid, type PersonId } from '../../domain/kernel/ids.ts'
import { addresses } from '../../web/addresses.ts'
import { isSecure } from '../surroundings/accounts.ts'
import type { Env, MailedLink, Surroundings } from '../surroundings/surroundings.ts'

/**
 * The pass for which a mailed link is exchanged: a cookie that the browser sends to the task's own page only, signed
 * over case, task, person and end. It is no session: it opens one page, and what it may do there the law says.
 */
const name = 'task_pass'
const hours = 12

/** Hands the pass to the browser. May be done any number of times. */
export const givePass = (c: Context<Env>, { linkKey, publicUrl }: Surroundings, link: MailedLink): void => {
  const until = Date.now() + hours * 3_600_000
  const path = addresses.task(link.stream, link.task)
  setCookie(c, name, `${link.person}.${until}.${seal(linkKey, path, link.person, until)}`, {
    path,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: hours * 3_600,
    secure: isSecure(publicUrl),
  })
}

/**
 * Whose pass the browser shows at this task's page; null where there is none, it has run out, was made up, or was given
 * for a link that its reader has given up since.
 */
export const passHolder = async (
  c: Context<Env>,
  { linkKey, reads }: Surroundings,
  path: string,
): Promise<PersonId | null> => {
  const [person = '', end = '', mac = ''] = (getCookie(c, name) ?? '').split('.')
  const until = Number(end)
  if (!isUuid(person) || !Number.isSafeInteger(until) || until < Date.now()) return null
  const expected = Buffer.from(seal(linkKey, path, person, until))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const since = new Date(until - hours * 3_600_000)
  return (await isGivenUpSince(reads.pool, person as PersonId, since)) ? null : (person as PersonId)
}

const seal = (key: Buffer, path: string, person: string, until: number): string =>
  createHmac('sha256', key).update(`sekisho task pass\n${path}\n${person}\n${until}`).digest('base64url')
