import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import { procedureOf, type CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { compareDates } from '../../domain/kernel/plain-date.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { caseOfCause, whatEnded, type Cause, type EndingOf, type Held } from '../../domain/law/hanging.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { hangingsOf, heardOf, owedTo, type Dependant, type Owed } from './dependants.ts'
import type { OneCase } from './one-case.ts'

/** A case of a chain as somebody may see it: what it is called is told to those alone who may read it. */
export interface Linked {
  readonly id: CaseId
  readonly title: string | null
  readonly stage: string
  readonly ending: string | null
  readonly closed: boolean
  /** Whom it waits for, with what and until when. */
  readonly holders: readonly string[]
  readonly waitingFor: string | null
  readonly due: Instant | null
}

/** What a dependant was told, or is to be told: when it counts, and when it was told. */
export interface Telling {
  readonly ending: EndingOf
  readonly at: Instant | null
  /** Whether its procedure heeds such an ending. */
  readonly heeded: boolean
}

/** A case that hangs on this one, and what it has heard. */
export interface ChainLink extends Linked {
  readonly tellings: readonly Telling[]
  /** What somebody has by it because of the cause; nothing where its reader may not read the case. */
  readonly held: readonly Held[]
}

/** What ends together with a case: what hangs on it, and on what it hangs itself. */
export interface Chain {
  readonly dependants: readonly ChainLink[]
  /** Whether more hang on it than are shown. */
  readonly more: boolean
  readonly causes: readonly Linked[]
}

/** So many are shown; a contract's people are some tens. */
const most = 200

interface Row extends Dependant {
  readonly state: CaseState
  readonly ending: string | null
  readonly holders: readonly string[]
  readonly waitingFor: string | null
  readonly due: Instant | null
}

const columns = `c.stream, s.state, c.ending, c.holders, c.waiting_for as "waitingFor", c.due, s.closed`

/** Reads the chain of a case for somebody. Of people, whom the city knows, only what is still open is shown. */
export const chainOf = async (pool: Pool, of: OneCase<CaseState>, reader: Reader, guideline: Guideline) => {
  const procedure = procedureNamed(procedureOf(of.id))
  const endings = procedure.endings?.(of.state) ?? []
  const rows = procedure.endings === undefined ? [] : await rowsOf(pool, of.id, endings)
  const shown = rows.slice(0, most)
  const owed = owedTo(of.id, endings, shown)
  const heard = await heardOf(pool, owed)
  const byStream = Map.groupBy(owed, ({ dependant }) => dependant.stream)
  const telling = ({ ending, id, command }: Owed): Telling => ({
    ending,
    at: (heard.get(id)?.at ?? null) as Instant | null,
    heeded: command !== null,
  })
  const linked = linkedFor(reader, guideline)
  const chain: Chain = {
    dependants: [...new Map(shown.map((row) => [row.stream, row])).values()].map((row) => ({
      ...linked(row),
      held: heldFor(reader, guideline, row, of.id),
      tellings: (byStream.get(row.stream) ?? []).map(telling),
    })),
    more: rows.length > most,
    causes: (await causesOf(pool, of.id)).map(linked),
  }
  return chain
}

/**
 * What hangs on people or rooms, is not over, and is reached by one of their endings: the city's own case holds nothing
 * else. As `reaches` has it, but of many endings at once, and before so many are taken as are shown.
 */
const reached = `not s.closed and d.cause = any($1) and exists (
    select from unnest($1::text[], $2::text[], $3::date[]) as ended(cause, office, on_day)
    where ended.cause = d.cause and (ended.office is null or ended.office = d.office) and ended.on_day >= d.since)`

const rowsOf = async (pool: Pool, self: CaseId, endings: readonly EndingOf[]): Promise<readonly Row[]> => {
  const isCity = self === cityId
  const causes: readonly Cause[] = [...new Set(endings.map((one) => whatEnded(one, self)))]
  const last = lastEndings(self, endings)
  const { rows } = await pool.query<Row>({
    name: isCity ? 'chain-of-people' : 'chain',
    text: `select ${columns}, d.cause, nullif(d.office, '') as office, d.since
      from dependants d join streams s on s.stream = d.stream join cases c on c.stream = d.stream
      where ${isCity ? reached : '(d.cause = $2 or d.cause = any($1))'}
      order by s.closed, c.due nulls last, d.stream limit ${most + 1}`,
    values: isCity
      ? [last.map(({ cause }) => cause), last.map(({ office }) => office), last.map(({ on }) => on)]
      : [causes, self],
  })
  return rows
}

/** Of all endings of one cause for one office the last: what an earlier one reaches, it reaches, too. */
const lastEndings = (self: CaseId, endings: readonly EndingOf[]) =>
  [...Map.groupBy(endings, (one) => JSON.stringify([whatEnded(one, self), one.office])).values()].flatMap((those) => {
    const [last] = those.toSorted((a, b) => compareDates(b.on, a.on))
    return last === undefined ? [] : [{ cause: whatEnded(last, self), office: last.office, on: last.on }]
  })

const causesOf = async (pool: Pool, self: CaseId): Promise<readonly Row[]> => {
  const streams = (await hangingsOf(pool, self)).flatMap(({ cause }) => caseOfCause(cause) ?? [])
  if (streams.length === 0) return []
  const { rows } = await pool.query<Row>({
    name: 'chain-causes',
    text: `select ${columns} from cases c join streams s on s.stream = c.stream where c.stream = any($1)
      order by c.stream`,
    values: [streams],
  })
  return rows
}

const heldFor = (reader: Reader, guideline: Guideline, row: Row, cause: CaseId): readonly Held[] => {
  const procedure = procedureNamed(procedureOf(row.stream))
  const whole = { ...procedure.initialState, ...row.state }
  return procedure.mayRead(reader, whole, guideline) ? (procedure.holdsUnder?.(whole, cause) ?? []) : []
}

const linkedFor =
  (reader: Reader, guideline: Guideline) =>
  ({ stream, state, ending, closed, holders, waitingFor, due }: Row): Linked => {
    const procedure = procedureNamed(procedureOf(stream))
    const whole = { ...procedure.initialState, ...state }
    const may = procedure.mayRead(reader, whole, guideline)
    const { title, stage } = procedure.caseRow(whole)
    return { id: stream, title: may ? title : null, stage, ending, closed, holders, waitingFor, due }
  }
