import type { Pool } from 'pg'
import { people } from './rules.ts'

/** Puts the people of the tests on the roster, in their posts since the guideline came into force. */
export const enrol = async (pool: Pool): Promise<void> => {
  for (const [key, one] of Object.entries(people)) {
    await pool.query(`insert into people (id, name, kana, mail) values ($1, $2, '', $3) on conflict do nothing`, [
      one.person,
      one.name,
      `${key}@example.jp`,
    ])
    for (const post of one.posts) {
      await pool.query(
        `insert into post_assignments (person, post, from_day) values ($1, $2, '2023-04-01') on conflict do nothing`,
        [one.person, post],
      )
    }
  }
}
