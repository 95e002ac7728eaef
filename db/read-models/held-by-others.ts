import { countedTo } from '../../domain/kernel/counted-to.ts'
import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'

/** An open case that waits for somebody else. */
export interface HeldCase {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly holders: readonly PostId[]
  readonly waitingFor: string | null
  readonly since: Instant | null
  readonly due: Instant | null
}

const columns = `stream as id, title, office, fiscal_year, series, serial, holders, waiting_for as "waitingFor",
  waiting_since as since, due`
const held = `stage <> 'closed' and cardinality(holders) > 0 and not holders && $1::text[]`
const order = `order by coalesce(due, 'infinity'::timestamptz), stream limit`

const ofOfficesText = `
  select * from (
    select c.* from unnest($2::text[]) as o(office) cross join lateral (
      select ${columns} from cases where cases.office = o.office
      and ${held} and procedure = any($3::text[]) ${order} $4) as c
  ) as cases ${order.replace('stream', 'id')} $4`

const ofAllText = `select ${columns} from cases where ${held} ${order} $2`

/**
 * The open cases that wait for others than the reader, the nearest due date first: of all where the reader reads all,
 * else those for which the reader's offices have asked.
 */
export const heldByOthers = async (
  reads: Pool,
  { posts, scope }: Reader,
  limit: number,
): Promise<readonly HeldCase[]> => {
  const { rows } = await reads.query<Omit<HeldCase, 'number'> & NumberColumns>(
    scope.all
      ? { name: 'held-by-others', text: ofAllText, values: [posts, limit] }
      : { name: 'held-of-offices', text: ofOfficesText, values: [posts, scope.offices, askedFor, limit] },
  )
  return rows.map(numberOf)
}

const stagesText = `
  select s.stage, (select count(*)::int from (
    select 1 from cases where $3 and cases.stage = s.stage and procedure = $1 limit ${countedTo}) as one)
    + (select count(*)::int from (select 1 from unnest($4::text[]) as o(office)
      join cases on cases.office = o.office and cases.stage = s.stage and procedure = $1 where not $3
      limit ${countedTo}) as one) as count
  from unnest($2::text[]) as s(stage)`

/** How many cases of a procedure stand at each of these stages, of those of the reader's offices; up to a thousand. */
export const stageCounts = async (
  reads: Pool,
  procedure: string,
  stages: readonly string[],
  { scope }: Reader,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await reads.query<{ readonly stage: string; readonly count: number }>({
    name: 'stage-counts',
    text: stagesText,
    values: [procedure, stages, scope.all, scope.offices],
  })
  return new Map(rows.map(({ stage, count }) => [stage, count]))
}

/** How many tasks of a kind are open, and how many of them are late. */
export interface OpenKind {
  readonly kind: string
  readonly open: number
  readonly late: number
}

const openKindsText = `
  select k.kind, (select count(*)::int from (select 1 from tasks t where t.kind = k.kind and t.closed_at is null
  limit ${countedTo}) as one) as open,
    (select count(*)::int from (select 1 from tasks t where t.kind = k.kind and t.closed_at is null and t.due < $2
    limit ${countedTo}) as one) as late
  from unnest($1::text[]) as k(kind)`

/** The kinds of tasks of which something is open, of those asked for; the most late first. */
export const openKinds = async (reads: Pool, kinds: readonly string[], now: Instant): Promise<readonly OpenKind[]> => {
  const { rows } = await reads.query<OpenKind>({ name: 'open-kinds', text: openKindsText, values: [kinds, now] })
  return rows.filter(({ open }) => open > 0).toSorted((a, b) => b.late - a.late || b.open - a.open)
}
