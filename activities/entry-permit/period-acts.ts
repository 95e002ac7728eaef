import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { actsInTime, type ActDeps, type When } from '../in-time.ts'

/** What time brings about in an entry permit (Arts. 7–9): it ends when its last day has passed. */
export const createPeriodActs = (deps: ActDeps) => {
  const inTime = actsInTime(deps)
  return {
    expireEntryPermit: ({ untilOn, ...when }: When & { readonly untilOn: PlainDate }) =>
      inTime(when, { type: 'ExpireEntryPermit', data: { untilOn } }, `expire-entry-permit/${untilOn}`),
  }
}
