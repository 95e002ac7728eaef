import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import './global-setup.ts'

/** A migrated, empty database of a test file's own. */
export interface FreshDatabase {
  /** As the product sees it: `sekisho_app`. */
  readonly url: string
  /** As migrations see it: `sekisho_owner`. */
  readonly ownerUrl: string
  /** As the superuser, for what a test alone may do (look behind, tamper). */
  readonly adminUrl: string
  drop(): Promise<void>
}

/**
 * How tests connect where they don't ask what becomes of those who wait: on a machine on which dozens run beside one
 * another a statement is not broken off for taking as long as it takes.
 */
export const unhurried = { statementTimeoutMs: 60_000, connectWithinMs: 60_000 } as const

/** Clones the run's template, once per test file: `const database = await freshDatabase()`, and `drop()` at the end. */
export function freshDatabase(): Promise<FreshDatabase> {
  return createDatabase(databaseOf(inject('template').ownerUrl))
}

/** A database without any table, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return createDatabase('template0')
}

async function createDatabase(from: string): Promise<FreshDatabase> {
  const { adminUrl, url, ownerUrl } = inject('template')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `create database ${name} template ${from} owner sekisho_owner`)
  return {
    url: withDatabase(url, name),
    ownerUrl: withDatabase(ownerUrl, name),
    adminUrl: withDatabase(adminUrl, name),
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  }
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
