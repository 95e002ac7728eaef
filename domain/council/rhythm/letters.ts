import { lettersOf } from '../../law/part.ts'
import { membersAndSecretariat, news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { RhythmEvent } from './events.ts'

/** The members hear why their council doesn't meet for now, whoever said so for the chair. */
export const rhythmLetters = lettersOf<CouncilState, RhythmEvent>()({
  WhyNotMetRecorded: (_, _after, guideline) => news('why-not-met', membersAndSecretariat(guideline)),
})
