import type { Pool } from 'pg'

/** So many tries in so many seconds; a window begins with its first try. A heavy try counts as several. */
export interface Limit {
  readonly most: number
  readonly seconds: number
  readonly weight?: number
}

/** Whether a try was let through; otherwise when the window is over. */
export type Counted = { readonly may: true } | { readonly may: false; readonly retryAfterSeconds: number }

/**
 * A window that ends later than one that begins now was begun by a clock that ran ahead: it is over, or people would be
 * kept out for as long as that clock was wrong. Clocks that are set by little leave it.
 */
const isUnderWay = `c.until > clock_timestamp() and c.until <= clock_timestamp() + ($3 + 60) * interval '1 second'`

// Each try takes away a few counts that are over, so that there are never many more rows than tries within a window.
const takeText = `
  with over as (
    delete from counted_tries where key in (
      select key from counted_tries where until <= clock_timestamp() and key <> $1 order by until limit 5
      for update skip locked)
  ), taken as (
    insert into counted_tries as c (key, until, count) values ($1, clock_timestamp() + $3 * interval '1 second', $4)
    on conflict (key) do update set
      count = case when ${isUnderWay} then c.count + $4 else $4 end,
      until = case when ${isUnderWay} then c.until else excluded.until end
    where not (${isUnderWay}) or c.count + $4 <= $2
    returning 1)
  select exists (select 1 from taken) as may,
    (select ceil(extract(epoch from until - clock_timestamp()))::int from counted_tries where key = $1) as "left"`

/**
 * Counts a try, whichever process it reaches, before it is made: of tries sent all at once, no more get through. One
 * that is refused counts nothing and leaves no row, so that going on trying keeps nobody out any longer.
 */
export const countTry = async (pool: Pool, key: Buffer, { most, seconds, weight = 1 }: Limit): Promise<Counted> => {
  const { rows } = await pool.query<{ readonly may: boolean; readonly left: number | null }>({
    name: 'count-try',
    text: takeText,
    values: [key, most, seconds, weight],
  })
  return rows[0]?.may === true
    ? { may: true }
    : { may: false, retryAfterSeconds: Math.max(1, rows[0]?.left ?? seconds) }
}

/** Takes a try back, which turned out not to be one of those that are counted. */
export const uncountTry = async (pool: Pool, key: Buffer): Promise<void> => {
  await pool.query(
    `with fewer as (update counted_tries set count = count - 1 where key = $1 and count > 1 returning 1)
     delete from counted_tries where key = $1 and count <= 1 and not exists (select 1 from fewer)`,
    [key],
  )
}

/** Ends a count. */
export const forgetTries = async (pool: Pool, key: Buffer): Promise<void> => {
  await pool.query('delete from counted_tries where key = $1', [key])
}
