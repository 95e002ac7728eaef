import type { Pool } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'

/** The command by which the demo city is begun; whoever sets up a city of their own gives another. */
export const demoFounding = 'demo-city/founding'

/**
 * Who has begun the city's rule book: nobody yet, the demo city, or whoever operates the machine for a city of its
 * own.
 */
export const cityBegunBy = async (reads: Pool): Promise<'nobody' | 'demo' | 'operator'> => {
  const { rows } = await reads.query<{ readonly id: string }>(
    `select id from commands where stream = $1 order by version limit 1`,
    [cityId],
  )
  const [first] = rows
  return first === undefined ? 'nobody' : first.id === demoFounding ? 'demo' : 'operator'
}
