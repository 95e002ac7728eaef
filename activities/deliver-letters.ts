import { Context } from '@temporalio/activity'
import { instantFromEpoch } from '../domain/kernel/instant.ts'
import { keepInHand, nextLetters } from '../db/letters/letters.ts'
import type { TakenLetter } from '../db/letters/take-letter.ts'
import { quietFor, type QuietHours } from '../mail/quiet-hours.ts'
import { deliverLetter, takeUp, type DeliverLetterDeps, type LetterOutcome } from './deliver-letter.ts'
import { takeInHand } from './letters-in-hand.ts'

/** What the postman's one activity needs. */
export interface DeliverLettersDeps extends DeliverLetterDeps {
  /**
   * When no letter goes out but those about incidents; null, the default, where mail may come at any hour
   * (docs/mail.md).
   */
  readonly quietHours?: QuietHours | null
  /** How many letters are under way at once. */
  readonly lanes?: number
  /**
   * For how long a letter is taken. It is taken again and again while it is being sent, so this is how soon others get
   * it after this process was killed.
   */
  readonly leaseMs?: number
  /** Pokes shorten the wait for a mail server that is away, but not below this. */
  readonly knockMs?: number
}

/**
 * What a round of the postman did, in how many milliseconds the next letter is due (null where none waits), and how
 * many are due already.
 */
export type Round = Outcomes & { readonly nextInMs: number | null; readonly more: number }
type Outcomes = { readonly [outcome in LetterOutcome | 'dropped']: number }

/** How much a round takes on: all that there is, or what a person is waiting for. */
interface Limits {
  readonly letters: number
  readonly ms: number
  /** How many letters are taken up with one statement. */
  readonly handful: number
}
const thorough: Limits = { letters: 10_000, ms: 20_000, handful: 24 }
const atOnce: Limits = { letters: 12, ms: 3_000, handful: 12 }
const defaultLeaseMs = 30_000
const heartbeatMs = 3_000
/** A mail server that is away is tried again after half the time that it has been away, within these bounds. */
const soonestMs = 5_000
const latestMs = 30_000
const nothing = { sent: 0, dropped: 0, failed: 0, postponed: 0, away: 0 } satisfies Outcomes

/**
 * What this process knows of the mail server: where the last letter was accepted, the next ones needn't wait for a
 * first. Where it is away, since when, and when it was last tried.
 */
interface MailServer {
  isThere: boolean
  awaySince: number | null
  triedAt: number
}

/**
 * Delivers the letters that are due, a few at once. Where the server's presence isn't known, the first goes alone: it
 * shows whether it is there. Where it is away, the round says so and when to try again, and a poke may come sooner:
 * only this is waited out, every other failure is Temporal's to try again within seconds. It never takes a letter
 * before its turn, and sends none that was recorded as sent. Two ways, for the workflow to choose from: `deliverAtOnce`
 * as a local activity, without a trip through the server; and `deliverLetters`, of which the workflow asks for several
 * where there is much to do, so that every worker has a part in it. Whoever asks this process while it is at it already
 * waits for the same round: more of them would only share the same few connections.
 */
export const createDeliverLetters = (deps: DeliverLettersDeps) => {
  const { quietHours = null, knockMs = 2_000 } = deps
  const server: MailServer = { isThere: false, awaySince: null, triedAt: -Infinity }
  const round = async (limits: Limits, signal: AbortSignal): Promise<Round> => {
    const restMs = server.awaySince === null ? 0 : server.triedAt + knockMs - Date.now()
    if (restMs > 0) return { ...nothing, nextInMs: restMs, more: 0 }
    const quietMs = quietFor(quietHours, instantFromEpoch(Date.now()))
    const isQuiet = quietMs > 0
    const done = await deliverDue(deps, limits, server, signal, isQuiet)
    if (done.away > 0) return { ...done, nextInMs: nextKnockInMs(server), more: 0 }
    if (isQuiet) return { ...done, nextInMs: quietMs, more: 0 }
    return { ...done, ...(await next(deps, done.sent + done.failed + done.postponed + done.dropped === 0)) }
  }
  let underWay: Promise<Round> | null = null
  return {
    deliverLetters: async (): Promise<Round> => {
      const context = Context.current()
      const beat = setInterval(() => context.heartbeat(), heartbeatMs)
      try {
        if (underWay !== null) {
          const { nextInMs, more } = await underWay
          return { ...nothing, nextInMs, more }
        }
        underWay = round(thorough, context.cancellationSignal)
        return await underWay.finally(() => {
          underWay = null
        })
      } finally {
        clearInterval(beat)
      }
    },
    deliverAtOnce: (): Promise<Round> => round(atOnce, Context.current().cancellationSignal),
  }
}

const nextKnockInMs = ({ awaySince }: MailServer): number => knockAfterMs(Date.now() - (awaySince ?? Date.now()))

/** After how long a mail server that has been away for so long is tried again: half of that, within bounds. */
export const knockAfterMs = (awayMs: number): number => Math.min(Math.max(awayMs / 2, soonestMs), latestMs)

/** Notes what a letter showed of the mail server. */
const note = (server: MailServer, outcome: LetterOutcome): void => {
  if (outcome === 'failed') return
  if (outcome !== 'postponed') server.isThere = outcome === 'sent'
  server.awaySince = outcome === 'away' ? (server.awaySince ?? Date.now()) : null
  server.triedAt = Date.now()
}

/** Letters that are due and could not be taken are in somebody else's hands: no reason to ask without a pause. */
const next = async (
  { pool }: DeliverLettersDeps,
  gotNone: boolean,
): Promise<{ readonly nextInMs: number | null; readonly more: number }> => {
  const { inMs, due } = await nextLetters(pool)
  return { nextInMs: inMs !== null && gotNone ? Math.max(inMs, 1_000) : inMs, more: due }
}

/** Takes and delivers until nothing is due, the round is full, or the mail server goes away. */
const deliverDue = async (
  deps: DeliverLettersDeps,
  limits: Limits,
  server: MailServer,
  signal: AbortSignal,
  isQuiet: boolean,
): Promise<Outcomes> => {
  const { lanes = 4, leaseMs = defaultLeaseMs } = deps
  const done = { ...nothing }
  const underWay = new Set<string>()
  const until = performance.now() + limits.ms
  const inHand = takeInHand({
    pool: deps.pool,
    take: (most) => takeUp(deps, leaseMs, most, isQuiet),
    most: limits.letters,
    handful: limits.handful,
    leaseMs,
    mayGoOn: () => done.away === 0 && performance.now() < until && !signal.aborted,
    onDropped: (letters) => {
      done.dropped += letters
    },
  })
  const deliver = async (letter: TakenLetter): Promise<void> => {
    underWay.add(letter.id)
    try {
      const outcome = await deliverLetter(deps, letter)
      done[outcome] += 1
      note(server, outcome)
    } finally {
      underWay.delete(letter.id)
    }
  }
  const lane = async () => {
    for (let letter = await inHand.next(); letter; letter = await inHand.next()) await deliver(letter)
  }
  const hold = setInterval(() => void keepInHand(deps.pool, [...underWay], leaseMs).catch(() => {}), leaseMs / 4)
  try {
    const first = server.isThere ? undefined : await inHand.next()
    if (first) await deliver(first)
    await all(Array.from({ length: lanes }, lane))
    return done
  } finally {
    clearInterval(hold)
    // Where the record is away, others get them when the lease is over.
    await inHand.layBack().catch(() => {})
  }
}

/** Waits for every lane, also where one failed: no letter is left in hand without somebody waiting for it. */
const all = async (lanes: readonly Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}
