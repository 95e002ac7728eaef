import type { Logger as TemporalLogger, LogLevel, LogMetadata } from '@temporalio/common'
import { pino, type Logger } from 'pino'
import { standardOutput } from './lines-together.ts'
import { sqlState } from '../db/connection/sql-state.ts'

/**
 * The log of each process: one JSON object a line, all of one form. It knows cases by their ids; names, texts and
 * payloads never get here.
 */
export type Log = Logger

/** Builds the log of one part of the product. */
export const createLog = (part: string, level: string): Log =>
  pino(
    {
      base: { part },
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    standardOutput,
  )

/**
 * What of an error may stand in a log. A message of the database can quote what people wrote: its SQLSTATE is enough.
 */
export const safeError = (error: unknown): { readonly [key: string]: string } => {
  const state = sqlState(error)
  if (state !== undefined) return { error: 'database', sqlState: state }
  if (typeof error === 'string') return { error }
  if (!(error instanceof Error)) return { error: typeof error }
  const cause = error.cause === undefined ? {} : { cause: causeOf(error.cause) }
  return {
    error: error.name,
    message: error.message,
    ...cause,
    ...('code' in error ? { code: String(error.code) } : {}),
  }
}

const causeOf = (cause: unknown): string => Object.values(safeError(cause)).join(': ')

/** Only these of what Temporal's SDK adds to a line: where it happened, not what was passed. */
const kept = [
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'activityId',
  'attempt',
  'taskQueue',
  'sdkComponent',
  'kind',
  'failures',
  'outcome',
  'times',
  'target',
]

/** Gives Temporal's own messages the same form. */
export const temporalLogger = (log: Log): TemporalLogger => {
  const write = (level: LogLevel, message: string, meta: LogMetadata = {}) => {
    const fields = Object.fromEntries(
      kept.flatMap((name) => (meta[name] === undefined ? [] : [[name, meta[name] as unknown]])),
    )
    const error: unknown = meta['error']
    log[pinoLevel[level]]({ ...fields, ...(error === undefined ? {} : safeError(error)) }, message)
  }
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  }
}

const pinoLevel = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const
