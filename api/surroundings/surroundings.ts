import type { HttpBindings } from '@hono/node-server'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Connection } from '../../db/connection/connect.ts'
import type { Trace } from '../../db/act/trace.ts'
import type { SessionPerson } from '../../db/read-models/person-today.ts'
import type { RuleBook } from '../../domain/guideline/rule-book.ts'
import type { CaseId, PersonId, TaskId } from '../../domain/kernel/ids.ts'
import type { Parts } from '../../operation/readiness.ts'
import type { Committed } from '../../practice/poke.ts'
import type { Lang } from '../../web/language.ts'
import type { CarriedFields } from '../../web/pages/sign-in.tsx'
import type { Auth } from './accounts.ts'
import type { HeldBody } from './held-bodies.ts'
import type { Scanner } from './scanner.ts'
import type { Metrics } from './metrics.ts'

/** Everything that the routes need from outside: built once by `main.ts`, and by tests. */
export interface Surroundings {
  /** The record's pool: for acts, drafts and sessions only. */
  readonly writes: Pool
  /** Connections whose transactions are read-only: pages and lists can change nothing, whatever they contain. */
  readonly reads: Pick<Connection, 'pool' | 'db'>
  /** A few more such connections, for what costs much more than a page: searches, previews, imports, files. */
  readonly dear: Pick<Connection, 'pool' | 'db'>
  /** By which every request finds out who asks; nothing else may hold these up. */
  readonly sessions: Pool
  readonly auth: Auth
  readonly authSecret: string
  /** Signs the cookies for which mailed links are exchanged. */
  readonly linkKey: Buffer
  readonly publicUrl: string
  /** Whether this system may skip time (never in production). */
  readonly timeSkipping: boolean
  /** Tells the practice that a case has moved on; never waited for. */
  readonly poke: (what: Committed) => void
  /** Whose link a token is; null where it is nobody's. */
  readonly findLink: (token: string) => Promise<MailedLink | null>
  /** The header in which the city's own proxy says where a request comes from; null where there is no proxy. */
  readonly clientAddressHeader: string | null
  /** How many times as often as usual one may ask for what is dear: 1 but for measurements. */
  readonly rateFactor: number
  /** The city's virus scanner; null where there is none. */
  readonly scanner: Scanner | null
  readonly demo: Demo | null
  /** What the process needs, and whether it is there. */
  readonly ready: () => Promise<Parts>
  readonly metrics: Metrics
  readonly log: Logger
  /** Shows what requests bring about; left out where nobody looks. */
  readonly trace?: Trace | undefined
}

/** The demo city: everybody signs in with one press, and its mail can be read. Never in production. */
export interface Demo {
  readonly password: string
  readonly mailUrl: string | null
}

/** What a mailed link stands for: one task of one case, and the person it was sent to. */
export interface MailedLink {
  readonly stream: CaseId
  readonly task: TaskId
  readonly person: PersonId
}

/** What a request carries along. */
export interface Env {
  readonly Variables: {
    lang: Lang
    requestId: string
    demo: Demo | null
    /** Who is signed in. */
    person: SessionPerson | null
    /** The rule book as it stood when the request came in. */
    book: RuleBook
    /** Counts what is held of the request's body. */
    body: HeldBody
    /** What the form says that was refused because its page was made for somebody else. */
    writtenByAnother: CarriedFields | undefined
  }
  readonly Bindings: Partial<HttpBindings>
}
