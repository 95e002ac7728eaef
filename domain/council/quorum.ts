import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { seats } from '../guideline/council.ts'
import { majorityOf } from '../guideline/council-settings.ts'
import type { AgendaItem, CouncilState } from './state.ts'

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
  readonly needed: number
  readonly met: boolean
  /** Art. 5(1): the chair presides; somebody else only where the settings allow it. */
  readonly presided: boolean
}

/** Whether an outcome could be found about an item now. */
export const quorumFor = (
  item: Pick<AgendaItem, 'notified'>,
  state: Pick<CouncilState, 'attendance'>,
  rules: Rules,
): Quorum => {
  const { quorum, chairDeputy } = rules.settings.council
  const { chair } = rules.guideline.council
  const present = presentFor(item, state, rules)
  const how = state.attendance.find((one) => one.member === chair.post)?.how
  return {
    present,
    needed: quorum,
    met: present.length >= quorum,
    presided: how === 'present' || (chairDeputy && present.includes(chair.post)),
  }
}

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

/** The items that are still to be dealt with. */
export const openItems = ({ items }: Pick<CouncilState, 'items'>): readonly AgendaItem[] =>
  items.filter((one) => one.outcome === null && one.withdrawn === null)

/** How many of all seats have to say yes in circulation. */
export const neededInCircular = ({ guideline, settings }: Rules): number =>
  majorityOf(seats(guideline.council).length, settings.council.circularMajority)
