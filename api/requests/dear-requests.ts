import { createMiddleware } from 'hono/factory'
import { countTry, type Limit } from '../../db/people/counted-tries.ts'
import { fewOfEach, type FewOfEach } from '../../documents/few-at-once.ts'
import { addresses } from '../../web/addresses.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import { inOwnTurn } from './own-turn.ts'
import { keyOf, networkOf } from './request-place.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

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
const sheetIn = { kind: 'sheet-in', methods: post, most: 60, seconds: 600 }
const dear: readonly Dear[] = [
  { kind: 'search', methods: get, path: /^\//, query: 'q', most: 300, seconds: 60 },
  { kind: 'pdf', methods: get, path: /\.pdf$/, most: 60, seconds: 60 },
  // Calendars are fetched by programs; a city hall's may all come from one address.
  { kind: 'feed', methods: get, path: /^\/calendar\/[^/]+\.ics$/, most: 1_200, seconds: 600 },
  { kind: 'export', methods: get, path: /\.(?:csv|ics)$|^\/registers\/.*\/(?:paper|file)$/, most: 60, seconds: 600 },
  { kind: 'sheet-out', methods: get, path: /\.xlsx$|\/import\/template$/, most: 60, seconds: 600 },
  { ...sheetIn, path: /\/import(?:\/(?:check|record))?$/ },
  // A file that came in is looked at again by its page, which asks every other second while it is recorded.
  { kind: 'sheet-shown', methods: get, path: /\/import$/, query: 'file', most: 600, seconds: 600 },
  { kind: 'upload', methods: post, path: /\/(?:attachments|papers)$/, most: 200, seconds: 600 },
  { kind: 'download', methods: get, path: /\/(?:attachments|papers)\/[^/]+(?:\/shown)?$/, most: 600, seconds: 600 },
  // Up to fifty acts, each tried or done.
  { kind: 'together', methods: post, path: /^\/inbox\/together\/(?:try|record)$/, most: 120, seconds: 600 },
]
/** So many of a kind are done for one person at once; what comes meanwhile waits its turn, and more is refused. */
const dearLine = fewOfEach({ most: 2, waiting: 40 })
/**
 * So much of all else. A page asks the record a dozen things at once, over few connections: whoever opens many pages,
 * or has a program ask for hundreds, waits behind themselves.
 */
const line = { most: 4, waiting: 500 }
/** Tries of one count wait for each other in the record: so many at once, or they would hold its connections. */
const countLine = fewOfEach({ most: 2, waiting: 500 })
const againInSeconds = 5

/** Forms sent without a session are shown again whole at the sign-in; a city hall may sit behind one address. */
const carried: Dear = { kind: 'carried', methods: post, path: /^\/(?!api\/|sign-in$)/, most: 300, seconds: 60 }

/**
 * Counts what is dear by whoever asks for it, a person or, before the sign-in, a network; and refuses more than that
 * before it costs anything. The counts are the record's, so they hold for all processes together. Both what is dear and
 * all else is done for each person a few at a time. `sheets` are where procedures read a file at once.
 */
export const dearRequests = (all: Surroundings, sheets: readonly RegExp[]) => {
  const counted: readonly Dear[] = [...dear, ...sheets.map((path) => ({ ...sheetIn, path }))]
  const ownLine = fewOfEach({ ...line, most: line.most * all.rateFactor })
  return createMiddleware<Env>(async function dearRequests(c, next) {
    const person = c.get('person')
    const one = [...counted, ...(person === null ? [carried] : [])].find(
      ({ methods, path, query }) =>
        methods.includes(c.req.method) &&
        path.test(c.req.path) &&
        (query === undefined || (c.req.query(query) ?? '') !== ''),
    )
    const refused = (retryAfterSeconds: number) =>
      refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds }))
    const inTurn = async (turns: FewOfEach, whose: string) => {
      const came = await inOwnTurn(c, turns, whose, next)
      if (came === 'full') return refused(againInSeconds)
      return came === 'left' ? c.body(null, 400) : undefined
    }
    // The sign-in asks for the form that it carried by a request of its own: it can't wait behind itself.
    if (one === undefined)
      return person === null || c.req.path === addresses.signIn ? next() : inTurn(ownLine, person.id)
    const who = person === null ? ['network', networkOf(c, all)] : ['person', person.id]
    const limit = { most: one.most * all.rateFactor, seconds: one.seconds }
    const count = keyOf('dear', one.kind, ...who)
    const tried = await countLine.run(count.toString('hex'), () => countTry(all.writes, count, limit))
    if (tried === null) return refused(againInSeconds)
    if (!tried.may) return refused(tried.retryAfterSeconds)
    return person === null ? next() : inTurn(dearLine, `${one.kind} ${person.id}`)
  })
}
