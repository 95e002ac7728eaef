import type { PoolClient } from 'pg'
import type { PersonId, PostId } from '../domain/kernel/ids.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'

/** The roster as it stands: who holds, or held, which post on a day. */
export interface Roster {
  readonly postsOf: (person: PersonId, day: PlainDate) => readonly PostId[]
  readonly isHeld: (posts: readonly PostId[], day: PlainDate) => boolean
}

interface Term {
  readonly person: PersonId
  readonly post: PostId
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Reads the whole roster: some thousand rows. */
export const readRoster = async (client: PoolClient): Promise<Roster> => {
  const { rows } = await client.query<Term>(
    'select person, post, from_day as "from", to_day as "to" from post_assignments',
  )
  const byPerson = Map.groupBy(rows, ({ person }) => person)
  const byPost = Map.groupBy(rows, ({ post }) => post)
  const on = (terms: readonly Term[] | undefined, day: PlainDate): readonly Term[] =>
    (terms ?? []).filter(({ from, to }) => from <= day && (to === null || to >= day))
  return {
    postsOf: (person, day) => on(byPerson.get(person), day).map(({ post }) => post),
    isHeld: (posts, day) => posts.some((post) => on(byPost.get(post), day).length > 0),
  }
}
