import type { PoolClient } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import { readRosterRows, rosterRows } from '../city/city-roster.ts'
import type { FoldedCase } from '../kept/fold-case.ts'
import { fieldDifferences, type FieldDifference } from '../kept/field-differences.ts'
import { recordForm } from '../kept/record-form.ts'

/** A place where what stands in the database isn't what the events say. */
export interface Difference {
  readonly stream: string
  readonly what: 'head' | 'case' | 'task' | 'inbox' | 'register' | 'history' | 'hanging' | 'roster' | 'texts' | 'events'
  /** The task, the post of an inbox, or the register and its item. */
  readonly which?: string
  /** The fields that differ; `missing` where the whole row is, `unknown` where it has no business there. */
  readonly fields: readonly string[]
}

type Row = { readonly [field: string]: unknown }

/** What the database has for some streams, by stream. */
export interface Derived {
  readonly heads: ReadonlyMap<string, Row>
  readonly cases: ReadonlyMap<string, Row>
  readonly tasks: ReadonlyMap<string, readonly Row[]>
  readonly inbox: ReadonlyMap<string, readonly Row[]>
  readonly registered: ReadonlyMap<string, readonly Row[]>
  readonly past: ReadonlyMap<string, readonly Row[]>
  readonly hanging: ReadonlyMap<string, readonly Row[]>
  /** People and appointments, where the city's own stream is among them. */
  readonly roster: readonly Row[]
}

/** Reads all that is derived from these streams' events, a table at a time. */
export const readDerived = async (client: PoolClient, streams: readonly string[]): Promise<Derived> => {
  const read = async (text: string): Promise<readonly Row[]> => (await client.query<Row>(text, [streams])).rows
  const heads = await read(
    `select stream, procedure, version, encode(hash, 'hex') as hash, last_at as "lastAt", closed, state, form
      from streams where stream = any($1)`,
  )
  const cases =
    await read(`select stream, procedure, fiscal_year as "fiscalYear", series, serial, title, vendor, search, office,
      stage, round, submitted,
    started_by as "startedBy", started_at as "startedAt", changed_at as "changedAt", starts_on as "startsOn",
    ends_on as "endsOn", ending, holders,
    waiting_for as "waitingFor", waiting_since as "waitingSince", due from cases where stream = any($1)`)
  const tasks =
    await read(`select stream, task, kind, posts, article, about, answers, opened_at as "openedAt", due, reminded,
      escalated_to as "escalatedTo",
    closed_at as "closedAt", closed_how as "closedHow", closed_with as "closedWith", closed_by as "closedBy",
    closed_by_name as "closedByName",
    closed_by_post as "closedByPost" from tasks where stream = any($1)`)
  const inbox = await read(`select stream, post, nature, due, task from inbox where stream = any($1)`)
  const ofRegisters = `stream, procedure, register, item, fiscal_year as "fiscalYear", series, serial, title, search,
    offices, readers, for_council as "forCouncil", stage, ending, starts_on as "startsOn", ends_on as "endsOn",
    opened_at as "openedAt", holders, waiting_for as "waitingFor", due, cells, since`
  const registered = await read(`select ${ofRegisters} from register_rows where stream = any($1)`)
  const past = await read(`select ${ofRegisters}, until from register_history where stream = any($1)`)
  const hanging = await read(`select stream, cause, office, since from dependants where stream = any($1)`)
  return {
    heads: byStream(heads),
    cases: byStream(cases),
    tasks: grouped(tasks),
    inbox: grouped(inbox),
    registered: grouped(registered),
    past: grouped(past),
    hanging: grouped(hanging),
    roster: await readRosterRows(client, streams),
  }
}

/** A difference with what should be there and what is; no fields where a whole row is missing or unknown. */
export interface DetailedDifference extends Omit<Difference, 'fields'> {
  readonly row: 'missing' | 'unknown' | readonly FieldDifference[]
}

/** Everything about one case that isn't as its events say. */
export const differences = (folded: FoldedCase, derived: Derived): readonly Difference[] =>
  detailedDifferences(folded, derived).map(({ row, ...where }) => ({
    ...where,
    fields: typeof row === 'string' ? [row] : [...new Set(row.map(({ field }) => field.split('.')[0] ?? field))],
  }))

/** The same, field by field. */
export const detailedDifferences = (
  folded: FoldedCase,
  { heads, cases, tasks, inbox, registered, past, hanging, roster }: Derived,
): readonly DetailedDifference[] => {
  const { stream } = folded
  const { procedure, version, hash, lastAt, state, closed, row } = folded
  const form = recordForm
  const one = (what: 'head' | 'case', there: Row | undefined, wanted: Row): readonly DetailedDifference[] => {
    const row = there ? fieldDifferences(wanted, there) : 'missing'
    return row.length === 0 ? [] : [{ stream, what, row }]
  }
  return [
    ...one('head', heads.get(stream), { procedure, version, hash: hash.toString('hex'), lastAt, closed, state, form }),
    ...one('case', cases.get(stream), { procedure, changedAt: lastAt, ...row }),
    ...many(stream, 'task', (task) => String(task['task']), folded.tasks, tasks.get(stream) ?? []),
    ...many(
      stream,
      'inbox',
      (place) => `${String(place['task'])} ${String(place['post'])}`,
      folded.inbox,
      inbox.get(stream) ?? [],
    ),
    ...many(
      stream,
      'register',
      (row) => `${String(row['register'])} ${String(row['item'])}`.trimEnd(),
      folded.registered.map((entry) => ({ procedure, ...entry })),
      registered.get(stream) ?? [],
    ),
    ...many(
      stream,
      'history',
      (row) => [row['register'], row['item'], row['since']].map(String).join(' '),
      folded.past.map((entry) => ({ procedure, ...entry })),
      past.get(stream) ?? [],
    ),
    ...many(
      stream,
      'hanging',
      (row) => `${String(row['cause'])} ${String(row['office'])}`.trimEnd(),
      folded.hanging,
      hanging.get(stream) ?? [],
    ),
    ...many(stream, 'roster', (row) => String(row['key']), rosterRows(stream, state), stream === cityId ? roster : []),
  ]
}

const many = (
  stream: string,
  what: 'task' | 'inbox' | 'register' | 'history' | 'hanging' | 'roster',
  keyOf: (row: Row) => string,
  wanted: readonly object[],
  there: readonly Row[],
): readonly DetailedDifference[] => {
  const left = new Map(there.map((row) => [keyOf(row), row]))
  const wrong = (wanted as readonly Row[]).flatMap((wantedRow): readonly DetailedDifference[] => {
    const which = keyOf(wantedRow)
    const found = left.get(which)
    left.delete(which)
    const row = found ? fieldDifferences(besideAnother(wantedRow, found), found) : 'missing'
    return row.length === 0 ? [] : [{ stream, what, which, row }]
  })
  return [...wrong, ...[...left.keys()].map((which): DetailedDifference => ({ stream, what, which, row: 'unknown' }))]
}

/** A row that claims what another open case has claimed since before: it says what it would claim. */
const besideAnother = (wanted: Row, found: Row): Row => {
  const { claim, ...cells } = (wanted['cells'] ?? {}) as Row
  const { doubleClaim } = (found['cells'] ?? {}) as Row
  return claim === undefined || claim !== doubleClaim ? wanted : { ...wanted, cells: { ...cells, doubleClaim } }
}

const byStream = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [String(row['stream']), row]))
const grouped = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, (row) => String(row['stream']))
