import type { Pool } from 'pg'
import { answerTogether } from '../connection/ask-together.ts'
import { perPool } from '../connection/per-pool.ts'
import { nameOn } from '../people/name-on.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'

/** Somebody with an account. */
export interface AccountHolder {
  readonly person: PersonId
  readonly name: string
  readonly mail: string
  readonly posts: readonly PostId[]
}

/**
 * Everybody with an account and a post, in the order of their posts' beginnings: the demo city's people to choose from.
 * Whoever asks at once is answered by one statement, for strangers ask, too.
 */
export const whoSignsIn = (reads: Pool): Promise<readonly AccountHolder[]> => peopleOf(reads)()

const peopleOf = perPool((reads) =>
  answerTogether(async (): Promise<readonly AccountHolder[]> => {
    const { rows } = await reads.query<AccountHolder>(
      `select p.id as person, ${nameOn('p', 'clock.today')} as name, u.email as mail, array_agg(a.post
      order by a.from_day, a.post) as posts
     from (select (clock_timestamp() at time zone 'Asia/Tokyo')::date as today) clock
     cross join auth_users u join people p on p.id = u.id
     join post_assignments a on a.person = p.id and a.post not like 'person:%'
     where a.from_day <= clock.today and (a.to_day is null or a.to_day >= clock.today)
     group by p.id, u.email, clock.today order by min(a.from_day), p.kana, p.id limit 30`,
    )
    return rows
  }),
)
