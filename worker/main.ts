import { setTimeout as pause } from 'node:timers/promises'
import { Runtime } from '@temporalio/worker'
import { anchorDay } from '../db/kept/anchor.ts'
import { connect, type Connection } from '../db/connection/connect.ts'
import { compareForm, whatHelps } from '../db/kept/record-form.ts'
import { createSmtp } from '../mail/smtp.ts'
import { connectWatchedClient } from '../practice/client.ts'
import { createPoke } from '../practice/poke.ts'
import { runningCases } from '../practice/running-cases.ts'
import { createActivities } from './activities.ts'
import { boundMemory } from './bound-memory.ts'
import { readWorkerConfig, type WorkerConfig } from './config.ts'
import { createDuty } from './duty.ts'
import { readyMetric } from '../operation/process-metrics.ts'
import { createReadiness, recordAnswers, recordFits, temporalAnswers } from '../operation/readiness.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { serveOperation } from '../operation/serve.ts'
import { startTracing } from '../operation/tracing.ts'
import { loadWorkflows } from './load-workflows.ts'
import { createLog, safeError, temporalLogger, type Log } from '../operation/log.ts'
import { keepChecking } from './keep-checking.ts'
import { keepTakingTexts } from './keep-taking-texts.ts'
import { createMetrics } from './metrics.ts'
import { keepForgettingTraces } from './forget-traces.ts'
import { runWorker } from './run-worker.ts'
import { standBack } from '../operation/stand-back.ts'
import { keepSweeping } from './sweeping.ts'
import { traceActivities } from './trace-activities.ts'
import { keepWatchingQueues } from './watch-queues.ts'
import { letterWordsIn } from '../web/letter-words-in.ts'

/** For how long a statement of the night's work may run. */
const nightlyMs = 10 * 60_000

/** The worker's process: the practice, the sweep and the letters. */
const main = async (config: WorkerConfig, log: Log): Promise<void> => {
  standBack(config.niceness)
  boundMemory(config.maxCachedWorkflows)
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())
  installRuntime(config, log)
  const metrics = createMetrics()
  const trace = await startTracing('worker', config.tracing)
  const onBroken = (error: Error) => log.warn(safeError(error), 'a connection to the record broke')
  const database = connect({ url: config.databaseUrl, name: 'sekisho-worker', max: 16, onBroken })
  // Sealing a day and looking whether the record is whole take their time: connections of their own give it to them.
  const nightly = connect({
    url: config.databaseUrl,
    name: 'sekisho-nightly',
    max: 3,
    statementTimeoutMs: nightlyMs,
    onBroken,
  })
  for (const { hurry } of [database, nightly]) stop.signal.addEventListener('abort', hurry)
  const temporal = await connectWatchedClient(config.temporal, () =>
    log.warn('the way to Temporal has gone silent; beginning another'),
  )
  const smtp = createSmtp({ url: config.mail.smtpUrl, from: config.mail.from, publicUrl: config.mail.publicUrl })
  const poke = createPoke({
    client: temporal.client,
    taskQueue: config.temporal.taskQueue,
    onFailure: (target, error) =>
      log.debug({ target, ...safeError(error) }, 'a poke was lost; the sweep makes it good'),
    trace,
  })
  let isRunning = () => false
  const workerRuns = temporalAnswers(temporal.client)
  const ready = createReadiness({
    record: recordAnswers(database.pool),
    form: recordFits(database.pool),
    practice: async () => isRunning() && (await workerRuns()),
  })
  readyMetric(metrics.registry, ready)
  const sdkMetrics = config.sdkMetricsPort === null ? null : `http://127.0.0.1:${config.sdkMetricsPort}/metrics`
  const health = await serveOperation({
    ...config.health,
    ready,
    needed: null,
    metrics: async () => (await metrics.registry.metrics()) + (await metricsOfSdk(sdkMetrics)),
  })
  log.info({ ...config.health }, 'the worker is starting')

  const [bundle] = await Promise.all([
    loadWorkflows(config.workflowBundle, temporalLogger(log)),
    recordIsThere(database, log, stop.signal),
  ])
  if (!stop.signal.aborted) await refuseAnotherForm(database)
  const record = { pool: database.pool, timeSkipping: config.timeSkipping, trace }
  const worker = runWorker({
    ...config,
    workflowBundle: bundle,
    activities: createActivities({
      record,
      poke,
      running: runningCases(temporal.client, config.temporal.taskQueue),
      log,
      metrics,
      letters: { ...config.mail, smtp, sender: config.mail, wordsOf: letterWordsIn },
      anchorDay: (day) => anchorDay(nightly.pool, day),
    }),
    activityInterceptors: trace === undefined ? [] : [traceActivities(trace, database.pool)],
    log,
    signal: stop.signal,
  })
  isRunning = worker.isRunning
  const duty = createDuty(database.pool)
  await Promise.all([
    worker.ended,
    keepSweeping({ pool: database.pool, poke, log, metrics, duty, signal: stop.signal }),
    keepWatchingQueues({ pool: database.pool, metrics, duty, signal: stop.signal }),
    keepTakingTexts({ pool: database.pool, log, duty, signal: stop.signal }),
    keepChecking({ pool: nightly.pool, timeSkipping: config.timeSkipping, log, metrics, signal: stop.signal }),
    trace === undefined ? undefined : keepForgettingTraces(database.pool, stop.signal),
  ])

  duty.end()
  await poke.settled()
  await trace?.end()
  health.close()
  smtp.close()
  await Promise.all([temporal.close(), database.close(), nightly.close()])
  log.info('the worker has ended')
}

/** Temporal's own part of the process: what it logs goes through ours, and how it counts. */
const installRuntime = (config: WorkerConfig, log: Log): void => {
  Runtime.install({
    logger: temporalLogger(log),
    telemetryOptions: {
      logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } },
      ...(config.sdkMetricsPort === null
        ? {}
        : { metrics: { prometheus: { bindAddress: `127.0.0.1:${config.sdkMetricsPort}` } } }),
    },
    // Signals are ours: they may come before there is a worker.
    shutdownSignals: [],
  })
}

/** What Temporal's SDK counts comes from a port of its own, which only this process can reach; none where it is off. */
const metricsOfSdk = (url: string | null): Promise<string> =>
  url === null
    ? Promise.resolve('')
    : fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
        (answer) => answer.text(),
        () => '',
      )

const answers = ({ pool }: Connection): Promise<boolean> =>
  pool.query('select 1 from streams limit 1').then(
    () => true,
    () => false,
  )

/** Waits until the record is there with its tables. */
const recordIsThere = async (database: Connection, log: Log, signal: AbortSignal): Promise<void> => {
  for (let tries = 0; !signal.aborted && !(await answers(database)); tries++) {
    if (tries === 0) log.warn('the record cannot be reached, or has no tables yet; trying on')
    await pause(500, undefined, { signal }).catch(() => {})
  }
}

/** A record that this release can't work on is left alone: whoever starts the process is told what helps. */
const refuseAnotherForm = async ({ pool }: Connection): Promise<void> => {
  const compared = await compareForm(pool)
  if (compared.kind !== 'same') throw new Error(whatHelps(compared))
}

const startWith = async (): Promise<void> => {
  let config: WorkerConfig
  try {
    config = readWorkerConfig(withSecretFiles(process.env))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
    return
  }
  const log = createLog('worker', config.logLevel)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal(safeError(error), 'the worker ends, for it met what nobody expected')
      process.exit(1)
    })
  }
  await main(config, log).catch((error: unknown) => {
    log.fatal(safeError(error), 'the worker cannot go on')
    process.exit(1)
  })
  // All is closed. A mail server that doesn't hang up would keep the process for another minute.
  process.exit()
}

await startWith()
