import type { Refusal } from '../../domain/kernel/outcome.ts'
import { hasTakenTooLong, hasWaitedInVain, isRecordAway } from './failures.ts'
import { edgeRefusal } from './problem.ts'

/** Where all wait, whoever comes again a moment later waits as long. */
const crowdedSeconds = 10

/**
 * As what a failure is told: whoever waited behind others for as long as one waits, while the record answers, isn't
 * told that it is away, nor is whoever looks for too much at once.
 */
export const failureOf = async (
  error: Error,
  reading: boolean,
  ready: () => Promise<{ readonly [part: string]: boolean }>,
): Promise<Refusal> => {
  if (hasWaitedInVain(error) && (await ready())['record'] === true)
    return edgeRefusal('record-crowded', { retryAfterSeconds: crowdedSeconds })
  if (reading && hasTakenTooLong(error)) return edgeRefusal('record-too-slow')
  return edgeRefusal(isRecordAway(error) ? 'record-unavailable' : 'internal-error')
}
