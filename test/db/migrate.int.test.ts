import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { describeSchema } from '../../db/upkeep/describe-schema.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { projectFolder } from '../../launch/paths.ts'
import { emptyDatabase, type FreshDatabase } from '../support/database.ts'

const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

const empty = async (): Promise<FreshDatabase & Connection> => {
  const database = await emptyDatabase()
  const connection = connect({ url: database.ownerUrl, max: 2 })
  ends.push(
    () => database.drop(),
    () => connection.close(),
  )
  return { ...database, ...connection }
}

const committed = readFileSync(join(projectFolder, 'db/schema.sql'), 'utf8')

describe('migrations', () => {
  it('make from an empty database what db/schema.sql shows (else run: npx node launch/dump-schema.ts)', async () => {
    const { ownerUrl, pool } = await empty()
    const steps: string[] = []
    await migrateToLatest(ownerUrl, (name) => steps.push(name))
    expect(steps[0]).toBe('0001-record')
    expect(steps).toEqual(steps.toSorted())
    expect(await describeSchema(pool)).toBe(committed)
  })

  it('change nothing the second time', async () => {
    const { ownerUrl, pool } = await empty()
    await migrateToLatest(ownerUrl)
    const steps: string[] = []
    await migrateToLatest(ownerUrl, (name) => steps.push(name))
    expect(steps).toEqual([])
    expect(await describeSchema(pool)).toBe(committed)
  })

  it('can be run by four at once: each succeeds, and each step is done once', async () => {
    const { ownerUrl, pool } = await empty()
    const steps: string[] = []
    await Promise.all([1, 2, 3, 4].map(() => migrateToLatest(ownerUrl, (name) => steps.push(name))))
    expect(steps).toEqual([...new Set(steps)].toSorted())
    expect(await describeSchema(pool)).toBe(committed)
  })

  it('leave nothing behind where one fails', async () => {
    const { ownerUrl, pool } = await empty()
    await pool.query('create table letters (id integer)')
    await expect(migrateToLatest(ownerUrl)).rejects.toMatchObject({ code: '42P07' })
    const { rows } = await pool.query(
      `select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
    )
    expect(rows).toEqual([{ tablename: 'letters' }])
  })
})
