import type { Pool } from 'pg'
import { nameOn } from '../../db/people/name-on.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'

/** Somebody on the city's roster, with the posts that they hold on the day. */
export interface Resident {
  readonly person: PersonId
  readonly name: string
  readonly mail: string
  /** In which language their letters come. */
  readonly language: 'ja' | 'en'
  readonly posts: readonly PostId[]
}

/** Everybody who holds a post on a day, in the order of the roster: whoever plays a part on the tour is one of them. */
export const residentsOn = async (pool: Pool, day: PlainDate): Promise<readonly Resident[]> => {
  const { rows } = await pool.query<Resident>(
    `select p.id as person, ${nameOn('p', '$1::date')} as name, p.mail, p.language,
       array_agg(a.post order by a.from_day, a.post) as posts
     from people p join post_assignments a on a.person = p.id
     where a.from_day <= $1::date and (a.to_day is null or a.to_day >= $1::date)
     group by p.id order by p.id`,
    [day],
  )
  return rows
}
