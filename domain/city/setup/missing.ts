import { seats } from '../../guideline/council.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { SetUpFacts } from '../../guideline/set-up-facts.ts'
import type { PersonId, PostId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isHeldOn } from '../is-held-on.ts'
import type { CityState } from '../state.ts'

/** What a city is called until it says so itself. */
export const unnamed = { ja: '名称未設定の自治体', en: 'Municipality without a name' } as const

/** How far a city is set up, step by step: what is there, and what a case can't do without and is missing. */
export interface SetUp extends Pick<SetUpFacts, 'named' | 'guideline' | 'text' | 'mail' | 'people'> {
  /**
   * Posts that the guideline gives a part in every case, and that nobody holds on the day. Until the city has said its
   * guideline or entered somebody, the delivered one's posts are nobody's to fill.
   */
  readonly vacant: readonly PostId[]
  /** Who holds a post and was never invited to sign in. */
  readonly uninvited: readonly PersonId[]
}

/** What a city's own stream says of how far it is set up; the lists are the state's own. */
export const setUpFacts = ({
  name,
  guidelines,
  texts,
  mail,
  people,
  appointments,
  invited,
  withoutBranches,
}: CityState): SetUpFacts => ({
  named: name.ja !== unnamed.ja,
  guideline: guidelines.length > 0,
  text: texts.length > 0,
  mail: mail.arrived !== null,
  people: people.length > 1,
  appointments,
  invited,
  ...(withoutBranches === true
    ? { beginsFrom: guidelines.map(({ guideline }) => guideline.inForceFrom).toSorted()[0] ?? null }
    : {}),
})

/** How far the city is set up on a day. */
export const setUpOn = (facts: SetUpFacts, guideline: Guideline, day: PlainDate): SetUp => {
  const { named, guideline: own, text, mail, people, appointments, invited } = facts
  const mayAct = appointments.filter(({ until }) => until === null || until >= day).map(({ person }) => person)
  return {
    named,
    guideline: own,
    text,
    mail,
    people,
    vacant: own || people ? neededPosts(guideline).filter((post) => !isHeldOn(appointments, post, day)) : [],
    uninvited: [...new Set(mayAct)].filter((id) => !invited.includes(id)),
  }
}

/** The posts with a role, a seat, or an office that may outsource. */
export const neededPosts = ({ roles, council, requesting }: Guideline): readonly PostId[] => [
  ...new Set([
    ...Object.values(roles).flatMap((role) => (role ? [role.post] : [])),
    ...seats(council),
    ...requesting.flatMap(({ head, staff }) => [head, staff]),
  ]),
]
