import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { startTemporal } from '../../launch/parts/temporal-server.ts'
import { startScriptedSmtp } from '../mail/scripted-smtp.ts'
import { startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { workerProcess } from '../support/worker-process.ts'

// A server of its own: there is one postman to a Temporal, and here it is killed.
const temporal = await startTemporal({
  folder: join(mkdtempSync(join(inject('runFolder'), 'killed-')), 'temporal'),
  persistent: false,
})
const practice = await startPractice({ worker: false, temporalAddress: temporal.address })
const { pool, owner } = practice
const server = await startScriptedSmtp({ letter: (letter) => beforeAnswering(letter.headers['message-id'] ?? '') })
const worker = await workerProcess(practice, { SMTP_URL: server.url })
afterAll(async () => {
  await worker.stop()
  await server.stop()
  await practice.end()
  await temporal.stop()
})

/** What happens when a whole letter has arrived and nobody has been told yet that it has. */
let beforeAnswering: (id: string) => Promise<string | null> | string = () => '250 taken'

const idsWith = async (status: string): Promise<readonly string[]> =>
  (await pool.query<{ readonly id: string }>('select id from letters where status = $1', [status])).rows.map(
    ({ id }) => `<${id}@127.0.0.1>`,
  )
const arrivals = (id: string) => server.arrived.filter(({ headers }) => headers['message-id'] === id)

describe('a worker killed between the sending of a letter and its record', () => {
  it('sends again at most what nobody knows to have arrived, and never what was recorded as sent', async () => {
    for (let cases = 0; cases < 24; cases++) await takeUpTo(practice.record, 'recordOutcome')
    /** What was recorded as sent when the worker died, with how often it had arrived by then. */
    const sentBefore: (readonly [id: string, arrivals: number])[] = []
    const unansweredFirst = new Set<string>()
    let killed = false
    beforeAnswering = async (id) => {
      if (killed) return null
      if (server.arrived.length !== 7 && server.arrived.length !== 18) return '250 taken'
      killed = true
      unansweredFirst.add(id)
      worker.kill()
      return null
    }
    for (let deaths = 0; deaths < 2; deaths++) {
      killed = false
      // It may deliver, and so be killed, before it has said that it is ready.
      const starting = worker.start().catch(() => {})
      await expect.poll(() => killed).toBe(true)
      await starting
      await expect.poll(() => worker.pid).toBeUndefined()
      sentBefore.push(...(await idsWith('sent')).map((id) => [id, arrivals(id).length] as const))
      // What the dead worker had in hand comes back when its lease is over: brought forward here.
      await owner.query(`update letters set next_at = now() where status = 'due'`)
    }
    killed = false
    beforeAnswering = () => '250 taken'
    await worker.start()
    await expect.poll(() => idsWith('due'), { timeout: 120_000, interval: 500 }).toEqual([])

    const sent = await idsWith('sent')
    expect((await pool.query('select count(*)::int as letters from letters')).rows).toEqual([
      { letters: sent.length + (await idsWith('dropped')).length },
    ])
    expect(sent.filter((id) => arrivals(id).length === 0)).toEqual([])
    expect(sentBefore.length).toBeGreaterThan(6)
    for (const [id, before] of sentBefore) expect([id, arrivals(id).length]).toEqual([id, before])
    const twice = sent.filter((id) => arrivals(id).length > 1)
    // Four at a time are under way, and the worker died twice.
    expect(twice.length).toBeLessThanOrEqual(8)
    expect(twice).toEqual(expect.arrayContaining([...unansweredFirst]))
    for (const id of twice) expect(new Set(arrivals(id).map(({ raw }) => raw)).size).toBe(1)
  })
})
