import { Hono } from 'hono'
import { z } from 'zod'
import { inboxCounts, inboxItems, inboxNatures } from '../../db/read-models/inbox.ts'
import { tasksDone } from '../../db/read-models/tasks-done.ts'
import { askedCases } from '../../db/read-models/asked-cases.ts'
import { refusalOfIssues } from '../problems/problem.ts'
import { readerOf, scopeOf } from '../surroundings/reader.ts'
import { refuseWith } from '../problems/refuse.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** Which part of the inbox, and from where on. */
export const inboxQuery = z.strictObject({
  tab: z.enum([...inboxNatures, 'asked', 'done']).default('decide'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** The inbox for programs: what waits for the caller's posts. */
export const inboxApi = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/api/inbox', signedIn(all), async (c) => {
    const query = inboxQuery.safeParse(c.req.query(), { reportInput: true })
    if (!query.success) return refuseWith(c, refusalOfIssues(issuesOf(query.error)), issuesOf(query.error))
    const { tab, after, limit } = query.data
    const person = personIn(c)
    const place = { after: after ?? null, limit }
    const [counts, page] = await Promise.all([
      inboxCounts(all.reads.pool, person.posts, person.id, scopeOf(person)),
      rows(),
    ])
    return c.json({ tab, counts, ...page })

    function rows() {
      if (tab === 'done') return tasksDone(all.reads.pool, person.id, readerOf(person), place)
      if (tab !== 'asked') return inboxItems(all.reads.pool, person.posts, tab, place)
      return askedCases(all.reads.pool, person.id, readerOf(person), place)
    }
  })
