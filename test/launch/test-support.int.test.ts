import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { servesNamespace } from '../../launch/parts/temporal-server.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'

const database = await freshDatabase()
afterAll(() => database.drop())

async function ask(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('what a test file gets', () => {
  it('has a migrated database of its own, in which the product owns nothing', async () => {
    const owned = `select tablename from pg_tables where schemaname = 'public' and tableowner = 'sekisho_app'`
    expect(await ask(database.url, `select 1 as found from events limit 1`)).toEqual([])
    expect(await ask(database.url, owned)).toEqual([])
  })

  it('is refused by the database when the product deletes an event', async () => {
    await expect(ask(database.url, 'delete from events')).rejects.toMatchObject({ code: '42501' })
  })

  it('can clone several databases at once', async () => {
    const several = await Promise.all([freshDatabase(), freshDatabase(), emptyDatabase()])
    expect(new Set(several.map((one) => one.url)).size).toBe(3)
    await Promise.all(several.map((one) => one.drop()))
  })

  it('has a Temporal server', async () => {
    expect(await servesNamespace(inject('temporalAddress'), 'default')).toBe(true)
    expect(await servesNamespace(inject('temporalAddress'), 'no-such-namespace')).toBe(false)
  })
})
