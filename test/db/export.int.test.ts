import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { exportRecord } from '../../db/kept/export-events.ts'
import { projectFolder } from '../../launch/paths.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())
await Promise.all(Array.from({ length: 40 }, () => takeUpTo(record, 'register')))
const { rows } = await record.pool.query<{ readonly events: number }>('select count(*)::integer as events from events')
const events = rows[0]!.events

/** Until the export's transaction has been idle for so long. */
const idleFor = (name: string, seconds: number) =>
  vi.waitFor(
    async () => {
      const found = await record.admin.pool.query(
        `select 1 from pg_stat_activity where application_name = $1 and state = 'idle in transaction'
         and state_change < clock_timestamp() - $2 * interval '1 second'`,
        [name, seconds],
      )
      expect(found.rows).toHaveLength(1)
    },
    { timeout: 60_000, interval: 50 },
  )

describe('a reader of an export', () => {
  it('may pause for longer than the database lets any other transaction wait, and then gets the rest', async () => {
    const { pool, close } = connect({ url: record.database.url, max: 1, name: 'paused', statementTimeoutMs: 0 })
    pool.on('connect', (client) => void client.query('set idle_in_transaction_session_timeout = 300'))
    let lines = 0
    try {
      const count = await exportRecord(pool, undefined, async (text) => {
        if (lines === 0) await idleFor('paused', 1)
        lines += text.split('\n').length - 1
      })
      expect([count, lines]).toEqual([events, events])
    } finally {
      await close()
    }
  })

  const exporting = () =>
    spawn(process.execPath, ['launch/export-events.ts'], {
      cwd: projectFolder,
      env: { ...process.env, DATABASE_URL: record.database.url },
    })

  it('at the other end of a pipe is waited for, too', async () => {
    const child = exporting()
    const ended = once(child, 'exit')
    // Nothing is read: pipe and buffers are full, and the export stands still.
    await idleFor('sekisho-export', 1)
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (text += piece))
    expect(await ended).toEqual([0, null])
    await expect.poll(() => text.split('\n').length).toBe(events + 1)
  })

  it('who goes away ends it, with what was wrong', async () => {
    const child = exporting()
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece))
    child.stdout.destroy()
    const ended = await once(child, 'exit')
    expect([said, ...ended]).toEqual([expect.stringContaining('EPIPE'), 2, null])
  })
})
