/**
 * The practice as it runs in the product, inside the test's own process: a worker, a poke, a client, and time that can
 * be skipped.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from '@temporalio/client'
import type { Pool } from 'pg'
import { inject } from 'vitest'
import { act, type Act, type Answer, type RecordAccess } from '../../db/act/act.ts'
import { anchorDay } from '../../db/kept/anchor.ts'
import { connect } from '../../db/connection/connect.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { createTimeMachine, type TimeMachine } from '../../launch/time-skipping.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { createSmtp } from '../../mail/smtp.ts'
import { connectClient } from '../../practice/client.ts'
import { parsePayloadKeys } from '../../practice/payload-keys.ts'
import { createPoke, type Poke } from '../../practice/poke.ts'
import { runningCases } from '../../practice/running-cases.ts'
import type { TemporalConfig } from '../../practice/temporal-config.ts'
import { createActivities } from '../../worker/activities.ts'
import { createMetrics } from '../../worker/metrics.ts'
import { runWorker } from '../../worker/run-worker.ts'
import { freshDatabase, unhurried } from './database.ts'
import { quiet as log, quietRuntime } from './quiet-runtime.ts'
import { enrol } from './roster.ts'
import './global-setup.ts'
import { letterWordsIn } from '../../web/letter-words-in.ts'

/** Everything that a test of the practice needs. */
export interface Practice {
  readonly record: RecordAccess
  readonly pool: Pool
  /** What no application may do, and a test does. */
  readonly owner: Pool
  readonly client: Client
  readonly temporal: TemporalConfig
  readonly databaseUrl: string
  readonly ownerUrl: string
  readonly poke: Poke
  readonly time: TimeMachine
  /** Acts, and tells the practice when it was done, as the API does. */
  readonly act: (wanted: Act) => Promise<Answer>
  readonly end: () => Promise<void>
}

/** How to run it: without a worker of its own a test can bring one up and down. */
export interface PracticeOptions {
  readonly worker?: boolean
  readonly maxCachedWorkflows?: number
  readonly temporalAddress?: string
  readonly timeSkipping?: boolean
  /** The key for payloads, where a later run is to read them. */
  readonly payloadKey?: string
}

/** Starts the practice on a database and a task queue of the test's own. */
export const startPractice = async (options: PracticeOptions = {}): Promise<Practice> => {
  quietRuntime()
  const [database, codePath] = await Promise.all([freshDatabase(), workflowBundle()])
  const { pool, close } = connect({ url: database.url, max: 12, name: 'test-practice', ...unhurried })
  const owner = connect({ url: database.ownerUrl, max: 2, name: 'test-owner', ...unhurried })
  await enrol(owner.pool)
  const temporal: TemporalConfig = {
    address: options.temporalAddress ?? inject('temporalAddress'),
    namespace: 'default',
    taskQueue: `test-${randomUUID()}`,
    payloadKeys: parsePayloadKeys(options.payloadKey ?? `test:${randomBytes(32).toString('base64')}`),
    tls: false,
    apiKey: null,
  }
  const { client, close: disconnect } = connectClient(temporal)
  const record: RecordAccess = { pool, timeSkipping: options.timeSkipping ?? true }
  const poke = createPoke({ client, taskQueue: temporal.taskQueue })
  // Nobody's mail server: these tests are about what waits, and wake no postman.
  const smtp = createSmtp({ url: 'smtp://127.0.0.1:1', from: 'sekisho@localhost', publicUrl: 'http://127.0.0.1:3000' })
  const letters = {
    smtp,
    linkKey: randomBytes(32),
    publicUrl: 'http://127.0.0.1:3000',
    sender: { contact: '', demo: false },
    wordsOf: letterWordsIn,
  }
  const stop = new AbortController()
  const worker =
    options.worker === false
      ? null
      : runWorker({
          temporal,
          workflowBundle: { codePath },
          activities: createActivities({
            record,
            poke: { ...poke, lettersWritten: () => {} },
            running: runningCases(client, temporal.taskQueue),
            log,
            metrics: createMetrics(),
            letters,
            anchorDay: (day) => anchorDay(pool, day),
          }),
          maxCachedWorkflows: options.maxCachedWorkflows ?? 100,
          log,
          signal: stop.signal,
        })
  return {
    record,
    pool,
    owner: owner.pool,
    client,
    temporal,
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl,
    poke,
    time: createTimeMachine(client, owner.pool),
    act: async (wanted) => {
      const answer = await act(record, wanted)
      if (answer.kind === 'done') poke.afterCommit({ ...answer, letters: false })
      return answer
    },
    end: async () => {
      stop.abort()
      await Promise.all([worker?.ended, poke.settled()])
      await Promise.all([disconnect(), close(), owner.close()])
      await database.drop()
    },
  }
}

/** The types of what has happened to a case, with the day and time in the office's clock. */
export const happened = async (
  pool: Pool,
  stream: CaseId,
): Promise<
  readonly { readonly type: string; readonly at: string; readonly data: { readonly [key: string]: unknown } }[]
> => {
  const { rows } = await pool.query<{ type: string; at: string; data: { readonly [key: string]: unknown } }>(
    `select type, to_char(occurred_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as at, data from events
      where stream = $1 order by version`,
    [stream],
  )
  return rows
}

/** Today by the case's own clock, or by the record's where no case is named. */
export const todayOf = async (pool: Pool, stream: CaseId | null = null): Promise<PlainDate> => {
  const { rows } = await pool.query<{ today: PlainDate }>(
    `select (greatest(clock_timestamp() + coalesce(max(offset_ms), 0) * interval '1 ms',
      max(last_at)) at time zone 'Asia/Tokyo')::date as today from streams where stream = $1`,
    [stream],
  )
  return rows[0]!.today
}

/** How many milliseconds it is until a minute after the first reminder of a case that has just begun. */
export const toFirstReminder = async (pool: Pool, stream: CaseId): Promise<number> => {
  const opened = (await happened(pool, stream)).find((one) => one.type === 'TaskOpened')!
  const [first] = opened.data['reminders'] as readonly [Instant]
  return epochOf(first) - Date.now() + 60_000
}
