import { rulesOn, type RuleBook } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, laterOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { Actor } from '../../domain/kernel/parties.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Act, RecordAccess } from './wanted-act.ts'
import type { Head } from './read-head.ts'

/**
 * How far the practice's clock may be ahead of the record's before it is not believed: clocks of two servers differ a
 * little.
 */
const believableMs = 60_000

/**
 * What the law may look at but the number that it may draw, from the head that was read and the rule book that came
 * with it; null where the roster doesn't know the person.
 */
export const circumstances = (
  record: RecordAccess,
  head: Head,
  book: RuleBook,
  wanted: Act,
): Omit<Rules, 'nextSerial' | 'others'> | null => {
  const now = clockOf(record, head, wanted)
  const today = tokyoDateOf(now)
  const actor = actorOf(head, wanted, today)
  return actor && { now, actor, ...rulesOn(book, today) }
}

/**
 * The case's clock: the wall clock and the case's offset, never before its last event, and the practice's where it is
 * believed. History that is brought in (origin `import`) is dated as it happened; when it was brought in, `recorded_at`
 * says.
 */
export const clockOf = (
  { timeSkipping }: Pick<RecordAccess, 'timeSkipping'>,
  head: { readonly wall: string; readonly offsetMs: number; readonly lastAt: string | null },
  { clock, origin }: Pick<Act, 'clock'> & Partial<Pick<Act, 'origin'>>,
): Instant => {
  if (origin === 'import' && clock !== undefined)
    return head.lastAt === null ? clock : laterOf(head.lastAt as Instant, clock)
  const wall = epochOf(head.wall as Instant) + head.offsetMs
  const own = instantFromEpoch(wall)
  const atLeast = head.lastAt === null ? own : laterOf(own, head.lastAt as Instant)
  if (clock === undefined) return atLeast
  return timeSkipping || epochOf(clock) - wall < believableMs ? laterOf(atLeast, clock) : atLeast
}

const actorOf = (head: Head, { by }: Act, today: PlainDate): Actor | null => {
  if (by === 'practice') return { kind: 'practice' }
  if (head.name === null) return null
  const posts = head.assignments
    .filter(([, from, to]) => from <= today && (to === null || to >= today))
    .map(([post]) => post as PostId)
  const { renamedFrom, earlierName } = head
  const name = renamedFrom !== null && renamedFrom > today ? (earlierName ?? head.name) : head.name
  return { kind: 'person', person: by.person, name, posts, via: by.via }
}

/** Today by this process's clock, where a day is needed before the record was asked. */
export const wallDay = (): PlainDate => tokyoDateOf(instantFromEpoch(Date.now()))
