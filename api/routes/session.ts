import { ownerOf } from '../../domain/kernel/own-post.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import { readJson } from '../requests/bodies.ts'
import { refusalOfIssues } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { signIn, signOut } from '../sign-in/sign-in.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** Mail address and password, as programs send them. */
export const credentialsSchema = z.strictObject({ mail: z.string().max(254), password: z.string().max(128) })

/** Signing in and out for programs; pages have their own forms. */
export const sessionApi = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .post('/api/session', async (c) => {
      const read = await readJson(c)
      if (!read.ok) return refuseWith(c, read.refusal)
      const checked = credentialsSchema.safeParse(read.body, { reportInput: true })
      if (!checked.success) return refuseWith(c, refusalOfIssues(issuesOf(checked.error)), issuesOf(checked.error))
      const signed = await signIn(c, all, checked.data)
      return signed.ok ? c.body(null, 204) : refuseWith(c, signed.refusal)
    })
    .get('/api/session', signedIn(all), (c) => {
      const { id: person, name, posts, now } = personIn(c)
      return c.json({ person, name, posts: posts.filter((post) => ownerOf(post) === null), now })
    })
    .delete('/api/session', async (c) => {
      await signOut(c, all)
      return c.body(null, 204)
    })
