import { createMiddleware } from 'hono/factory'
import { countTry, type Limit } from '../db/counted-tries.ts'
import { edgeRefusal } from './problem.ts'
import { refuseWith } from './refuse.ts'
import { keyOf, networkOf } from './request-place.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** What costs much more than a page, and how often one person may ask for it (operational settings). */
interface Dear extends Limit {
  readonly kind: string
  readonly methods: readonly string[]
  readonly path: RegExp
  /** A query by which alone the request is dear. */
  readonly query?: string
}

/** Whoever asks for the heading alone makes the same work. */
const get = ['GET', 'HEAD']
const post = ['POST']
const dear: readonly Dear[] = [
  { kind: 'search', methods: get, path: /^\//, query: 'q', most: 300, seconds: 60 },
  { kind: 'pdf', methods: get, path: /\.pdf$/, most: 60, seconds: 60 },
  // Calendars are fetched by programs; a city hall's may all come from one address.
  { kind: 'feed', methods: get, path: /^\/calendar\/[^/]+\.ics$/, most: 1_200, seconds: 600 },
  { kind: 'export', methods: get, path: /\.(?:csv|ics)$|^\/registers\/.*\/(?:paper|file)$/, most: 60, seconds: 600 },
  { kind: 'sheet-out', methods: get, path: /\.xlsx$/, most: 60, seconds: 600 },
  {
    kind: 'sheet-in',
    methods: post,
    path: /\/(?:vetting\/(?:sheet|renamed)|import(?:\/check)?)$/,
    most: 60,
    seconds: 600,
  },
  { kind: 'upload', methods: post, path: /\/(?:attachments|papers)$/, most: 200, seconds: 600 },
  { kind: 'download', methods: get, path: /\/(?:attachments|papers)\/[^/]+$/, most: 600, seconds: 600 },
]
/** Forms sent without a session are shown again whole at the sign-in; a city hall may sit behind one address. */
const carried: Dear = { kind: 'carried', methods: post, path: /^\/(?!api\/|sign-in$)/, most: 300, seconds: 60 }

/**
 * Counts what is dear by whoever asks for it, a person or, before the sign-in, a network; and refuses more than that
 * before it costs anything. The counts are the record's, so they hold for all processes together.
 */
export const dearRequests = (all: Surroundings) =>
  createMiddleware<Env>(async function dearRequests(c, next) {
    const person = c.get('person')
    const one = [...dear, ...(person === null ? [carried] : [])].find(
      ({ methods, path, query }) =>
        methods.includes(c.req.method) &&
        path.test(c.req.path) &&
        (query === undefined || (c.req.query(query) ?? '') !== ''),
    )
    if (one === undefined) return next()
    const who = person === null ? ['network', networkOf(c, all)] : ['person', person.id]
    const limit = { most: one.most * all.rateFactor, seconds: one.seconds }
    const counted = await countTry(all.writes, keyOf('dear', one.kind, ...who), limit)
    if (counted.may) return next()
    return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: counted.retryAfterSeconds }))
  })
