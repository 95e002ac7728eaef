import type { Pool } from 'pg'

/** When the password of whoever signs in by an address was set, in the database's words; null where nobody does. */
export const passwordSetAt = async (pool: Pool, mail: string): Promise<string | null> => {
  const { rows } = await pool.query<{ readonly at: string }>(
    `select a.updated_at::text as at from auth_users u
      join auth_accounts a on a.user_id = u.id and a.provider_id = 'credential' where u.email = $1`,
    [mail.toLowerCase()],
  )
  return rows[0]?.at ?? null
}

/**
 * Ends a session that began by a password which is another by now: it was compared before that, and all sessions of
 * then ended without this one. False where the session stays.
 */
export const endedByAnotherPassword = async (pool: Pool, key: string, setAt: string | null): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `delete from auth_sessions s where s.token = $1 and not exists (select from auth_accounts a
      where a.user_id = s.user_id and a.provider_id = 'credential' and a.updated_at::text = $2)`,
    [key, setAt],
  )
  return (rowCount ?? 0) > 0
}
