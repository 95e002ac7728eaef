import { HistoryCheck } from '../checker/check-history.ts'
import { current, readEventsOfInBatches, readStream } from '../db/kept/event-store.ts'
import type { HoldAgainstLaw, LawBreach } from '../db/proof/night-check.ts'
import { cityId } from '../domain/city/city-id.ts'

const eventsAtOnce = 200

/**
 * Holds cases against guideline and settings by the checker's own reading, each by itself (docs/checking-the-law.md).
 * What the checker doesn't know or can't read nobody has judged: that is named as well, and the rest of the night's
 * check goes on.
 */
export const holdAgainstLaw: HoldAgainstLaw = async (client, cases) => {
  const found: LawBreach[] = []
  const check = new HistoryCheck({
    whole: false,
    onBreach: ({ rule, case: stream, version }) => found.push({ rule, stream, version }),
  })
  const readable = (stream: string, version: number, look: () => void): void => {
    try {
      look()
    } catch {
      found.push({ rule: 'event-unreadable', stream, version })
    }
  }
  for (const one of await readStream(client, cityId))
    readable(cityId, one.event.version, () => check.takeRuleBook(current(one)))
  for await (const batch of readEventsOfInBatches(client, cases, eventsAtOnce))
    for (const one of batch) readable(one.event.stream, one.event.version, () => check.take(current(one)))
  readable(cases.at(-1) ?? '', 0, () => {
    for (const type of check.end().unknown.keys()) found.push({ rule: `unknown-event-${type}`, stream: '', version: 0 })
  })
  return found
}
