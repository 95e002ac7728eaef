import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorDay } from '../../db/kept/anchor.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { connect } from '../../db/connection/connect.ts'
import { keepContent } from '../../db/people/attachments.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
const owner = connect({ url: record.database.ownerUrl, max: 1 })
afterAll(async () => {
  await owner.close()
  await record[Symbol.asyncDispose]()
})
beforeAll(async () => {
  await takeUpTo(record, 'vet')
  await anchorDay(record.pool, addDays(wallDay(), -2))
  await keepContent(record.pool, { sha256: 'ab'.repeat(32), size: 3, bytes: () => Readable.from([Buffer.from('abc')]) })
})

const tables = ['events', 'commands', 'anchors', 'anchor_heads', 'attachment_contents', 'attachment_pieces']
const change: Readonly<Record<string, string>> = {
  commands: 'version = version',
  attachment_contents: 'size = size',
  attachment_pieces: 'nth = nth',
}
const attempts = tables.flatMap((table) =>
  [`update ${table} set hash = hash`, `delete from ${table}`, `truncate ${table} cascade`].map((statement) =>
    statement.replace('hash = hash', change[table] ?? 'hash = hash'),
  ),
)

describe('what is recorded stays as it is', () => {
  it.for(attempts)('the product can’t: %s', async (statement) => {
    await expect(record.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it.for(attempts)('the owner can’t either: %s', async (statement) => {
    await expect(owner.pool.query(statement)).rejects.toMatchObject({
      code: '23001',
      message: expect.stringContaining('append-only'),
    })
  })

  it('the superuser can’t by posing as a replica, which skips ordinary triggers', async () => {
    const { pool } = record.admin
    await expect(pool.query(`set session_replication_role = replica; delete from events`)).rejects.toMatchObject({
      code: '23001',
    })
  })

  it('the product can’t switch the guards off, nor remove a head', async () => {
    for (const statement of [
      'alter table events disable trigger all',
      'drop trigger events_append_only on events',
      'drop table events',
      'delete from streams',
      'set session_replication_role = replica',
    ]) {
      await expect(record.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('nothing of it all left a trace', async () => {
    const { rows } = await record.pool.query('select count(*) as events from events')
    expect(rows).toEqual([{ events: 5 }])
  })
})
