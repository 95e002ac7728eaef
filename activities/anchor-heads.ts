import { epochOf, tokyoDateOf, tokyoTime, type Instant } from '../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../domain/kernel/plain-date.ts'

/** What sealing a day needs: the record's own function for it, which does nothing where the day is sealed already. */
export interface AnchorDeps {
  /** The record's clock: a worker whose own is wrong must not seal days to come. */
  readonly clock: () => Promise<Instant>
  readonly anchorDay: (day: PlainDate) => Promise<unknown>
  readonly onAnchored?: (day: PlainDate) => void
}

/** When the next day is to be sealed, and how long that is from now: whoever waits may have a clock that is wrong. */
export interface NextSeal {
  readonly next: Instant
  /** Seals of releases before 0.4.0 don't say it. */
  readonly inMs?: number
}

/** When the day before is sealed: Tokyo time, half an hour after it ended. */
const sealAt = '00:30'

/** Seals the day before today, and says when the next one is to be sealed. */
export const createAnchorHeads = ({ clock, anchorDay, onAnchored }: AnchorDeps) => ({
  anchorHeads: async (): Promise<NextSeal> => {
    const now = await clock()
    const today = tokyoDateOf(now)
    // Before half past twelve the day before is still to be sealed tonight; what is due is the one before that.
    const tonight = tokyoTime(today, sealAt)
    const day = addDays(today, now < tonight ? -2 : -1)
    await anchorDay(day)
    onAnchored?.(day)
    const next = now < tonight ? tonight : tokyoTime(addDays(today, 1), sealAt)
    return { next, inMs: epochOf(next) - epochOf(now) }
  },
})
