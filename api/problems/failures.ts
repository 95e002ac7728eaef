import { sqlState } from '../../db/connection/sql-state.ts'

const networkCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOENT',
  // The folder of uploads is full, or the machine at its limits: it passes.
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
])

/** What the pool says where all its connections are in use, and none became free in time. */
const noneFree = /timeout exceeded when trying to connect/i

/** What the driver says by words alone where no connection is to be had. */
const lostConnection = [
  noneFree,
  /Connection terminated/i,
  // Our own word for it (`db/connection/silence.ts`).
  /the record was silent for too long/i,
  /Client has encountered a connection error/i,
  /Query read timeout/i,
  /Cannot use a pool/i,
]

/**
 * Whether whoever sent a request went away before it was whole: nothing of ours has failed, and nobody reads the
 * answer.
 */
export const isSenderGone = (error: Error): boolean =>
  'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted'

/**
 * Whether a request said something that no text of the database can hold, wherever it was put into a statement:
 * a NUL, half of a pair of surrogates. Nothing of ours has failed; the statement has changed nothing.
 */
export const isUnstorable = (error: Error): boolean => /^(22021|22P05)$/.test(sqlState(error) ?? '')

/** Whether nothing was asked of the record yet: all connections of the pool were in use for as long as one waits. */
export const hasWaitedInVain = (error: Error): boolean => noneFree.test(error.message)

/** Whether the record ended a statement that took longer than one may. */
export const hasTakenTooLong = (error: Error): boolean => sqlState(error) === '57014'

/**
 * Whether the record is away rather than the request wrong: no connection, no free connection, the server shutting
 * down, starting, or too slow. The same request can succeed later.
 */
export const isRecordAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const state = sqlState(error)
  if (state !== undefined && /^(08|53|57P|57014|25006|55P03)/.test(state)) return true
  const code = 'code' in error ? String(error.code) : ''
  if (networkCodes.has(code)) return true
  if (lostConnection.some((words) => words.test(error.message))) return true
  return error instanceof AggregateError
    ? error.errors.some(isRecordAway)
    : error.cause !== undefined && isRecordAway(error.cause)
}
