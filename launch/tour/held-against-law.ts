import type { Pool } from 'pg'
import type { Breach } from '../../checker/breach.ts'
import { HistoryCheck } from '../../checker/check-history.ts'
import { current, readEventsInBatches, readStream } from '../../db/kept/event-store.ts'
import { atOneMoment } from '../../db/kept/one-moment.ts'
import { cityId } from '../../domain/city/city-id.ts'

/**
 * What in a record the guideline and the settings don't accept, case by case, by the checker's own reading
 * (docs/checking-the-law.md), and of which events it knows no judge. What one case says of another isn't asked: on the
 * tour time passes for each by itself, so that a door opens today under a contract of the year after next.
 */
export const heldAgainstLaw = (
  pool: Pool,
): Promise<{ readonly breaches: readonly Breach[]; readonly events: number; readonly unknown: readonly string[] }> =>
  atOneMoment(pool, async (client) => {
    const breaches: Breach[] = []
    const check = new HistoryCheck({ whole: false, onBreach: (breach) => breaches.push(breach) })
    for (const event of await readStream(client, cityId)) check.takeRuleBook(current(event))
    for await (const batch of readEventsInBatches(client)) for (const event of batch) check.take(current(event))
    const { events, unknown } = check.end()
    return { breaches, events, unknown: [...unknown.keys()] }
  })
