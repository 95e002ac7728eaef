import { seats } from '../../guideline/council.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { PersonId, PostId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isHeldOn } from '../appointments/administrator-remains.ts'
import type { CityState } from '../state.ts'

/** What a city is called until it says so itself. */
export const unnamed = { ja: '名称未設定の自治体', en: 'Municipality without a name' } as const

/** How far a city is set up, step by step: what is there, and what a case can't do without and is missing. */
export interface SetUp {
  readonly named: boolean
  /** Whether a version of its own guideline was recorded, and its official text. */
  readonly guideline: boolean
  readonly text: boolean
  /** Posts that the guideline gives a part in every case, and that nobody holds on the day. */
  readonly vacant: readonly PostId[]
  /** Who holds a post and was never invited to sign in. */
  readonly uninvited: readonly PersonId[]
}

/** How far the city is set up on a day. */
export const setUpOn = (state: CityState, guideline: Guideline, day: PlainDate): SetUp => ({
  named: state.name.ja !== unnamed.ja,
  guideline: state.guidelines.length > 0,
  text: state.texts.length > 0,
  vacant: neededPosts(guideline).filter((post) => !isHeldOn(state.appointments, post, day)),
  uninvited: state.people
    .map(({ id }) => id)
    .filter(
      (id) =>
        !state.invited.includes(id) &&
        state.appointments.some((one) => one.person === id && (one.until === null || one.until >= day)),
    ),
})

/** The posts with a role, a seat, or an office that may outsource. */
const neededPosts = ({ roles, council, requesting }: Guideline): readonly PostId[] => [
  ...new Set([
    ...Object.values(roles).flatMap((role) => (role ? [role.post] : [])),
    ...seats(council),
    ...requesting.flatMap(({ head, staff }) => [head, staff]),
  ]),
]
