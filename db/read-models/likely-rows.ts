import { readableRow, type ReaderAt } from './readable.ts'

/** So many rows of registers that the words stand in are sorted. */
const likely = 1_000
/** Where they stand in more, so many of each register are looked at, those first that were opened last. */
const newest = 100
/** And so many in all, of some thirty registers: a plan that expects more is compiled first, which takes longer. */
const ofAll = 3_000

const columns = `stream as id, register, item, title, stage, ending, fiscal_year, series, serial, holders,
    opened_at as at, search`

/**
 * Common table expressions of a search, as `likelyCases` are of cases: `likely_rows`, the rows of registers in which
 * the words stand, with what a search shows of them, and `rows_cut`, whether the reader has more. What the index of
 * parts names is materialized before it is cut, and read no further than it is wanted. Needs `with recursive`.
 */
export const likelyRows = (grams: string, like: string, at: ReaderAt): string => `
  rows_holding as materialized (
    select ${columns} from register_rows
    where search_grams(search) @> ${grams}::text[] and search like all (${like}::text[]) and ${readableRow(at)}),
  rows_likely as materialized (select * from rows_holding limit ${likely}),
  rows_cut as materialized (select count(*) >= ${likely} as "isCut" from rows_likely),
  registers as (
    (select procedure, register from register_rows where (select "isCut" from rows_cut)
      order by procedure, register limit 1)
    union all
    select next.procedure, next.register from registers cross join lateral (
      select r.procedure, r.register from register_rows r
      where (r.procedure, r.register) > (registers.procedure, registers.register)
      order by r.procedure, r.register limit 1) as next),
  rows_newest as materialized (
    select newest.* from registers cross join lateral (
      select * from register_rows r where r.procedure = registers.procedure and r.register = registers.register
      order by r.opened_at desc, r.stream desc, r.item desc limit ${newest}) as newest
    limit ${ofAll}),
  likely_rows as (
    select * from rows_likely
    union
    select ${columns} from rows_newest as r where search like all (${like}::text[]) and ${readableRow(at, 'r')})`
