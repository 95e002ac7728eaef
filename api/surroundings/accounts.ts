import { betterAuth } from 'better-auth'
import { hashPassword } from 'better-auth/crypto'
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { PersonId } from '../../domain/kernel/ids.ts'

/** What signing in needs to know. */
export interface AccountsConfig {
  readonly pool: pg.Pool
  readonly secret: string
  readonly publicUrl: string
  /** How long a session lives without being used. */
  readonly idleMinutes: number
}

/**
 * When a session that begins now begins and ends, by the database's clock, which also ends it: this machine's may be
 * wrong. Whoever has left gets none: to them it looks as if the password were wrong.
 */
const sessionTimes = async (pool: pg.Pool, person: string, minutes: number): Promise<SessionTimes | null> => {
  const { rows } = await pool.query<{ readonly now: string; readonly left: boolean }>(
    `select clock_timestamp() as now, exists (select from people
       where id = $1 and last_day < (clock_timestamp() at time zone 'Asia/Tokyo')::date) as left`,
    [person],
  )
  const [row] = rows
  if (row === undefined || row.left) return null
  const now = new Date(row.now)
  return { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + minutes * 60_000) }
}

type SessionTimes = { readonly [one in 'createdAt' | 'updatedAt' | 'expiresAt']: Date }

/** Whether cookies may travel over https only. */
export const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https://')

/**
 * Local accounts with sessions in Postgres. There is no public sign-up and the library's own routes are not served:
 * the pages call what they need, so that every way in passes our checks.
 */
export const createAuth = ({ pool, secret, publicUrl, idleMinutes }: AccountsConfig) =>
  betterAuth({
    secret,
    baseURL: publicUrl,
    trustedOrigins: [new URL(publicUrl).origin],
    database: { db: new Kysely({ dialect: new PostgresDialect({ pool: withDates(pool) }) }), type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: {
      modelName: 'auth_sessions',
      expiresIn: idleMinutes * 60,
      updateAge: 60,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
    },
    // The library keeps tokens as they are; ours are kept as hashes, made before the row is written.
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const token = context?.headers?.get(sessionKeyHeader) ?? ''
            const lives = token === '' ? null : await sessionTimes(pool, session.userId, idleMinutes)
            return lives === null ? false : { data: { ...session, ...lives, token } }
          },
        },
      },
    },
    user: { modelName: 'auth_users', fields: { emailVerified: 'email_verified', ...times } },
    account: {
      modelName: 'auth_accounts',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { modelName: 'auth_verifications', fields: { expiresAt: 'expires_at', ...times } },
    // Wrong attempts are counted by account and address in sign-in-limits.ts; a whole city hall may sit behind one
    // address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'sekisho',
      useSecureCookies: isSecure(publicUrl),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
    },
  })

/**
 * By this header our own call tells the library under which key the new session is kept; no request's headers reach it.
 */
export const sessionKeyHeader = 'x-sekisho-session-key'

/** The sign-in library as it is set up here. */
export type Auth = ReturnType<typeof createAuth>

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const
/** How long passwords are (operational setting); the page where one is set says so. */
export const passwordLength = { min: 12, max: 128 } as const

/** A person who is to be able to sign in. */
export interface NewAccount {
  readonly person: PersonId
  readonly name: string
  readonly mail: string
  readonly password: string
}

/**
 * Gives a person of the roster an account, or a new password where there is one: for seeding and administration, never
 * from a page. Signing in uses the mail address in lower case.
 */
export const createAccount = async (pool: pg.Pool, { person, name, mail, password }: NewAccount): Promise<void> => {
  if (password.length < passwordLength.min || password.length > passwordLength.max) {
    throw new RangeError(`a password has ${passwordLength.min} to ${passwordLength.max} characters`)
  }
  await pool.query(
    `with account as (
      insert into auth_users (id, name, email) values ($1, $2, $3)
      on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = clock_timestamp()
      returning id
    )
    insert into auth_accounts (id, account_id, provider_id, user_id, password)
    select $4, $1::text, 'credential', id, $5 from account
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = clock_timestamp()`,
    [person, name, mail.toLowerCase(), randomUUID(), await hashPassword(password)],
  )
}

/**
 * The record's connections give instants as texts; the sign-in library compares dates, so its queries get them as such.
 */
const withDates = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect()
    return {
      query: ((text: string, values: readonly unknown[]) =>
        client.query({ text, values: [...values], types: pg.types })) as never,
      release: () => client.release(),
    }
  },
  // The pool belongs to the record, which ends it.
  end: () => Promise.resolve(),
  options: pool.options,
})
