import type { Pool } from 'pg'
import {
  noOtherCases,
  type HeldBy,
  type Matter,
  type MatterSeen,
  type OtherCases,
} from '../../domain/kernel/other-cases.ts'
import { isUuid, procedureOf, type CaseId, type PersonId, type PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { HeldMatter } from '../../domain/law/procedure-terms.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import { findProcedure } from '../../domain/procedures.ts'
import { canonicalJson } from '../kept/canonical-json.ts'
import { askedAlone, type AskedOfOthers, type SeenRow } from './asked-of-others.ts'
import { countedRows } from './counted-rows.ts'
import { sha256 } from '../kept/hash-chain.ts'
import { nameOn } from '../people/name-on.ts'
import type { Head } from './read-head.ts'
import { stillHeld } from './still-held.ts'
import { whoHasIt } from './who-has-it.ts'
import type { Act, Cause } from './wanted-act.ts'

/** What an act sees of other cases; of one alone, that it must still stand so when the act is written. */
interface Seen {
  readonly others: OtherCases
  readonly guard: { readonly cause?: Cause }
}

// Those that are asked for, and the open cases of a procedure that holds matters, of which there are few.
const text = `
  select s.stream, s.version, s.state from streams s where s.stream = any($1::text[])
  union all
  select s.stream, s.version, s.state from cases c join streams s on s.stream = c.stream
  where c.procedure = $2 and not s.closed and c.stream <> $3`

/**
 * The other cases at which a command's law looks, as they stand now. A case by itself guards the append. One of several
 * that moves on in that moment does so after the act, and is noticed as any later change is; and where two of the same
 * procedure take the same matter in one moment, both see it when it comes to the outcome.
 */
export const seenBy = async (
  pool: Pool,
  procedure: Procedure,
  wanted: Act,
  head: Head,
  asks: AskedOfOthers = askedAlone(pool),
): Promise<Seen> => {
  const state = stateOf(procedure, head.state)
  const law = procedure.commands[wanted.command.type]
  const data = wanted.command.data as never
  const known = await ownAndAsked(pool, procedure, wanted, head, asks)
  const asked = law?.looksAt?.(data, state, known.row)
  if (asked === undefined || asked.length === 0) return { others: known, guard: {} }
  const rows = procedure.holds === undefined ? await asks.cases(asked) : await withOpen(pool, procedure, wanted, asked)
  const looked = rows.filter((one) => asked.includes(one.stream))
  const only = looked.map(({ stream, version }) => ({ stream, version })).at(0)
  return {
    others: { ...known, state: statesOf(looked), matter: mattersOf(looked), holder: holdersOf(procedure, rows) },
    guard: wanted.cause === undefined && only && looked.length === 1 ? { cause: only } : {},
  }
}

const withOpen = async (pool: Pool, { name }: Procedure, { stream }: Act, asked: readonly CaseId[]) =>
  (await pool.query<SeenRow>({ name: 'other-cases', text, values: [asked, name, stream] })).rows

/** What waits in the case itself, and what else the command's law asks of the record besides other cases' states. */
const ownAndAsked = async (
  pool: Pool,
  procedure: Procedure,
  wanted: Act,
  head: Head,
  asks: AskedOfOthers,
): Promise<OtherCases> => {
  const state = stateOf(procedure, head.state)
  const law = procedure.commands[wanted.command.type]
  const data = wanted.command.data as never
  return {
    ...noOtherCases,
    row: await rowSought(pool, procedure, wanted, head),
    own: matterIn(() => procedure.matters?.(state) ?? []),
    ...(law?.asksWhoHolds ? { whoHolds: await holdersOn(pool, dayAsked(law.asksWhoHolds, data, head.wall)) } : {}),
    ...(law?.asksWhoHasIt && wanted.by !== 'practice' ? await whoHasIt(pool, wanted.stream) : {}),
    ...(law?.claims ? { claimedBy: await claimersOf(asks, law.claims(data, state), wanted.stream) } : {}),
    ...(law?.readsRows
      ? { rows: await asks.rows(typeof law.readsRows === 'function' ? law.readsRows(data, state) : law.readsRows) }
      : {}),
    ...(law?.countsRows ? { counted: await countedRows(pool, law.countsRows(data, state)) } : {}),
    ...(law?.asksWhatIsHeld ? { stillHeld: await stillHeld(pool, wanted.stream) } : {}),
    ...(law?.asksOfPeople ? { person: await peopleNow(asks, law.asksOfPeople(data, state), head.wall) } : {}),
  }
}

/** The row that the command's law wants to see. It changes by acts on the case alone, whose version guards the act. */
const rowSought = async (
  pool: Pool,
  procedure: Procedure,
  { command, stream }: Act,
  head: Head,
): Promise<OtherCases['row']> => {
  const sought = procedure.commands[command.type]?.looksAtRow?.(command.data as never, stateOf(procedure, head.state))
  if (!sought) return null
  const { rows } = await pool.query<{ readonly cells: NonNullable<OtherCases['row']> }>({
    name: 'row-sought',
    text: 'select cells from register_rows where stream = $1 and register = $2 and item = $3',
    values: [stream, sought.register, sought.item],
  })
  return rows[0]?.cells ?? null
}

const holdersText = `
  select distinct on (a.post) a.post, p.id as person, ${nameOn('p', '$1::date')} as name from post_assignments a
  join people p on p.id = a.person
  where a.from_day <= $1::date and (a.to_day is null or a.to_day >= $1::date) order by a.post, a.from_day desc`

/** The day of which the law asks: the act's own, by the record's clock, where it says nothing else. */
const dayAsked = (asks: true | ((data: never) => PlainDate), data: never, wall: Instant): PlainDate => {
  const day = asks === true ? null : parsePlainDate(asks(data))
  return day ?? tokyoDateOf(wall)
}

/** Who holds, or held, each post on a day, by the name of that day. */
const holdersOn = async (pool: Pool, day: PlainDate): Promise<OtherCases['whoHolds']> => {
  const { rows } = await pool.query<HeldBy & { readonly post: PostId }>({
    name: 'holders-now',
    text: holdersText,
    values: [day],
  })
  const byPost = new Map(rows.map(({ post, person, name }) => [post, { person, name }]))
  return (post) => byPost.get(post) ?? null
}

/** Which case has a row in a register that claims each of these already, besides the case itself. */
const claimersOf = async (
  asks: AskedOfOthers,
  claims: readonly string[],
  self: CaseId,
): Promise<OtherCases['claimedBy']> => {
  if (claims.length === 0) return () => null
  const others = (await asks.claimers(claims)).filter(({ stream }) => stream !== self)
  const byClaim = new Map(others.map(({ claim, stream }) => [claim, stream]))
  return (claim) => byClaim.get(claim) ?? null
}

/** Who these people of the roster are, by their names of the day. */
const peopleNow = async (
  asks: AskedOfOthers,
  people: readonly PersonId[],
  wall: Instant,
): Promise<OtherCases['person']> => {
  const found = await asks.people({ people: people.filter(isUuid), day: tokyoDateOf(wall) })
  const byId = new Map(found.map(({ id, ...person }) => [id, person]))
  return (id) => byId.get(id) ?? null
}

const stateOf = ({ initialState }: Procedure, state: object | null): CaseState => ({ ...initialState, ...state })

const statesOf = (rows: readonly SeenRow[]): OtherCases['state'] => {
  const byCase = new Map(
    rows.map(({ stream, state }) => {
      const procedure = findProcedure(procedureOf(stream))
      return [stream, procedure ? stateOf(procedure, state) : null]
    }),
  )
  return (of) => byCase.get(of) ?? null
}

const mattersOf = (rows: readonly SeenRow[]): OtherCases['matter'] => {
  const byCase = new Map(
    rows.map(({ stream, state }) => {
      const procedure = findProcedure(procedureOf(stream))
      return [stream, matterIn(() => (procedure ? (procedure.matters?.(stateOf(procedure, state)) ?? []) : []))]
    }),
  )
  return (of, part) => byCase.get(of)?.(part) ?? null
}

const holdersOf = (procedure: Procedure, rows: readonly SeenRow[]): OtherCases['holder'] => {
  const held = rows
    .filter(({ stream }) => procedureOf(stream) === procedure.name)
    .map(({ stream, state }) => ({ stream, matters: procedure.holds?.(stateOf(procedure, state)) ?? [] }))
  const holds = (matters: readonly HeldMatter[], of: CaseId, part: string | null) =>
    matters.some((one) => one.case === of && one.part === part)
  return (of, part) => held.find(({ matters }) => holds(matters, of, part))?.stream ?? null
}

/** Finds a part's matter, with the fingerprint of its content. */
const matterIn =
  (matters: () => readonly Matter[]) =>
  (part: string | null): MatterSeen | null => {
    const found = matters().find((one) => one.part === part)
    return found ? seen(found) : null
  }

/** What a matter is known again by. */
const seen = ({ round, revision, content, marks = [], papers = [] }: Matter): MatterSeen => ({
  round,
  revision,
  fingerprint: sha256(canonicalJson([content])).toString('hex'),
  ...(marks.length > 0 ? { marks } : {}),
  ...(papers.length > 0 ? { papers } : {}),
})
