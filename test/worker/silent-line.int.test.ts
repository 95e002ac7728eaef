import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, describe, expect, inject, it, vi } from 'vitest'
import { layLine } from '../../chaos/line.ts'
import { createLook } from '../../activities/look.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { runWorker } from '../../worker/run-worker.ts'
import { connectWatchedClient } from '../../practice/client.ts'
import { createLog } from '../../operation/log.ts'
import { layWatchedLine } from '../../practice/watched-line.ts'
import { startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const practice = await startPractice({ worker: false })
const temporalPort = Number(inject('temporalAddress').split(':')[1])
const line = await layLine(temporalPort)
afterAll(async () => {
  await practice.end()
  await line.close()
})

describe('a line to Temporal that goes silent while it stays open', () => {
  it('is ended within seconds, and the worker goes on over another', async () => {
    const temporal = { ...practice.temporal, address: `127.0.0.1:${line.port}` }
    const { look } = createLook(practice.record, practice.poke, {})
    const log = createLog('test', 'fatal')
    const told = vi.spyOn(log, 'warn')
    const stop = new AbortController()
    const worker = runWorker({
      temporal,
      workflowBundle: { codePath: await workflowBundle() },
      activities: { look },
      maxCachedWorkflows: 10,
      patience: { everyMs: 300, times: 3 },
      log,
      signal: stop.signal,
    })
    const begin = async () => {
      const stream = await takeUpTo(practice.record, 'start')
      await practice.client.workflow.start('outsourcing', {
        workflowId: stream,
        taskQueue: temporal.taskQueue,
        args: [stream],
      })
      return stream
    }
    const seen = async (stream: string) => {
      const { rows } = await practice.pool.query('select 1 from streams where stream = $1 and seen_version = version', [
        stream,
      ])
      return rows.length > 0
    }
    const before = await begin()
    await until(() => seen(before))
    line.silence()
    const meanwhile = await begin()
    line.mend()
    await until(() => Promise.resolve(told.mock.calls.some(([first]) => String(first).includes('gone silent'))))
    // What Temporal gave to the line that had gone silent is given anew after ten seconds.
    await until(() => seen(meanwhile))
    stop.abort()
    await worker.ended
    for (const stream of [before, meanwhile])
      await practice.client.workflow.getHandle(stream).terminate('the test is over')
  })
})

describe('a client of Temporal', () => {
  it('goes on where the line went silent, also while it was beginning another', async () => {
    let silent = 0
    const { client, close } = await connectWatchedClient(
      { ...practice.temporal, address: `localhost:${line.port}` },
      () => void (silent += 1),
      { everyMs: 300, times: 3 },
    )
    const answers = () =>
      client.connection
        .withDeadline(Date.now() + 300, () => client.workflowService.getSystemInfo({}))
        .then(
          () => true,
          () => false,
        )
    await until(answers)
    line.silence()
    // The second is one that was begun in the silence: gRPC itself waits for its first word for ever.
    await until(() => Promise.resolve(silent > 1))
    line.mend()
    await until(answers)
    await close()
  })

  it('is let go while something is asked that tries again and again: that fails in time, and nothing else', async () => {
    const { client, close } = await connectWatchedClient({ ...practice.temporal, address: '127.0.0.1:1' }, () => {})
    const asked = client.connection.withDeadline(Date.now() + 2_500, () => client.workflowService.getSystemInfo({}))
    // An error that nobody catches would end the process, and so fails this file.
    await Promise.all([expect(asked).rejects.toThrow(/CANCELLED|DEADLINE_EXCEEDED/), close()])
  })
})

describe('the line that is watched', () => {
  it('leads to its own address alone, ends when nothing comes back, and not while anything does', async () => {
    const received: Socket[] = []
    const server = createServer((socket) => void received.push(socket.on('error', () => {})))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    let silent = 0
    const watched = await layWatchedLine(
      `127.0.0.1:${(server.address() as AddressInfo).port}`,
      () => void (silent += 1),
      { everyMs: 20, times: 2 },
    )
    const [host = '', port = ''] = watched.proxy.split(':')
    const near = connect(Number(port), host)
    near.write('CONNECT 192.0.2.1:7233 HTTP/1.1\r\nHost: 192.0.2.1:7233\r\n\r\nhello')
    const [head] = (await once(near, 'data')) as [Buffer]
    expect(head.toString()).toMatch(/^HTTP\/1\.1 200 /)
    await until(() => Promise.resolve(received.length === 1))
    const stop = new AbortController()
    let asked = 0
    const watching = watched.watch(() => {
      asked += 1
      if (asked <= 10) received[0]?.write('.')
      return Promise.resolve()
    }, stop.signal)
    const [, shown] = await Promise.all([once(near, 'close'), until(() => Promise.resolve(silent > 0))])
    expect(shown).toBeUndefined()
    expect(asked).toBeGreaterThanOrEqual(12)
    stop.abort()
    await watching
    watched.close()
    server.close()
    received[0]?.destroy()
  })
})
