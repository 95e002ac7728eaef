import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { takePort } from '../free-port.ts'
import { childPart } from './child-part.ts'
import { grpcStatus, textField } from './grpc-call.ts'
import type { Part } from './part.ts'
import { findTemporal, type OnStep } from './temporal-binary.ts'

/** Where a Temporal server of our own keeps its data and listens. */
export interface TemporalOptions {
  readonly folder: string
  readonly port?: number
  /** Without it the server has no web page. */
  readonly uiPort?: number
  /** By how much it stands back for the others, as `nice` counts it. */
  readonly niceness?: number
  /** False keeps everything in memory: faster, and gone when the process ends. */
  readonly persistent?: boolean
  readonly onStep?: OnStep
}

/** A Temporal server of our own, with the namespace `default`. */
export interface TemporalPart extends Part {
  readonly address: string
  readonly uiUrl: string | undefined
}

/**
 * What a local server gets that a production server must not: time can be skipped for one case, and timers are cut to
 * 20 ms instead of a second, so that years pass in seconds. A new run after a year begins at once: with the usual pause
 * of a second before it, skipped time would run past the timers that it has not set yet. And its task processors, some
 * hundreds unless told otherwise, would all wait for the one connection to SQLite where thousands of timers fire at one
 * moment, until their time is over, and begin again: then nothing goes on any more.
 */
const dynamicConfig = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="20ms"',
  'history.workflowIdReuseMinimalInterval="0s"',
  'history.timerProcessorSchedulerWorkerCount=16',
  'history.transferProcessorSchedulerWorkerCount=32',
]

/**
 * SQLite's usual journal waits for the disk three or four times for each of Temporal's steps, which all go through its
 * one connection; with a log that is written ahead it waits once, and what was answered is on the disk all the same.
 */
const onFile = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=FULL']

const fixedArgs = ['server', 'start-dev', '--ip=127.0.0.1', '--namespace=default', '--log-level=warn']

/** Starts Temporal's development server, on a database file unless told otherwise. */
export async function startTemporal(options: TemporalOptions): Promise<TemporalPart> {
  mkdirSync(options.folder, { recursive: true })
  const binary = await findTemporal(options.onStep)
  const port = await takePort(options.port)
  const uiPort = options.uiPort === undefined ? undefined : await takePort(options.uiPort)
  const address = `127.0.0.1:${port}`
  const part = childPart({
    name: 'temporal',
    command: binary,
    args: [
      ...fixedArgs,
      `--port=${port}`,
      ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch']),
      ...(options.persistent === false ? [] : ['--db-filename', join(options.folder, 'temporal.db'), ...onFile]),
      ...dynamicConfig.flatMap((value) => ['--dynamic-config-value', value]),
    ],
    logFile: join(options.folder, 'temporal.log'),
    pidFile: join(options.folder, 'temporal.pid'),
    ...(options.niceness === undefined ? {} : { niceness: options.niceness }),
    ready: () => servesNamespace(address, 'default'),
    readyWithinMs: 60_000,
  })
  await part.start()
  return Object.assign(part, { address, uiUrl: uiPort === undefined ? undefined : `http://127.0.0.1:${uiPort}` })
}

/** Whether a Temporal server without TLS serves a namespace at this address. */
export async function servesNamespace(address: string, namespace: string): Promise<boolean> {
  const path = '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace'
  return (await grpcStatus(address, path, textField(namespace))) === 0
}
