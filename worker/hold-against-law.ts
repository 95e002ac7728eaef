import { HistoryCheck } from '../checker/check-history.ts'
import { RuleBook } from '../checker/rule-book.ts'
import { current, readEventsOfInBatches, readStream } from '../db/kept/event-store.ts'
import type { BeginHolding, LawBreach } from '../db/proof/night-check.ts'
import { cityId } from '../domain/city/city-id.ts'

const eventsAtOnce = 200

/**
 * Holds cases against guideline and settings by the checker's own reading, each by itself (docs/checking-the-law.md).
 * What the checker doesn't know or can't read nobody has judged: that is named as well, and the rest of the night's
 * check goes on. The city's own stream is read once a night, and on from there.
 */
export const holdAgainstLaw: BeginHolding = () => {
  const book = new RuleBook()
  let read = 0
  return async (client, cases) => {
    const found: LawBreach[] = []
    const check = new HistoryCheck({
      whole: false,
      book,
      onBreach: ({ rule, case: stream, version }) => found.push({ rule, stream, version }),
    })
    const readable = (stream: string, version: number, look: () => void): void => {
      try {
        look()
      } catch {
        found.push({ rule: 'event-unreadable', stream, version })
      }
    }
    for (const one of await readStream(client, cityId, read + 1)) {
      read = one.event.version
      readable(cityId, read, () => check.takeRuleBook(current(one)))
    }
    for await (const batch of readEventsOfInBatches(client, cases, eventsAtOnce))
      for (const one of batch) readable(one.event.stream, one.event.version, () => check.take(current(one)))
    readable(cases.at(-1) ?? '', 0, () => {
      for (const type of check.end().unknown.keys())
        found.push({ rule: `unknown-event-${type}`, stream: '', version: 0 })
    })
    return found
  }
}
