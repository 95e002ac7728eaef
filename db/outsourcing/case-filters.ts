import { sql, type RawBuilder } from 'kysely'
import { plusMs, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** What the list can be narrowed by; null leaves it open. */
export interface CaseFilters {
  readonly q: string | null
  readonly stage: string | null
  readonly office: string | null
  readonly due: DueFilter | null
  readonly fiscalYear: number | null
  /** The period's last day lies within these. */
  readonly endsFrom: PlainDate | null
  readonly endsTo: PlainDate | null
  /** Only those that no other case goes on from. */
  readonly unrenewed: boolean
}

/** Ways to narrow a list by due date. */
export const dueFilters = ['overdue', 'soon', 'none'] as const
/** One of them. */
export type DueFilter = (typeof dueFilters)[number]

/** No filter at all. */
export const noFilters: CaseFilters = {
  q: null,
  stage: null,
  office: null,
  due: null,
  fiscalYear: null,
  endsFrom: null,
  endsTo: null,
  unrenewed: false,
}

/** How far "soon" reaches (operational setting). */
const soonMs = 3 * 86_400_000

/**
 * What a case has to be to be listed. The fiscal year is said as a span: said as one value, the order by number, which
 * begins with it, was sorted anew instead of walked within its index.
 */
export const filterConditions = (
  { stage, office, due, fiscalYear, endsFrom, endsTo, unrenewed }: CaseFilters,
  now: Instant,
): readonly RawBuilder<boolean>[] => [
  ...(endsFrom === null ? [] : [sql<boolean>`coalesce(ends_on, 'infinity'::date) >= ${endsFrom}::date`]),
  ...(endsTo === null ? [] : [sql<boolean>`coalesce(ends_on, 'infinity'::date) <= ${endsTo}::date`]),
  ...(unrenewed ? [unrenewedCondition] : []),
  ...(stage === null ? [] : [sql<boolean>`stage = ${stage}`]),
  ...(office === null ? [] : [sql<boolean>`office = ${office}`]),
  ...(fiscalYear === null ? [] : [sql<boolean>`coalesce(fiscal_year, 0) between ${fiscalYear} and ${fiscalYear}`]),
  ...(due === 'overdue' ? [sql<boolean>`coalesce(due, 'infinity'::timestamptz) < ${now}::timestamptz`] : []),
  ...(due === 'soon'
    ? [
        sql<boolean>`coalesce(due, 'infinity'::timestamptz) >= ${now}::timestamptz
          and coalesce(due, 'infinity'::timestamptz) < ${plusMs(now, soonMs)}::timestamptz`,
      ]
    : []),
  ...(due === 'none' ? [sql<boolean>`coalesce(due, 'infinity'::timestamptz) = 'infinity'`] : []),
]

/** One that was withdrawn or refused goes on from nothing. */
const unrenewedCondition = sql<boolean>`not exists (
  select 1 from events e join public.cases renewal on renewal.stream = e.stream
  where e.type = 'OutsourcingStarted' and e.data ? 'renewalOf' and e.data ->> 'renewalOf' = cases.stream
    and (renewal.ending is null or renewal.ending = 'completed'))`
