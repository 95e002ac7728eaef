import { lettersOf } from '../../law/part.ts'
import { membersAndSecretariat, news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { MinutesEvent } from './events.ts'

/** Members and secretariat hear that the minutes stand. */
export const minutesLetters = lettersOf<CouncilState, MinutesEvent>()({
  MinutesConfirmed: (_, _after, guideline) => news('minutes-confirmed', membersAndSecretariat(guideline)),
})
