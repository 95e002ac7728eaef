import { Hono } from 'hono'
import { addresses } from '../../web/addresses.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { givePass } from '../sign-in/task-pass.ts'

/**
 * A mailed link: exchanged for a pass to its task's page, as often as it is opened, and it changes nothing: mail
 * scanners open links too. The clean address keeps the token out of histories and logs.
 */
export const mailedLink = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/t/:token', async (c) => {
    const link = await all.findLink(c.req.param('token'))
    if (link === null) return refuseWith(c, edgeRefusal('link-invalid'))
    givePass(c, all, link)
    return c.redirect(addresses.task(link.stream, link.task), 303)
  })
