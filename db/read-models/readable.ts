/**
 * Where a statement has what is asked about its reader (`Reader`): placeholders such as `$3`. Who may read is said here
 * and nowhere else in SQL; a test holds it against what each procedure's own `mayRead` says of the same cases.
 */
export interface ReaderAt {
  readonly all: string
  readonly offices: string
  readonly council: string
  readonly posts: string
}

/** Whether the reader may read a row of a register, which says itself to whom it is open; `of` is its table's name. */
export const readableRow = ({ all, offices, council, posts }: ReaderAt, of = 'register_rows'): string =>
  `(${all} or ${of}.offices && ${offices}::text[] or ${of}.readers && ${posts}::text[]
    or (${council} and ${of}.for_council))`

/** Whether the reader may read a case of a procedure whose cases are asked for: its own row says it. */
export const readableOwnRow = ({ all, offices, council }: Omit<ReaderAt, 'posts'>, of = 'cases'): string =>
  `(${all} or ${of}.office = any(${offices}::text[]) or (${council} and ${of}.submitted))`

/**
 * Whether the reader may read a case of whichever procedure: those whose cases are asked for (`asked`) by the case's
 * own row, all others by their rows in a register. A single value instead of `exists`, which the planner answers for
 * all rows of the registers at once, however few cases are looked at.
 */
export const readableCase = (at: ReaderAt & { readonly asked: string }, of = 'cases'): string =>
  `(case when ${of}.procedure = any(${at.asked}::text[]) then ${readableOwnRow(at, of)}
    else coalesce((select true from register_rows r where r.stream = ${of}.stream and ${readableRow(at, 'r')} limit 1),
      false) end)`
