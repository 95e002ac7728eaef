import type { PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

interface Held {
  readonly post: PostId
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** Whether somebody holds a post on a day. */
export const isHeldOn = (appointments: readonly Held[], post: PostId, day: PlainDate): boolean =>
  appointments.some((one) => one.post === post && one.from <= day && (one.until === null || one.until >= day))
