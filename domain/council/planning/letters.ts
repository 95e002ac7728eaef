import { lettersOf } from '../../law/part.ts'
import { everyone, news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { PlanningEvent } from './events.ts'

/** Whoever got the notice hears that the meeting was moved. */
export const planningLetters = lettersOf<CouncilState, PlanningEvent>()({
  MeetingRescheduled: (_, after, guideline) => news('rescheduled', after.called ? everyone(after, guideline) : []),
})
