import type { Pool, QueryResult } from 'pg'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import type { LetterPlan } from '../../domain/kernel/letter.ts'
import type { Act, Cause } from './wanted-act.ts'
import { appendStatement } from './append-statement.ts'
import { recordForm } from '../kept/record-form.ts'
import { isLostRace } from '../connection/sql-state.ts'
import type { CaseRow } from '../../domain/law/case-row.ts'
import { columnsNamed } from '../connection/column-name.ts'
import { storedCaseRow } from '../tables/case-columns.ts'
import type { StoredHanging } from '../rows/hanging-changes.ts'
import type { RegisterChanges } from '../rows/register-changes.ts'
import type { TaskChanges } from '../rows/task-changes.ts'
import type { Origin, StoredEvent } from '../kept/stored-event.ts'
import { inTransaction } from '../connection/transaction.ts'

/** Everything that one act writes, all of it or nothing. */
export interface Append {
  readonly stream: CaseId
  readonly expected: number
  /** The version of the rule book that the act was decided by; it must still be the present one. */
  readonly ruleBook: number
  readonly state: object
  readonly closed: boolean
  readonly events: readonly { readonly event: StoredEvent; readonly hash: Buffer }[]
  readonly command: { readonly origin: Origin; readonly id: string; readonly fingerprint: Buffer }
  /** Another case that must still stand at this version; null where the act has its cause in itself. */
  readonly cause: Cause | null
  readonly row: CaseRow
  /** The searched texts, normalised; null where they stay as they are. */
  readonly search: string | null
  readonly tasks: TaskChanges
  /** What changes in its procedure's registers; null where nothing does. */
  readonly registers: RegisterChanges | null
  /** On what the case hangs from now on; null where that stays as it is. */
  readonly hanging: readonly StoredHanging[] | null
  /** Whose holders get the letters to posts that nobody holds. */
  readonly secretariat: PostId
  readonly letters: readonly (LetterPlan & { readonly version: number; readonly ordinal: number })[]
}

/** What the record says of an act that it has taken. */
export interface Appended {
  /** The practice has yet to look at the version before: that look sees this act as well. */
  readonly awaited: boolean
}

/**
 * Appends to the record; null where the race was lost (the head or its cause moved on, or the actor lost the post), and
 * then nothing is written. What follows from it joins the trace, where there is one.
 */
export const append = async (
  pool: Pool,
  act: Append,
  trace: string | null = null,
  alongside: Act['alongside'] | null = null,
): Promise<Appended | null> => {
  const statement = appendStatement({
    ...headValues(act),
    ...eventValues(act),
    ...storedCaseRow(act.row),
    search: act.search,
    ...taskValues(act.tasks),
    ...inboxValues(act.tasks),
    ...letterValues(act.letters),
    fallback: act.secretariat,
    registers: derivedValue(act),
    trace,
  })
  try {
    const { rows } = await (alongside === null ? pool.query<Appended>(statement) : together(pool, alongside, statement))
    return { awaited: rows[0]?.awaited === true }
  } catch (error) {
    if (isLostRace(error)) return null
    throw error
  }
}

/** What belongs to the act first, and then the act, which alone takes hold of the case's head; both or neither. */
const together = async (
  pool: Pool,
  alongside: NonNullable<Act['alongside']>,
  statement: ReturnType<typeof appendStatement>,
): Promise<QueryResult<Appended>> =>
  inTransaction(pool, async (client) => {
    await alongside(client)
    return client.query<Appended>(statement)
  })

const headValues = (act: Append) => {
  const last = act.events.at(-1)
  if (!last) throw new Error('an append without events')
  const { command, occurredAt, recordedAt, actor } = last.event.meta
  const person = actor.kind === 'person' ? actor : null
  return {
    stream: act.stream,
    expected: act.expected,
    ruleBook: act.ruleBook,
    state: act.state,
    form: recordForm,
    at: occurredAt,
    recordedAt,
    closed: act.closed,
    cause: act.cause?.stream ?? null,
    causeVersion: act.cause?.version ?? null,
    origin: act.command.origin,
    command: act.command.id,
    commandType: command.type,
    fingerprint: act.command.fingerprint,
    person: person?.person ?? null,
    personName: person?.name ?? null,
    post: person?.post ?? null,
    schemaVersion: last.event.schemaVersion,
  }
}

const eventValues = ({ events }: Append) => ({
  eventIds: events.map(({ event }) => event.id),
  eventTypes: events.map(({ event }) => event.type),
  eventData: JSON.stringify(events.map(({ event }) => event.data)),
  eventMeta: JSON.stringify(events.map(({ event }) => event.meta)),
  eventHashes: events.map(({ hash }) => hash),
})

const taskValues = ({ opened, closed, reminded, escalated }: TaskChanges) => ({
  opened: opened.map(({ task }) => task),
  openedKinds: opened.map(({ kind }) => kind),
  openedPosts: opened.map(({ posts }) => arrayText(posts)),
  openedArticles: opened.map(({ article }) => article),
  openedAbout: opened.map(({ about }) => about),
  openedAnswers: opened.map(({ answers }) => arrayText(answers)),
  openedAts: opened.map(({ openedAt }) => openedAt),
  openedDues: opened.map(({ due }) => due),
  closedTasks: closed.map(({ task }) => task),
  closedHow: closed.map(({ how }) => how),
  remindedTasks: reminded.map(({ task }) => task),
  reminded: reminded.map(({ nth }) => nth),
  escalatedTasks: escalated.map(({ task }) => task),
  escalatedTo: escalated.map(({ to }) => to),
})

/** A task lies before a post once, under whichever of its names the post was asked. */
const inboxValues = ({ put }: TaskChanges) => {
  const rows = put.filter(
    (one, nth) => put.findIndex(({ task, post }) => task === one.task && post === one.post) === nth,
  )
  return {
    putTasks: rows.map(({ task }) => task),
    putPosts: rows.map(({ post }) => post),
    putNatures: rows.map(({ nature }) => nature),
    putDues: rows.map(({ due }) => due),
  }
}

const letterValues = (letters: Append['letters']) => {
  const rows = letters.flatMap(({ to, ...letter }) => to.map((post) => ({ ...letter, post })))
  return {
    letterVersions: rows.map(({ version }) => version),
    letterOrdinals: rows.map(({ ordinal }) => ordinal),
    letterPosts: rows.map(({ post }) => post),
    letterKinds: rows.map(({ kind }) => kind),
    letterTasks: rows.map(({ task }) => task),
  }
}

const derivedValue = ({ registers, hanging }: Append): string | null =>
  registers === null && hanging === null
    ? null
    : JSON.stringify({
        written: registers?.written.map(columnsNamed) ?? [],
        gone: registers?.gone ?? [],
        ...(hanging === null ? {} : { hanging }),
      })

/** A list within a list, as Postgres writes it: its own arrays of arrays must be rectangular. */
const arrayText = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`

/** Keeps the id of a command that needed no event; false where the id was taken meanwhile. */
export const remember = async (
  pool: Pool,
  { stream, origin, id }: Pick<Act, 'stream' | 'origin' | 'id'>,
  version: number,
  fingerprint: Buffer,
): Promise<boolean> => {
  const { rows } = await pool.query<{ readonly kept: boolean }>({
    name: 'remember',
    text: 'select remember_command($1, $2, $3, $4, $5) as kept',
    values: [origin, id, fingerprint, stream, version],
  })
  return rows[0]?.kept === true
}
