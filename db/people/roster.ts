import type { PoolClient } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/**
 * Who holds, or held, which post on a day, as far as it was recorded by a moment: an appointment from an earlier day
 * changes nothing of what was done before it was recorded.
 */
export interface Roster {
  readonly postsOf: (person: PersonId, at: AskedAt) => readonly PostId[]
  readonly isHeld: (posts: readonly PostId[], at: AskedAt) => boolean
}

/** The day that is asked for, and when what is measured was recorded; an early event doesn't say when that was. */
export interface AskedAt {
  readonly day: PlainDate
  readonly recordedAt: string | undefined
}

interface Term {
  readonly person: PersonId
  readonly post: PostId
  readonly from: PlainDate
  readonly to: PlainDate | null
  /** When it was recorded; null where that was before the city kept its own roster. */
  readonly since: string | null
}

/** An act may be written so long after the reading that decided it (`events_of_now` allows half of it). */
const slackMs = 60_000

/** Reads the whole roster: some thousand rows. */
export const readRoster = async (client: PoolClient): Promise<Roster> => {
  const { rows } = await client.query<Term>(
    `select a.person, a.post, a.from_day as "from", a.to_day as "to", told.since from post_assignments a
     left join (
       select (data ->> 'person')::uuid as person, data ->> 'post' as post, (data ->> 'from')::date as from_day,
       min(recorded_at) as since
       from events where stream = $1 and type = 'PersonAppointed' group by 1, 2, 3
     ) told on told.person = a.person and told.post = a.post and told.from_day = a.from_day`,
    [cityId],
  )
  const byPerson = Map.groupBy(rows, ({ person }) => person)
  const byPost = Map.groupBy(rows, ({ post }) => post)
  const on = (terms: readonly Term[] | undefined, { day, recordedAt }: AskedAt): readonly Term[] => {
    const by = recordedAt === undefined ? Infinity : Date.parse(recordedAt) + slackMs
    return (terms ?? []).filter(
      ({ from, to, since }) =>
        from <= day && (to === null || to >= day) && (since === null || new Date(since).getTime() <= by),
    )
  }
  return {
    postsOf: (person, at) => on(byPerson.get(person), at).map(({ post }) => post),
    isHeld: (posts, at) => posts.some((post) => on(byPost.get(post), at).length > 0),
  }
}
