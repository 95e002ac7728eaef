import { parseQuietHours, type QuietHours } from '../mail/quiet-hours.ts'
import { readTracingConfig, type TracingConfig } from '../operation/tracing-config.ts'
import { readTemporalConfig, type TemporalConfig } from '../practice/temporal-config.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/** Everything that the worker is told from outside; docs/configuration.md explains each. */
export interface WorkerConfig {
  readonly databaseUrl: string
  readonly temporal: TemporalConfig
  /** The packed workflows; null: the worker packs them itself, which takes some seconds. */
  readonly workflowBundle: string | null
  readonly timeSkipping: boolean
  readonly mail: MailConfig
  readonly health: { readonly host: string; readonly port: number }
  /** Where Temporal's SDK counts for itself, inside this machine only; null where it doesn't. */
  readonly sdkMetricsPort: number | null
  readonly maxCachedWorkflows: number
  readonly tasksAtOnce: number
  /** By how much the process stands back for others where all processors are busy, as `nice` counts it. */
  readonly niceness: number
  readonly tracing: TracingConfig
  readonly logLevel: string
}

/** How letters leave the house. */
export interface MailConfig {
  readonly smtpUrl: string
  readonly from: string
  readonly contact: string
  readonly demo: boolean
  readonly quietHours: QuietHours | null
  readonly publicUrl: string
  readonly linkKey: Buffer
}

type Environment = { readonly [name: string]: string | undefined }

/** Reads the worker's settings, all of them, before it says what is wrong with any. */
export const readWorkerConfig = (environment: Environment): WorkerConfig => {
  const problems: string[] = []
  const read = <Value>(how: () => Value): Value => {
    try {
      return how()
    } catch (error) {
      problems.push(messageOf(error))
      // Never used: where there is a problem, nothing is returned below.
      return undefined as Value
    }
  }
  const config: WorkerConfig = {
    databaseUrl: read(() => url(environment, 'DATABASE_URL', ['postgres:', 'postgresql:'])),
    temporal: read(() => readTemporalConfig(environment)),
    workflowBundle: environment['SEKISHO_WORKFLOW_BUNDLE'] || null,
    timeSkipping: read(() => yesOrNo(environment, 'SEKISHO_TIME_SKIPPING')),
    mail: {
      smtpUrl: read(() => url(environment, 'SMTP_URL', ['smtp:', 'smtps:'])),
      from: environment['MAIL_FROM'] || '関所 <sekisho@localhost>',
      contact: environment['MAIL_CONTACT'] ?? '',
      demo: environment['SEKISHO_DEMO'] === '1',
      quietHours: read(() => quietHours(environment)),
      publicUrl: read(() => url(environment, 'PUBLIC_URL', ['http:', 'https:']).replace(/\/+$/, '')),
      linkKey: read(() => key(environment, 'SEKISHO_LINK_KEY')),
    },
    health: {
      host: environment['HOST'] || '127.0.0.1',
      port: read(() => whole(environment, 'WORKER_HEALTH_PORT', 3001, 65_535)),
    },
    sdkMetricsPort: read(() => whole(environment, 'WORKER_SDK_METRICS_PORT', 0, 65_535)) || null,
    maxCachedWorkflows: read(() => whole(environment, 'WORKER_CACHED_WORKFLOWS', 500, 100_000)),
    tasksAtOnce: read(() => atLeastTwo(environment, 'WORKER_TASKS_AT_ONCE', 10)),
    niceness: read(() => nicenessIn(environment)),
    tracing: read(() => readTracingConfig(environment)),
    logLevel: read(() => level(environment)),
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return config
}

/** By how much what may come a moment later stands back: the worker, and under `npm start` Temporal's server. */
export const nicenessIn = (environment: Environment): number => whole(environment, 'WORKER_NICENESS', 7, 19)

const url = (environment: Environment, name: string, protocols: readonly string[]): string => {
  const text = environment[name]
  if (!text)
    throw new Error(
      `${name} is missing: set it to an address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`,
    )
  if (!protocols.includes(URL.parse(text)?.protocol ?? ''))
    throw new Error(`${name} is no address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`)
  return text
}

const yesOrNo = (environment: Environment, name: string): boolean => {
  const text = environment[name] || '0'
  if (!['0', '1', 'true', 'false'].includes(text)) throw new Error(`${name} is to be 0, 1, true or false, not ${text}`)
  return text === '1' || text === 'true'
}

const key = (environment: Environment, name: string): Buffer => {
  const bytes = Buffer.from(environment[name] ?? '', 'base64')
  if (bytes.length !== 32) throw new Error(`${name} is to be 32 bytes in base64, the same for api and worker`)
  return bytes
}

const quietHours = (environment: Environment): QuietHours | null => {
  const text = environment['MAIL_QUIET_HOURS']
  if (!text) return null
  const hours = parseQuietHours(text)
  if (hours === null) throw new Error(`MAIL_QUIET_HOURS is written like 22:00-06:00, not ${text}`)
  return hours
}

const whole = (environment: Environment, name: string, otherwise: number, most: number): number => {
  const text = environment[name]
  if (!text) return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new Error(`${name} is to be a whole number up to ${most}, not ${text}`)
  return value
}

/** Temporal's worker needs one for cases in memory and one for others. */
const atLeastTwo = (environment: Environment, name: string, otherwise: number): number => {
  const value = whole(environment, name, otherwise, 1_000)
  if (value < 2) throw new Error(`${name} is to be at least 2, not ${value}`)
  return value
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace']

const level = (environment: Environment): string => {
  const wanted = environment['LOG_LEVEL'] || 'info'
  if (!levels.includes(wanted)) throw new Error(`LOG_LEVEL is one of ${levels.join(', ')}`)
  return wanted
}
