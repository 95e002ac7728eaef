import type { Pool } from 'pg'
import type { Instant } from '../../domain/kernel/instant.ts'
import { betweenAnchors } from './anchor.ts'
import { canonicalJson } from './canonical-json.ts'
import { earlyAnchors } from './early-anchors.ts'
import { sha256 } from './hash-chain.ts'

/** What is recorded beside an anchor that was set too early: who says so, why, and when. */
export interface AnchorCorrection {
  /** As the database writes it: a wrong clock, or somebody who posed as one, may have named any. */
  readonly day: string
  readonly person: string
  readonly reason: string
  readonly correctedAt: Instant
}

/** Of a correction every later anchor seals this. */
export const correctionHash = ({ day, person, reason, correctedAt }: AnchorCorrection): Buffer =>
  sha256(canonicalJson({ day, person, reason, correctedAt }))

/**
 * Records that an anchor was set before its day was over. It stays, as all that was recorded; every anchor after it
 * seals the correction too. Only the record's owner may; null where there is no such anchor, or it is corrected
 * already.
 */
export const correctAnchor = (
  owner: Pool,
  wanted: Pick<AnchorCorrection, 'day' | 'person' | 'reason'>,
): Promise<AnchorCorrection | null> =>
  betweenAnchors(owner, async (client) => {
    const { rows } = await client.query<{ readonly correctedAt: Instant; readonly last: number }>(
      `select clock_timestamp() as "correctedAt", (select max(nth) from anchors) as last
       where $1 in (select day::text from ${earlyAnchors} early) and not exists (select 1 from anchor_corrections
       where day::text = $1)`,
      [wanted.day],
    )
    const [now] = rows
    if (now === undefined) return null
    const correction = { ...wanted, correctedAt: now.correctedAt }
    await client.query(
      `insert into anchor_corrections (day, person, reason, corrected_at, after_nth, hash)
        values ($1, $2, $3, $4, $5, $6)`,
      [wanted.day, wanted.person, wanted.reason, now.correctedAt, now.last, correctionHash(correction)],
    )
    return correction
  })
