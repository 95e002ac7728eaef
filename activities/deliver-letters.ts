import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import { instantFromEpoch } from '../domain/kernel/instant.ts'
import { nextLetterInMs } from '../db/letters.ts'
import { takeLetter } from '../db/take-letter.ts'
import { quietFor, type QuietHours } from '../mail/quiet-hours.ts'
import { deliverLetter, type DeliverLetterDeps, type LetterOutcome } from './deliver-letter.ts'

/** What the postman's one activity needs. */
export interface DeliverLettersDeps extends DeliverLetterDeps {
  /** When no letter goes out but those about incidents; null, the default, where mail may come at any hour (docs/mail.md). */
  readonly quietHours?: QuietHours | null
  /** How many letters are under way at once. */
  readonly lanes?: number
  /** For how long a letter is taken: longer than its sending can last, for after that somebody else takes it. */
  readonly leaseMs?: number
}

/** What a round of the postman did, and in how many milliseconds the next letter is due; null where none waits. */
export type Round = Outcomes & { readonly nextInMs: number | null }
type Outcomes = { readonly [outcome in LetterOutcome]: number }

const lettersARound = 50
const longestRoundMs = 60_000
const defaultLeaseMs = 120_000
const heartbeatMs = 3_000
const shortBreakMs = 5_000
const nothing = { sent: 0, dropped: 0, failed: 0, postponed: 0, away: 0 } satisfies Outcomes

/**
 * Delivers the letters that are due, a few at once, the first one alone: it shows whether the mail server is there.
 * Where not a single letter could be offered it fails, so that Temporal tries again later and later; that costs an
 * outage no history, however long it lasts.
 */
export const createDeliverLetters = (deps: DeliverLettersDeps) => {
  const { quietHours = null } = deps
  const deliverLetters = async (): Promise<Round> => {
    const quietMs = quietFor(quietHours, instantFromEpoch(Date.now()))
    const isQuiet = quietMs > 0
    const context = Context.current()
    const beat = setInterval(() => context.heartbeat(), heartbeatMs)
    try {
      const done = await deliverDue(deps, context.cancellationSignal, isQuiet)
      const answered = done.sent + done.failed + done.postponed
      if (done.away > 0 && answered === 0) throw ApplicationFailure.retryable('the mail server is away', 'MailServerAway')
      if (isQuiet && done.away === 0) return { ...done, nextInMs: quietMs }
      return { ...done, nextInMs: done.away > 0 ? shortBreakMs : await nextInMs(deps, answered + done.dropped === 0) }
    } finally {
      clearInterval(beat)
    }
  }
  return { deliverLetters }
}

/** Letters that are due and could not be taken are in somebody else's hands: no reason to ask without a pause. */
const nextInMs = async ({ pool }: DeliverLettersDeps, gotNone: boolean): Promise<number | null> => {
  const ms = await nextLetterInMs(pool)
  return ms !== null && gotNone ? Math.max(ms, 1_000) : ms
}

/** Takes and delivers until nothing is due, the round is full, or the mail server goes away. */
const deliverDue = async (deps: DeliverLettersDeps, signal: AbortSignal, isQuiet: boolean): Promise<Outcomes> => {
  const { pool, lanes = 4, leaseMs = defaultLeaseMs } = deps
  const done = { ...nothing }
  const until = Date.now() + longestRoundMs
  let taken = 0
  const next = async (): Promise<boolean> => {
    if (done.away > 0 || taken >= lettersARound || Date.now() >= until || signal.aborted) return false
    taken += 1
    const letter = await takeLetter(pool, leaseMs, isQuiet)
    if (letter === null) return false
    done[await deliverLetter(deps, letter)] += 1
    return true
  }
  const lane = async () => {
    while (await next());
  }
  if (await next()) await all(Array.from({ length: lanes }, lane))
  return done
}

/** Waits for every lane, also where one failed: no letter is left in hand without somebody waiting for it. */
const all = async (lanes: readonly Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}
