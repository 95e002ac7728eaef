import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { freshDatabase } from '../support/database.ts'
import { quietProxy } from '../support/quiet-proxy.ts'
import { until } from '../support/until.ts'

const database = await freshDatabase()
const admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 })
afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** Ends the server's side of all connections that show this name. */
const cut = (name: string) =>
  admin.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name])

describe('a connection that breaks', () => {
  it('while somebody has it in hand and asks nothing costs the statement, not the process', async () => {
    const broken: string[] = []
    const { pool, close } = connect({
      url: database.url,
      name: 'in-hand',
      onBroken: ({ message }) => broken.push(message),
    })
    const client = await pool.connect()
    await client.query('begin')
    await cut('in-hand')
    await until(() => Promise.resolve(broken.length > 0))
    await expect(client.query('select 1')).rejects.toThrow()
    client.release()
    // It isn't given to anybody else.
    expect((await pool.query('select 2 as n')).rows).toEqual([{ n: 2 }])
    await close()
  })
})

describe('connections that go silent', () => {
  it('are given up in time, in hand or idle, and the next statement opens a new one', async () => {
    const cable = await quietProxy(database.url)
    const { pool, db, close } = connect({ url: cable.url, max: 4, statementTimeoutMs: 500 })
    // All four are open: two will be in hand, two idle, when the cable goes silent.
    await Promise.all(Array.from({ length: 4 }, () => pool.query('select pg_sleep(0.05)')))
    const [first, second] = [await pool.connect(), await pool.connect()]
    cable.hush()
    const waits = await Promise.allSettled([first.query('select 1'), second.query('select 1')])
    expect(waits.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    first.release()
    second.release()
    // The idle ones are gone with them: whoever was given one would wait for nothing, and be refused.
    const { rows } = await sql<{ readonly n: number }>`select 3 as n`.execute(db)
    expect(rows).toEqual([{ n: 3 }])
    expect(await Promise.all(Array.from({ length: 4 }, async () => (await pool.query('select 1')).rowCount))).toEqual([
      1, 1, 1, 1,
    ])
    await close()
    cable.end()
  })

  it('are given up by a query builder’s transaction, too, and not handed to the next', async () => {
    const cable = await quietProxy(database.url)
    const { db, close } = connect({ url: cable.url, max: 1, statementTimeoutMs: 500 })
    const failed = db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction)
      cable.hush()
      await sql`select 2`.execute(transaction)
    })
    await expect(failed).rejects.toThrow()
    expect((await sql`select 3 as n`.execute(db)).rows).toEqual([{ n: 3 }])
    await close()
    cable.end()
  })

  it('hold up no process that is about to end', async () => {
    const cable = await quietProxy(database.url)
    const { pool, close } = connect({ url: cable.url, max: 2, statementTimeoutMs: 600_000 })
    await pool.query('select 1')
    cable.hush()
    const waiting = pool.query('select 2')
    const [stuck] = await Promise.allSettled([waiting, close()])
    expect(stuck.status).toBe('rejected')
    cable.end()
  })
})
