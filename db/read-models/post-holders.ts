import type { Pool } from 'pg'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { nameOn } from '../people/name-on.ts'

/** Everybody who holds these posts on a day, in the order in which they came to them; a vacant post is missing. */
export const allHolders = async (
  reads: Pool,
  posts: readonly PostId[],
  day: PlainDate,
): Promise<ReadonlyMap<PostId, readonly string[]>> => {
  if (posts.length === 0) return new Map()
  const { rows } = await reads.query<{ readonly post: PostId; readonly names: readonly string[] }>({
    name: 'all-holders',
    text: `select a.post, array_agg(${nameOn('p', '$2::date')} order by a.from_day, p.id) as names
      from post_assignments a join people p on p.id = a.person
      where a.post = any($1) and a.from_day <= $2::date and (a.to_day is null or a.to_day >= $2::date) group by a.post`,
    values: [posts, day],
  })
  return new Map(rows.map(({ post, names }) => [post, names]))
}

/** Who holds these posts on a day, for papers that name post and person; a vacant post is missing. */
export const postHolders = async (
  reads: Pool,
  posts: readonly PostId[],
  day: PlainDate,
): Promise<ReadonlyMap<PostId, string>> => {
  const { rows } = await reads.query<{ readonly post: PostId; readonly name: string }>({
    name: 'post-holders',
    text: `select distinct on (a.post) a.post, ${nameOn('p', '$2::date')} as name from post_assignments a
      join people p on p.id = a.person
      where a.post = any($1) and a.from_day <= $2::date and (a.to_day is null or a.to_day >= $2::date)
      order by a.post, a.from_day desc`,
    values: [posts, day],
  })
  return new Map(rows.map(({ post, name }) => [post, name]))
}
