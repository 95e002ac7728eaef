import {
  condition,
  continueAsNew,
  isCancellation,
  patched,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import type { createDeliverLetters } from '../activities/deliver-letters.ts'
import { lookAgain } from './moves/follow.ts'

/** The postman looks at least so often, should every signal be lost. */
const longestWaitMs = 10 * 60_000
/** Then a new page: far from the server's limit, which signals would reach while the mail server is away for days. */
const eventsAPage = 4_000

/**
 * A round that was killed, or whose record is away, is tried again within seconds, and no event is written meanwhile. A
 * mail server that is away is no failure: the round says when to try again, and a poke may come sooner. Letters that a
 * server refuses wait on their own, by their rows.
 */
const { deliverLetters } = proxyActivities<ReturnType<typeof createDeliverLetters>>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})

/** What people wait for goes out without a trip through the server. It is tried once; longer than a letter can take. */
const { deliverAtOnce } = proxyLocalActivities<ReturnType<typeof createDeliverLetters>>({
  startToCloseTimeout: '2 minutes',
  retry: { maximumAttempts: 1 },
})

/** For so many letters another round is asked for, which another worker may take; more than a few help nobody. */
const lettersARound = 250
const mostRounds = 4

/**
 * A short round at once; a thorough one where that failed, or there is more to do than it took on; several where there
 * is much more. How many follows from what the short round has answered, so a history in which it said nothing of that
 * goes on as it went.
 */
const deliver = async (): Promise<{ readonly nextInMs: number | null }> => {
  if (!patched('letters-at-once')) return deliverLetters()
  const round = await deliverAtOnce().catch((error: unknown) => {
    if (isCancellation(error)) throw error
    return null
  })
  if (round !== null && round.nextInMs !== 0) return round
  const rounds = Math.min(Math.max(Math.ceil((round?.more ?? 0) / lettersARound), 1), mostRounds)
  const answers = await Promise.all(Array.from({ length: rounds }, () => deliverLetters()))
  const waits = answers.flatMap(({ nextInMs }) => (nextInMs === null ? [] : [nextInMs]))
  return { nextInMs: waits.length === 0 ? null : Math.min(...waits) }
}

/**
 * Delivers the letters that acts have written: looks at once when poked, else when the next letter is due. However many
 * pokes come while a round is under way, one more round answers them all.
 */
export async function postman(events = eventsAPage): Promise<void> {
  const isPageFull = () => workflowInfo().historyLength > events || workflowInfo().continueAsNewSuggested
  let poked = false
  setHandler(lookAgain, () => {
    poked = true
  })
  const pageFull = condition(isPageFull)
  while (!isPageFull()) {
    poked = false
    const round = await Promise.race([deliver(), pageFull])
    const waitMs = Math.min(round?.nextInMs ?? longestWaitMs, longestWaitMs)
    if (waitMs > 0) await condition(() => poked || isPageFull(), waitMs, { summary: 'the next letter' })
  }
  // Pokes may be lost in the turn: the new page begins by looking.
  await continueAsNew<typeof postman>(events)
}
