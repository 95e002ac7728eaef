import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'

/** Whether nothing but reminders and escalations happened to a case after one version and up to another. */
export const onlyReminders = async (reads: Pool, id: CaseId, after: number, upTo: number): Promise<boolean> => {
  if (upTo <= after) return false
  const { rows } = await reads.query<{ readonly only: boolean }>(
    `select count(*) = $3::int - $2::int and bool_and(type in ('TaskReminded', 'TaskEscalated')) as only from events
      where stream = $1 and version > $2::int and version <= $3::int`,
    [id, after, upTo],
  )
  return rows[0]?.only === true
}
