import type { Pool } from 'pg'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { searchWords } from './case-search.ts'
import { pageOf, readCursor, type Page, type Place } from './page.ts'

/** A row of a procedure's register. */
export interface RegisterRow {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  /** The addressee of an instruction, who reported an incident. */
  readonly other: string
  readonly office: OfficeId
  readonly stage: string
  readonly ending: string | null
  readonly startsOn: PlainDate | null
  readonly holders: readonly PostId[]
  readonly waitingFor: string | null
  readonly due: Instant | null
}

/** Which register, for whom, narrowed by what; null leaves it open. */
export interface RegisterQuery {
  readonly procedure: 'instruction' | 'incident'
  readonly scope: ReadingScope
  readonly q: string | null
  readonly stage: string | null
  readonly office: string | null
  readonly fiscalYear: number | null
  readonly overdue: boolean
  readonly now: Instant
  readonly place: Place
}

// An incident also concerns the offices of the contracts that it affects, which stand in its state once they were told.
const text = `
  select c.stream as id, c.title, c.vendor as other, c.office, c.stage, c.ending, c.starts_on as "startsOn", c.holders,
    c.waiting_for as "waitingFor", c.due, c.fiscal_year, c.series, c.serial, c.started_at as "startedAt"
  from cases c
  where c.procedure = $1
    and ($2 or c.office = any($3::text[]) or ($4 and c.submitted) or ($1 = 'incident' and exists (
      select 1 from streams s, json_array_elements(s.state -> 'contracts') as k
      where s.stream = c.stream and k -> 'told' ->> 'office' = any($3::text[]))))
    and ($5::text is null or c.stage = $5) and ($6::text is null or c.office = $6) and ($7::int is null or c.fiscal_year = $7)
    and (not $8 or c.due < $9::timestamptz)
    and not exists (select 1 from unnest($10::text[]) as word where c.search not like '%' || word || '%')
    and (c.started_at, c.stream) < ($11::timestamptz, $12)
  order by c.started_at desc, c.stream desc limit $13`

/**
 * The cases of a procedure that somebody may read, the latest first: hundreds in a city's life, so no index of their
 * own.
 */
export const register = async (reads: Pool, asked: RegisterQuery): Promise<Page<RegisterRow>> => {
  const { procedure, scope, q, stage, office, fiscalYear, overdue, now, place } = asked
  const words = searchWords(q).map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`))
  const key = readCursor(place.after, 2)
  const from = key !== null && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(key[0] ?? '') ? key : ['infinity', '']
  const { rows } = await reads.query<Omit<RegisterRow, 'number'> & NumberColumns & { readonly startedAt: string }>({
    name: 'register',
    text,
    values: [
      procedure,
      scope.all,
      scope.offices,
      scope.submitted,
      stage,
      office,
      fiscalYear,
      overdue,
      now,
      words,
      ...from,
      place.limit + 1,
    ],
  })
  return pageOf(rows.map(numberOf), place.limit, (row) => [row.startedAt, row.id])
}

/** The fiscal years of which a procedure has numbered cases, the latest first. */
export const registerYears = async (reads: Pool, procedure: string): Promise<readonly number[]> => {
  const { rows } = await reads.query<{ readonly year: number }>({
    name: 'register-years',
    text: 'select distinct fiscal_year as year from cases where procedure = $1 and fiscal_year is not null order by 1 desc',
    values: [procedure],
  })
  return rows.map(({ year }) => year)
}
