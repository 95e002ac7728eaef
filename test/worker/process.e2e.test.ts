import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../launch/free-port.ts'
import type { Part } from '../../launch/parts/part.ts'
import { startTemporal } from '../../launch/parts/temporal-server.ts'
import { lastingWorkflows, lastingWorkflowId } from '../../practice/lasting-workflows.ts'
import { startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'
import { workerProcess } from '../support/worker-process.ts'

const port = await freePort()
const practice = await startPractice({ worker: false, temporalAddress: `127.0.0.1:${port}` })
const worker = await workerProcess(practice)
const started: Part[] = []
afterAll(async () => {
  await worker.stop()
  await practice.end()
  await Promise.all(started.map((one) => one.stop()))
})
const ready = async () => {
  const response = await fetch(`${worker.healthUrl}/readyz`)
  return { status: response.status, parts: await response.json() }
}
const log = () =>
  readFileSync(worker.logFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly level: string; readonly msg: string })

describe("the worker's process", () => {
  it('starts while Temporal is away, says so once, and works when it is there', async () => {
    const starting = worker.start()
    await until(async () => (await fetch(`${worker.healthUrl}/healthz`).catch(() => null))?.ok)
    await until(async () => (await ready()).status === 503)
    await until(async () => log().some((one) => one.msg === 'Temporal cannot be used; trying on'))
    await expect.poll(async () => (await ready()).parts).toEqual({ record: true, form: true, practice: false })
    const stream = await takeUpTo(practice.record, 'start')

    started.push(
      await startTemporal({ folder: mkdtempSync(join(inject('runFolder'), 'temporal-')), port, persistent: false }),
    )
    await starting
    expect(await ready()).toEqual({ status: 200, parts: { record: true, form: true, practice: true } })
    expect(log().filter((one) => one.msg === 'Temporal cannot be used; trying on')).toHaveLength(1)
    await practice.time.seen(stream)
  })

  it('keeps the postman, the nightly seal and the comparison with Temporal running', async () => {
    for (const name of lastingWorkflows) {
      await until(
        async () =>
          (
            await practice.client.workflow
              .getHandle(lastingWorkflowId(practice.temporal.taskQueue, name))
              .describe()
              .catch(() => null)
          )?.status.name === 'RUNNING',
      )
    }
    await until(async () => (await practice.pool.query('select 1 from anchors')).rowCount === 1)
  })

  it('tells Prometheus how many cases wait to be seen', async () => {
    const metrics = async () => (await fetch(`${worker.healthUrl}/metrics`)).text()
    // Counted by the sweep, so it is right when the next one has been.
    await until(async () => /^sekisho_unseen_cases 0$/m.test(await metrics()))
    const text = await metrics()
    expect(text).toMatch(/^sekisho_temporal_reachable 1$/m)
    expect(text).toMatch(/^sekisho_unwaited_cases 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
  })

  it('stands back for whoever decides or opens a page on the same machine, as Linux shares out', () => {
    const { pid } = worker
    expect(getPriority(pid)).toBe(7)
    const shares = `/proc/${pid}/autogroup`
    // A kernel without them shares out by niceness alone.
    if (existsSync(shares)) expect(readFileSync(shares, 'utf8')).toMatch(/ nice 7$/m)
  })

  it('has neither names nor texts of cases in its log', () => {
    const written = readFileSync(worker.logFile, 'utf8')
    for (const secret of ['佐藤', '統合端末', 'あおい電算', 'staff@example.jp', 'sekisho_app:'])
      expect(written).not.toContain(secret)
  })

  it('ends in order when it is asked to', async () => {
    await worker.stop()
    expect(log().at(-1)?.msg).toBe('the worker has ended')
  })
})

describe('a worker with wrong settings', () => {
  it('stops with a list of all that is wrong, and does not start', async () => {
    const wrong = await workerProcess(practice, { SEKISHO_PAYLOAD_KEY: 'k:short', SMTP_URL: '' })
    await expect(wrong.start()).rejects.toThrow(/exit 2[\s\S]*SEKISHO_PAYLOAD_KEY[\s\S]*SMTP_URL/)
  })
})
