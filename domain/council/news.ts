import { seats } from '../guideline/council.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import type { CouncilState } from './state.ts'

/** A letter that asks for nothing; none where nobody is to get it. */
export const news = <const News extends string>(kind: News, to: readonly PostId[]): readonly LetterPlan<News>[] =>
  to.length === 0 ? [] : [{ kind, to, task: null }]

/** Related staff who were asked to come (Art. 5(4)). */
export const guests = (state: CouncilState): readonly PostId[] => state.guests.map((one) => one.post)

/** Whoever got a notice of the meeting, and so hears of every change of it. */
export const everyone = (state: CouncilState, { council }: Guideline): readonly PostId[] => [
  ...seats(council),
  ...guests(state),
]

/** The members, and the secretariat that keeps their papers (Art. 5(2), (5)). */
export const membersAndSecretariat = ({ council, roles }: Guideline): readonly PostId[] => [
  ...seats(council),
  roles.secretariat.post,
]
