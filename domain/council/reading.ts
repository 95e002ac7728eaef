import type { OfficeId, PostId } from '../kernel/ids.ts'
import { seats } from '../guideline/council.ts'
import { everRequesting } from '../guideline/former.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { CouncilState } from './state.ts'

/** What somebody may read of a meeting: all of it, some items and what everybody who comes has to know, or nothing. */
export type MeetingReading =
  | { readonly what: 'all' }
  | { readonly what: 'items'; readonly items: readonly string[] }
  | { readonly what: 'nothing' }

/**
 * Whether the holder of these posts reads every meeting: members (Art. 5(2)), secretariat (Art. 5(5)), administrators,
 * auditors; and those who decide on its result where they have no seat: who approves (Art. 21), the chief (Art. 6).
 */
export const readsAllMeetings = (posts: readonly PostId[], { roles, council }: Guideline): boolean => {
  const { approver, 'vice-chief': vice } = roles
  const deciding = [roles.chief, vice, approver].flatMap((one) => (one === undefined ? [] : [one.post]))
  const all = [...seats(council), ...deciding, roles.secretariat.post, roles.administrator.post, roles.auditor.post]
  return all.some((post) => posts.includes(post))
}

/**
 * What the holder of these posts may read of a meeting: an office its own cases' items, a guest those they are called
 * to (Art. 5(4)).
 */
export const readingOf = (posts: readonly PostId[], state: CouncilState, guideline: Guideline): MeetingReading => {
  if (readsAllMeetings(posts, guideline)) return { what: 'all' }
  const called = new Set(state.guests.filter((one) => posts.includes(one.post)).flatMap((one) => one.items))
  const offices = officesOf(posts, guideline)
  const items = state.items
    .filter(({ id, subject }) => called.has(id) || (subject.kind !== 'free' && offices.has(subject.office)))
    .map((one) => one.id)
  return items.length === 0 ? { what: 'nothing' } : { what: 'items', items }
}

/** The offices whose heads or staff these posts are. */
export const officesOf = (posts: readonly PostId[], guideline: Guideline): ReadonlySet<OfficeId> =>
  new Set(
    everRequesting(guideline)
      .filter((one) => posts.includes(one.head) || posts.includes(one.staff))
      .map((one) => one.office),
  )
