import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import type { PostId } from '../kernel/ids.ts'
import { searchKey } from '../kernel/text.ts'
import { seats, seatsIn } from '../guideline/council.ts'
import { chairPosts } from '../guideline/role-posts.ts'
import { seatsNeeded } from '../guideline/seats-needed.ts'
import type { CouncilState } from './state.ts'

type AgendaItem = CouncilState['items'][number]
type Seated = CouncilState['attendance'][number]

/**
 * The seats that are there for an item: in person, or by a deputy where the settings let one speak. By default a
 * deputy speaks for no item that the notice didn't name.
 */
export const presentFor = (
  item: Pick<AgendaItem, 'notified'>,
  { attendance }: Pick<CouncilState, 'attendance'>,
  { settings }: Rules,
): readonly PostId[] => {
  const { deputies } = settings.council
  const mayDeputise = deputies === 'all' || (deputies === 'notified-items' && item.notified)
  return attendance.filter(({ how }) => how === 'present' || (how === 'deputy' && mayDeputise)).map((one) => one.member)
}

/** How many are there for an item, how many it takes, and whether the chair presides. */
export interface Quorum {
  readonly present: readonly PostId[]
  /** How many people that is: whoever sits for two seats counts once. */
  readonly people: number
  readonly needed: number
  readonly met: boolean
  /** Art. 5(1): the chair presides; somebody else where the text names a vice chair or the settings allow it. */
  readonly presided: boolean
}

/** Whether an outcome could be found about an item now. */
export const quorumFor = (
  item: Pick<AgendaItem, 'notified'>,
  state: Pick<CouncilState, 'attendance'>,
  rules: Rules,
): Quorum => {
  const { chairDeputy } = rules.settings.council
  const [chair, ...inItsPlace] = chairPosts(rules.guideline)
  const present = presentFor(item, state, rules)
  const people = peopleIn(state.attendance.filter((one) => present.includes(one.member)))
  const needed = seatsNeeded(rules)
  const isThere = (post: PostId | undefined) =>
    state.attendance.some((one) => one.member === post && one.how === 'present')
  return {
    present,
    people,
    needed,
    met: people >= needed,
    presided:
      isThere(chair) ||
      inItsPlace.some((post) => isThere(post)) ||
      (chairDeputy && chair !== undefined && present.includes(chair)),
  }
}

/**
 * One person is one, also for two seats: by the person who holds them, a deputy by name (operational setting). A
 * deputy's name is as it was written: one that stands in another, with a title or an office around it, is the same
 * person's, for what isn't certain makes no quorum.
 */
const peopleIn = (there: readonly Seated[]): number => {
  const held = there.flatMap((one) => (one.person ? [one.person] : []))
  const names = there.flatMap(({ how, deputyName }) => (how === 'deputy' ? [searchKey(deputyName)] : []))
  const keyOf = ({ member, how, deputyName, person }: Seated): string => {
    if (how !== 'deputy') return person?.person ?? member
    const name = searchKey(deputyName)
    const holder = held.find((one) => isOneName(searchKey(one.name), name))
    return holder?.person ?? names.find((one) => isOneName(one, name)) ?? name
  }
  return new Set(there.map(keyOf)).size
}

const isOneName = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one.includes(other) || other.includes(one))

/**
 * Whether the quorum is there for any item that is still to be dealt with; for none, whether it would be for a notified
 * one.
 */
export const isQuorate = (state: CouncilState, rules: Rules): boolean => {
  const open = openItems(state)
  const asked = open.length > 0 ? open : [{ notified: true }]
  return asked.some((item) => {
    const { met, presided } = quorumFor(item, state, rules)
    return met && presided
  })
}

/** Whether an item is still there: not withdrawn, and its case still has before the council what it had. */
export const isStillThere = ({ withdrawn, lost }: Pick<AgendaItem, 'withdrawn' | 'lost'>): boolean =>
  withdrawn === null && !lost

/** The items that are still to be dealt with. */
export const openItems = ({ items }: Pick<CouncilState, 'items'>): readonly AgendaItem[] =>
  items.filter((one) => one.outcome === null && isStillThere(one))

/** How many people spoke for seats: whoever speaks for two counts once, as whoever sits for two does. */
export const peopleSpeaking = (said: readonly { readonly by: By }[]): number =>
  new Set(said.map(({ by }) => by.person)).size

/** How many people those seats have to be at least: as many as a meeting takes, where that isn't more (setting). */
export const peopleInCircular = (rules: Rules): number => Math.min(seatsNeeded(rules), neededInCircular(rules))

/** How many of all seats have to say yes in circulation. */
export const neededInCircular = ({ guideline: { council }, settings }: Rules): number =>
  seatsIn(seats(council).length, council.majority ?? settings.council.circularMajority)
