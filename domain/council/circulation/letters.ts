import { lettersOf } from '../../law/part.ts'
import { membersAndSecretariat, news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { CirculationEvent } from './events.ts'

/** Members and secretariat hear that it doesn't circulate after all, or what came of it. */
export const circulationLetters = lettersOf<CouncilState, CirculationEvent>()({
  ConsentRefused: (_, _after, guideline) => news('cancelled', membersAndSecretariat(guideline)),
  CircularConfirmed: (_, _after, guideline) => news('minutes-confirmed', membersAndSecretariat(guideline)),
})
