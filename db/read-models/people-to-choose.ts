import type { Pool } from 'pg'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { nameOn } from '../people/name-on.ts'

/** Somebody of the city whom a form lets one choose. */
export interface PersonToChoose {
  readonly person: PersonId
  readonly name: string
  readonly posts: readonly PostId[]
}

/** Everybody who holds a post on a day, by their reading. */
export const peopleToChoose = async (reads: Pool, day: PlainDate): Promise<readonly PersonToChoose[]> => {
  const { rows } = await reads.query<PersonToChoose>({
    name: 'people-to-choose',
    text: `select p.id as person, ${nameOn('p', '$1::date')} as name, array_agg(a.post
      order by a.from_day, a.post) as posts
      from people p join post_assignments a on a.person = p.id and a.post not like 'person:%'
      where a.from_day <= $1::date and (a.to_day is null or a.to_day >= $1::date)
        and (p.last_day is null or p.last_day >= $1::date)
      group by p.id order by p.kana, p.id`,
    values: [day],
  })
  return rows
}
