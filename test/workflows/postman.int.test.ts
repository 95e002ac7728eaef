import { randomUUID } from 'node:crypto'
import type { WorkflowHandle } from '@temporalio/client'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createDeliverLetters } from '../../activities/deliver-letters.ts'
import { findLink } from '../../db/letters/task-links.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { createSmtp } from '../../mail/smtp.ts'
import { createPayloadCodec } from '../../practice/payload-codec.ts'
import { lookAgainSignal } from '../../practice/lasting-workflows.ts'
import { createLog } from '../../operation/log.ts'
import { runWorker } from '../../worker/run-worker.ts'
import { linkKey, publicUrl } from '../mail/post-office.ts'
import { startScriptedSmtp } from '../mail/scripted-smtp.ts'
import { freshMailCatcher } from '../support/mail.ts'
import { startPractice } from '../support/practice.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'
import { letterWordsIn } from '../../web/letter-words-in.ts'

const practice = await startPractice({ worker: false })
const { pool, owner, record, client } = practice
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})
afterAll(() => practice.end())

/** A postman of the test's own, and its letters' way to the server. */
const startPostman = async (smtpUrl: string, ...args: readonly number[]): Promise<WorkflowHandle> => {
  await owner.query('delete from letters')
  const smtp = createSmtp({
    url: smtpUrl,
    from: 'sekisho@city.example.jp',
    publicUrl,
    timeouts: { connectMs: 500, letterMs: 2_000 },
  })
  const stop = new AbortController()
  const worker = runWorker({
    temporal: practice.temporal,
    workflowBundle: { codePath: await workflowBundle() },
    activities: createDeliverLetters({
      pool,
      smtp,
      linkKey,
      publicUrl,
      sender: { contact: '', demo: true },
      wordsOf: letterWordsIn,
    }),
    maxCachedWorkflows: 10,
    log: createLog('test', 'fatal'),
    signal: stop.signal,
  })
  const handle = await client.workflow.start('postman', {
    workflowId: `postman-${randomUUID()}`,
    taskQueue: practice.temporal.taskQueue,
    args: [...args],
  })
  ends.push(async () => {
    await client.workflow.getHandle(handle.workflowId).terminate('the test is over')
    stop.abort()
    await worker.ended
    smtp.close()
  })
  return client.workflow.getHandle(handle.workflowId)
}

const scripted = async () => {
  const server = await startScriptedSmtp()
  ends.push(() => server.stop())
  return server
}

const approvalAsked = async (): Promise<string> => {
  const stream = await takeUpTo(record, 'acceptForm')
  await owner.query('delete from letters')
  await take(record, stream, 'recordOutcome')
  return stream
}
const poke = (postman: WorkflowHandle) => postman.signal(lookAgainSignal)
const rounds = async (postman: WorkflowHandle): Promise<number> =>
  ((await postman.fetchHistory()).events ?? []).filter(
    (event) => event.activityTaskScheduledEventAttributes || isLocal(event.markerRecordedEventAttributes),
  ).length
/** What a local activity leaves in the history. */
const isLocal = (marker: { readonly markerName?: string | null } | null | undefined): boolean =>
  marker?.markerName === 'core_local_activity'
const isWaiting = (postman: WorkflowHandle) =>
  expect
    .poll(async () => {
      const { raw } = await postman.describe()
      return (raw.pendingActivities?.length ?? 0) + (raw.pendingWorkflowTask ? 1 : 0)
    })
    .toBe(0)

/** How long the postman has set out to wait, each time, in whole seconds. */
const waits = async (postman: WorkflowHandle): Promise<readonly number[]> =>
  ((await postman.fetchHistory()).events ?? []).flatMap(({ timerStartedEventAttributes: timer }) =>
    timer ? [Number(timer.startToFireTimeout?.seconds ?? 0)] : [],
  )
/** How many of its waits were over before their time. */
const waitsCutShort = async (postman: WorkflowHandle): Promise<number> =>
  ((await postman.fetchHistory()).events ?? []).filter((event) => event.timerCanceledEventAttributes).length

describe('the postman', () => {
  it('delivers the letter of an approval as soon as it is told, once, with a link that leads to the task', async () => {
    const catcher = await freshMailCatcher()
    ends.push(() => catcher.stop())
    const postman = await startPostman(catcher.smtpUrl)
    await isWaiting(postman)
    const stream = await approvalAsked()
    await poke(postman)
    const caught = async () =>
      (await (await fetch(`${catcher.webUrl}/api/email`)).json()) as readonly {
        readonly subject: string
        readonly text: string
        readonly to: readonly { readonly address: string }[]
        readonly html?: string
        readonly attachments?: readonly object[]
      }[]
    await expect.poll(caught).toHaveLength(1)
    await poke(postman)
    await isWaiting(postman)
    const [letter, ...others] = await caught()
    expect(others).toEqual([])
    expect(letter?.to.map(({ address }) => address)).toEqual(['chief@example.jp'])
    expect(letter?.subject).toMatch(/^【関所】承認のお願い: 統合端末の保守 \(期限 令和/)
    expect(letter?.text).toMatch(/^※ 架空の自治体の試用環境から送られた見本です。/)
    expect(letter?.attachments ?? []).toEqual([])
    const token = /\/t\/([\w-]{43})\n/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(await findLink(pool, token)).toEqual({
      stream,
      task: 'approve-1',
      person: people.chief.person,
      state: { kind: 'open' },
    })
  })

  it('answers a hundred pokes with a few rounds', async () => {
    const server = await scripted()
    const postman = await startPostman(server.url)
    await isWaiting(postman)
    await approvalAsked()
    await Promise.all(Array.from({ length: 100 }, () => poke(postman)))
    await expect.poll(() => server.accepted.length).toBe(1)
    await isWaiting(postman)
    expect(await rounds(postman)).toBeLessThan(40)
    expect(server.arrived).toHaveLength(1)
  })

  it('scenario 18: waits longer and longer while the mail server is away, and delivers everything once when it is back', async () => {
    const server = await scripted()
    await server.stop()
    const postman = await startPostman(server.url)
    await takeUpTo(record, 'start')
    await poke(postman)
    await expect.poll(() => waits(postman)).toContain(5)
    expect((await pool.query('select attempts, status from letters')).rows).toEqual([
      { attempts: 0, status: 'due' },
      { attempts: 0, status: 'due' },
    ])
    await server.back()
    await expect.poll(() => server.accepted.length).toBe(2)
    await isWaiting(postman)
    expect(server.arrived.map(({ to }) => to).toSorted()).toEqual(['head@example.jp', 'staff@example.jp'])
  })

  it('tries at once when it is poked, however long the mail server was away', async () => {
    const server = await scripted()
    await server.stop()
    const postman = await startPostman(server.url)
    await takeUpTo(record, 'start')
    await poke(postman)
    await expect.poll(() => waits(postman)).toContain(5)
    const before = await waitsCutShort(postman)
    await server.back()
    await expect
      .poll(
        async () => {
          await poke(postman)
          return server.accepted.length
        },
        { interval: 300 },
      )
      .toBe(2)
    // A wait ended before its time: so the poke was heard, and not only the clock.
    expect(await waitsCutShort(postman)).toBeGreaterThan(before)
  })

  it('turns the page under pokes, also while the mail server is away, and loses no letter', async () => {
    const server = await scripted()
    await server.stop()
    const postman = await startPostman(server.url, 40)
    const { firstExecutionRunId } = await client.workflow
      .getHandle(postman.workflowId)
      .describe()
      .then((one) => ({ firstExecutionRunId: one.runId }))
    await takeUpTo(record, 'start')
    await expect
      .poll(
        async () => {
          await poke(postman)
          return (await postman.describe()).runId
        },
        { interval: 50 },
      )
      .not.toBe(firstExecutionRunId)
    await server.back()
    await expect.poll(() => server.accepted.length).toBe(2)
    await isWaiting(postman)
    expect(server.arrived).toHaveLength(2)
  })

  it('keeps tokens, names and addresses out of Temporal', async () => {
    const server = await scripted()
    const postman = await startPostman(server.url)
    await approvalAsked()
    await poke(postman)
    await expect.poll(() => server.accepted.length).toBe(1)
    await isWaiting(postman)
    const codec = createPayloadCodec(practice.temporal.payloadKeys)
    const { events = [] } = await postman.fetchHistory()
    const payloads = (events ?? []).flatMap(
      ({
        activityTaskScheduledEventAttributes: asked,
        activityTaskCompletedEventAttributes: done,
        markerRecordedEventAttributes: marker,
      }) => [
        ...(asked?.input?.payloads ?? []),
        ...(done?.result?.payloads ?? []),
        ...(isLocal(marker) ? (marker?.details?.['result']?.payloads ?? []) : []),
      ],
    )
    const told = (await codec.decode(payloads)).map(({ data }) => Buffer.from(data ?? []).toString('utf8'))
    expect(told.length).toBeGreaterThan(0)
    for (const text of told)
      expect(JSON.parse(text)).toEqual({
        sent: expect.any(Number),
        dropped: 0,
        failed: 0,
        postponed: 0,
        away: 0,
        nextInMs: null,
        more: 0,
      })
    const everything = JSON.stringify(events, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
    )
    for (const secret of [server.accepted[0]?.token ?? '?', '渡邉', '佐藤', '@example.jp'])
      expect(everything).not.toContain(secret)
  })
})
