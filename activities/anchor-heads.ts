import { tokyoDateOf, tokyoTime, instantFromEpoch, type Instant } from '../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../domain/kernel/plain-date.ts'

/** What sealing a day needs: the record's own function for it, which does nothing where the day is sealed already. */
export interface AnchorDeps {
  readonly anchorDay: (day: PlainDate) => Promise<unknown>
  readonly onAnchored?: (day: PlainDate) => void
}

/** When the day before is sealed: Tokyo time, half an hour after it ended. */
const sealAt = '00:30'

/** Seals the day before today, and says when the next one is to be sealed. */
export const createAnchorHeads = ({ anchorDay, onAnchored }: AnchorDeps) => ({
  anchorHeads: async (): Promise<{ readonly next: Instant }> => {
    const now = instantFromEpoch(Date.now())
    const today = tokyoDateOf(now)
    // Before half past twelve the day before is still to be sealed tonight; what is due is the one before that.
    const tonight = tokyoTime(today, sealAt)
    const day = addDays(today, now < tonight ? -2 : -1)
    await anchorDay(day)
    onAnchored?.(day)
    return { next: now < tonight ? tonight : tokyoTime(addDays(today, 1), sealAt) }
  },
})
