import { Hono, type Context } from 'hono'
import { askAccountLetter } from '../../db/people/account-links.ts'
import { countTry, type Limit } from '../../db/people/counted-tries.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { forgottenPage } from '../../web/pages/forgotten.tsx'
import { readForm } from '../requests/bodies.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { keyOf, networkOf } from '../requests/request-place.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** How often one place may ask, and how many letters an address gets (operational settings). */
const limits = {
  place: { most: 20, seconds: 15 * 60 },
  address: { most: 3, seconds: 60 * 60 },
} as const satisfies { readonly [kind: string]: Limit }
const longestMail = 254

/** Whoever has forgotten their password asks for a letter with a link on which they set another. */
export const forgotten = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(addresses.forgotten, (c) =>
      c.html(document(forgottenPage({ ui: uiOf(c), shown: c.req.query('asked') === '1' ? 'asked' : 'form' }))),
    )
    .post(addresses.forgotten, (c) => ask(c, all))

/**
 * The answer is the same for every address, and so is the time that it takes: what is done for an address that is known
 * is done after it. Only who asks too often from one place is told so.
 */
const ask = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const mail = (read.body.find(([key]) => key === 'mail')?.[1] ?? '').trim()
  const counted = await countTry(all.writes, keyOf('forgotten', networkOf(c, all)), limits.place)
  if (!counted.may)
    return c.html(document(forgottenPage({ ui: uiOf(c), shown: 'too-many' })), 429, {
      'retry-after': String(counted.retryAfterSeconds),
    })
  const { requestId } = c.var
  // Not waited for; the error's own text may quote the address, so only its kind is kept.
  write(all, mail).catch((error: unknown) =>
    all.log.error({ requestId, error: error instanceof Error ? error.name : typeof error }, 'letter not written'),
  )
  return c.redirect(`${addresses.forgotten}?asked=1`, 303)
}

const write = async ({ writes, poke }: Surroundings, mail: string): Promise<void> => {
  if (mail.length > longestMail || /[\0\s]/.test(mail) || !mail.includes('@')) return
  if (!(await countTry(writes, keyOf('forgotten-address', mail.toLowerCase()), limits.address)).may) return
  await askAccountLetter(writes, mail)
  poke({ stream: cityId, closed: false, letters: true })
}
