import { lettersOf } from '../../law/part.ts'
import { everyone, membersAndSecretariat, news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { SittingEvent } from './events.ts'

/** Whoever got the notice hears that the council is called together again on another day. */
export const sittingLetters = lettersOf<CouncilState, SittingEvent>()({
  // Members and secretariat hear that the chair has put an outcome right.
  ItemOutcomeCorrected: (_, _after, guideline) => news('outcome-corrected', membersAndSecretariat(guideline)),
  MeetingReconvened: (_, after, guideline) => news('rescheduled', everyone(after, guideline)),
})
