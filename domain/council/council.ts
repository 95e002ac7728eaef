import type { Decider } from '../law/decider.ts'
import type { CouncilCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { CouncilEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { councilCaseRow } from './case-row.ts'
import { lettersFor } from './letters.ts'
import { councilPermits, councilPowers } from './permits.ts'
import { practiceView } from './practice-view.ts'
import { cutTo } from './cut-to.ts'
import { readingOf } from './reading.ts'
import { councilTasks } from './task-kinds.ts'
import { handmade } from '../law/handmade.ts'
import { councilRefusals, type CouncilRefusal } from './refusals.ts'
import { meetingRegister } from './register.ts'
import { initialCouncilState, type CouncilState } from './state.ts'

/** The law of the security council (Art. 5). */
export const council: Decider<CouncilState, CouncilCommand, CouncilEvent, CouncilRefusal> = {
  initialState: initialCouncilState,
  permits: councilPermits,
  decide,
  evolve,
}

/** The security council (Art. 5). */
export const councilProcedure = handmade<CouncilState, CouncilCommand, CouncilEvent>({
  name: 'council',
  decider: council,
  powers: councilPowers,
  startedBy: 'PlanMeeting',
  stages: [],
  refusals: councilRefusals,
  taskKinds: councilTasks,
  caseRow: councilCaseRow,
  registers: { meetings: meetingRegister },
  lettersFor,
  view: practiceView,
  mayRead: ({ posts }, state, guideline) => readingOf(posts, state, guideline).what !== 'nothing',
  narrowed: ({ posts }, state, guideline) => {
    const reading = readingOf(posts, state, guideline)
    return reading.what === 'items' ? cutTo(state, reading.items) : null
  },
})
