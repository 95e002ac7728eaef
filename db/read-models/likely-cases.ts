import { readableOwnRow, type ReaderAt } from './readable.ts'

/** So many cases that hold all parts of the words are read themselves. */
const likely = 2_000
/** Where more hold them, so many of the reader's are read before, those first that changed last. */
const newest = 1_500

/**
 * Common table expressions of a search: `likely_cases`, those that are read themselves, and `cut`, whether more hold
 * all parts of the words (`grams`). Words that stand nearly everywhere are looked for in the reader's newest cases
 * first, as what the index names first may be nobody's that they may read. What holds the parts is materialized before
 * it is cut, so that it is found by the index: else the planner reads the table from its beginning until it has enough,
 * and of words that stand in the newest cases alone it reads all.
 */
export const likelyCases = (grams: string, at: Omit<ReaderAt, 'posts'>, which: string): string => `
  holding as materialized (select stream from case_search where grams @> ${grams}::text[]),
  likely as materialized (select stream from holding limit ${likely}),
  cut as materialized (select count(*) >= ${likely} as "isCut" from likely),
  newest as materialized (
    select stream from cases where (select "isCut" from cut)
      and (${at.all} or ${at.council} or cardinality(${at.offices}::text[]) > 0)
      and ${which} and ${readableOwnRow(at)}
    order by changed_at desc, stream desc limit ${newest}),
  likely_cases as (
    select stream from newest
    union all select stream from likely where not exists (select from newest where newest.stream = likely.stream))`
