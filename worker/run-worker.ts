import { setTimeout as pause } from 'node:timers/promises'
import { NativeConnection, Worker, type ActivityInterceptorsFactory, type WorkerOptions } from '@temporalio/worker'
import { createDataConverter } from '../practice/data-converter.ts'
import type { TemporalConfig } from '../practice/temporal-config.ts'
import { safeError, type Log } from '../operation/log.ts'
import { layWatchedLine, type Patience } from '../practice/watched-line.ts'

/** What Temporal's worker is made of. */
export interface RunOptions {
  readonly temporal: TemporalConfig
  readonly workflowBundle: NonNullable<WorkerOptions['workflowBundle']>
  readonly activities: object
  readonly maxCachedWorkflows: number
  /** How many cases are worked on at once. */
  readonly tasksAtOnce?: number
  /** What is done around every activity. */
  readonly activityInterceptors?: readonly ActivityInterceptorsFactory[]
  /** How soon a line to Temporal that has gone silent is ended. */
  readonly patience?: Patience
  readonly log: Log
  readonly signal: AbortSignal
}

/** A worker that keeps running until told to stop, and whether it does just now. */
export interface RunningWorker {
  readonly isRunning: () => boolean
  readonly ended: Promise<void>
}

const againMs = 1_000
/**
 * After a restart every case is read back from its history, one after the other on the processor however many were
 * taken: each that was taken has to be answered within ten seconds, or Temporal gives it to somebody else again.
 */
const fewAtOnce = 10

/**
 * Runs Temporal's worker for as long as we live. While Temporal is away it tries each second and says so once; where
 * the worker itself gives up (its namespace vanished, say), it begins again.
 */
export const runWorker = (options: RunOptions): RunningWorker => {
  let worker: Worker | null = null
  const loop = async (): Promise<void> => {
    let troubled = false
    while (!options.signal.aborted) {
      try {
        await runOnce(options, (made) => {
          worker = made
          troubled = false
          options.log.info({ taskQueue: options.temporal.taskQueue }, 'the practice is running')
        })
      } catch (error) {
        if (!troubled && !options.signal.aborted)
          options.log.warn(safeError(error), 'Temporal cannot be used; trying on')
        troubled = true
      }
      await pause(againMs, undefined, { signal: options.signal }).catch(() => {})
    }
  }
  return { isRunning: () => worker?.getState() === 'RUNNING', ended: loop() }
}

const runOnce = async (options: RunOptions, onMade: (worker: Worker) => void): Promise<void> => {
  const { temporal, log, patience } = options
  const line = await layWatchedLine(
    temporal.address,
    () => log.warn('the line to Temporal has gone silent; beginning another'),
    patience,
  )
  const over = new AbortController()
  try {
    const connection = await NativeConnection.connect({
      address: temporal.address,
      proxy: { type: 'http-connect', targetHost: line.proxy },
      tls: temporal.tls,
      ...(temporal.apiKey === null ? {} : { apiKey: temporal.apiKey }),
    })
    const ask = () =>
      connection.withDeadline(Date.now() + askWithinMs, () => connection.workflowService.getSystemInfo({}))
    const watched = line.watch(ask, over.signal)
    try {
      await runOn(connection, options, onMade)
    } finally {
      over.abort()
      await watched
      await connection.close()
    }
  } finally {
    line.close()
  }
}

const askWithinMs = 3_000
/**
 * Only rounds of letters and the night's work come this way, one at a time. Whoever waits for work on a line that has
 * gone silent is given some, and each that is given in vain costs ten seconds: with ten of them it was a minute.
 */
const activityPolls = 2

/**
 * So many wait for cases, half of them for those that this worker has in memory and half for all others. Whoever waits
 * has taken a place already. With ten of them, eight for cases in memory, as Temporal's SDK has it, cases that begin
 * stood in line for seconds beside an idle processor while others kept the worker busy.
 */
const casePolls = 4

const runOn = async (
  connection: NativeConnection,
  {
    temporal,
    workflowBundle,
    activities,
    maxCachedWorkflows,
    tasksAtOnce = fewAtOnce,
    activityInterceptors = [],
    signal,
  }: RunOptions,
  onMade: (worker: Worker) => void,
): Promise<void> => {
  const worker = await Worker.create({
    connection,
    namespace: temporal.namespace,
    taskQueue: temporal.taskQueue,
    workflowBundle,
    activities,
    interceptors: { activity: [...activityInterceptors] },
    dataConverter: createDataConverter(temporal.payloadKeys),
    maxCachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: tasksAtOnce,
    maxConcurrentWorkflowTaskPolls: Math.min(casePolls, tasksAtOnce),
    nonStickyToStickyPollRatio: 0.5,
    maxConcurrentActivityTaskPolls: activityPolls,
    reuseV8Context: true,
    // A look or an act takes milliseconds; a letter that is being handed over, seconds.
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '8 seconds',
  })
  onMade(worker)
  const stop = () => {
    if (worker.getState() === 'RUNNING') worker.shutdown()
  }
  signal.addEventListener('abort', stop, { once: true })
  const running = worker.run()
  if (signal.aborted) stop()
  await running.finally(() => signal.removeEventListener('abort', stop))
}
