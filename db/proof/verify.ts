import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Anchor } from '../kept/anchor.ts'
import type { AnchorCorrection } from '../kept/correct-anchor.ts'
import { aboutHowMany } from '../kept/about-how-many.ts'
import { readEventsInBatches, readEventsOfInBatches } from '../kept/event-store.ts'
import { flawList, type Flaw } from '../kept/flaw.ts'
import { atOneMoment } from '../kept/one-moment.ts'
import { strayFlaws } from './row-flaws.ts'
import { verifyAnchors } from './verify-anchors.ts'
import { allRowsBeside } from './all-rows-beside.ts'
import { verifyAttachments } from './verify-attachments.ts'
import { readKnown, verifyCases } from './verify-cases.ts'
import { verifyCommands } from './verify-commands.ts'
import { verifyGuards } from './verify-guards.ts'
import { verifyRights } from './verify-rights.ts'
import { verifyRoster } from './verify-roster.ts'

/** What a verification looked at, and every broken place up to a hundred, the first one first. */
export interface Verification {
  readonly streams: number
  readonly events: number
  readonly anchors: number
  /** Attached contents, each counted once. */
  readonly contents: number
  /** Cases that another release has folded: their lists are compared once an upgrade has brought them up. */
  readonly otherForms: number
  /** The newest seal: printed or kept elsewhere, it proves all that came before. */
  readonly lastAnchor: Anchor | null
  /** Seals that were set too early, with who recorded it and why: no flaw any more. */
  readonly corrections: readonly AnchorCorrection[]
  readonly flaws: readonly Flaw[]
  /** What is wrong anywhere, also where it is not among those. */
  readonly problems: ReadonlySet<Flaw['problem']>
  /** How many broken places there are in all. */
  readonly broken: number
}

/** What to verify: everything, one case, or one day's anchor; and who is told how far it has come. */
export interface VerifyOptions {
  readonly stream?: CaseId
  readonly day?: string
  /** Time is skipped in this record: by tests and in the demo city, never in use. */
  readonly timeSkipping?: boolean
  /** Accounts were opened by hand in this record, as the demo city's are; unless said, where time is skipped. */
  readonly accountsByHand?: boolean
  /** Told of how many events have been read, of about how many. */
  readonly onProgress?: (events: number, of: number | null) => void
  /** Told of what is looked at after the events, which takes its time on a long record, too. */
  readonly onPart?: (part: VerifiedPart) => void
}

/** What a verification of the whole record looks at after the events, part by part. */
export type VerifiedPart = 'rows' | 'commands' | 'anchors' | 'contents'

/**
 * Computes again what the record says, and compares: every event's hash, every case's state, head, rows and
 * letters, whether the law could have let each act happen, the anchors, the papers. Looks at one moment of the
 * record, so that it is exact while the system runs.
 */
export const verify = (
  pool: Pool,
  { stream, day, onProgress, onPart, timeSkipping = false, accountsByHand = timeSkipping }: VerifyOptions = {},
): Promise<Verification> =>
  atOneMoment(pool, async (client) => {
    const flaws = flawList()
    const streams = stream === undefined ? null : [stream]
    const looked = { streams: 0, events: 0, otherForms: 0, contents: 0 }
    if (day === undefined) {
      const batches = streams === null ? readEventsInBatches(client) : readEventsOfInBatches(client, streams)
      const of = streams === null && onProgress !== undefined ? await aboutHowMany(client, 'events') : null
      const known = await readKnown(client, timeSkipping)
      Object.assign(looked, await verifyCases(client, batches, known, flaws, (events) => onProgress?.(events, of)))
      onPart?.('rows')
      flaws.add(...(await strayFlaws(client, streams)))
      onPart?.('commands')
      flaws.add(...(await verifyCommands(client, streams)))
    }
    onPart?.('anchors')
    const sealed = await verifyAnchors(client, {
      ...(stream === undefined ? {} : { stream }),
      ...(day === undefined ? {} : { day }),
    })
    flaws.add(...sealed.flaws)
    if (day === undefined && stream === undefined)
      flaws.add(
        ...(await verifyRoster(client, accountsByHand)),
        ...(await verifyRights(client)),
        ...(await verifyGuards(client)),
      )
    if (day === undefined) onPart?.('contents')
    if (day === undefined) looked.contents = await verifyAttachments(client, streams, flaws)
    if (day === undefined) for (const verifyRows of allRowsBeside) await verifyRows(client, streams, flaws)
    return {
      ...looked,
      anchors: sealed.anchors,
      lastAnchor: sealed.last,
      corrections: sealed.corrections,
      flaws: flaws.kept,
      problems: flaws.problems,
      broken: flaws.count(),
    }
  })
