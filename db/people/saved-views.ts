import type { Pool } from 'pg'
import type { PersonId } from '../../domain/kernel/ids.ts'

/** A view of a list that somebody keeps. */
export interface SavedView {
  readonly name: string
  /** What stands in the address of the list. */
  readonly query: string
  /** Whether it is the reader's own; else a colleague shares it. */
  readonly own: boolean
}

/** A view with the list that it is of, and the posts and offices with whose people it is shared. */
export interface KeptView extends Pick<SavedView, 'name' | 'query'> {
  readonly list: string
  readonly sharedWith: readonly string[]
}

/** So many views one person keeps of a list. */
const mostViews = 30

/** The views of a list that somebody keeps, and those that are shared with their posts or offices, by name. */
export const savedViews = async (
  reads: Pool,
  list: string,
  person: PersonId,
  within: readonly string[],
): Promise<readonly SavedView[]> => {
  const { rows } = await reads.query<SavedView>({
    name: 'saved-views',
    text: `select name, query, own from (
        select name, query, true as own from saved_views where person = $1 and list = $2
        union all
        (select name, query, false from saved_views
          where shared_with <> '{}' and shared_with && $3::text[] and list = $2
          and person <> $1 order by saved_at desc limit ${mostViews})) as views
      order by own desc, name, query`,
    values: [person, list, within],
  })
  return rows
}

/** Keeps a view under a name, in the place of another of that name; false where the person keeps too many already. */
export const saveView = async (
  pool: Pool,
  person: PersonId,
  { list, name, query, sharedWith }: KeptView,
): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `insert into saved_views (person, list, name, query, shared_with) select $1, $2, $3, $4, $5
     where (select count(*) from saved_views where person = $1 and list = $2 and name <> $3) < ${mostViews}
     on conflict (person, list, name) do update set query = excluded.query, shared_with = excluded.shared_with,
       saved_at = clock_timestamp()`,
    [person, list, name, query, sharedWith],
  )
  return rowCount === 1
}

/** Forgets a view of one's own; nothing happens where there is none. */
export const forgetView = async (pool: Pool, person: PersonId, list: string, name: string): Promise<void> => {
  await pool.query('delete from saved_views where person = $1 and list = $2 and name = $3', [person, list, name])
}
