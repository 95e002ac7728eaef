import type { Decider } from '../law/decider.ts'
import type { OutsourcingCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { OutsourcingEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { permits, powers } from './permits.ts'
import { outsourcingCaseRow } from './case-row.ts'
import { lettersFor } from './letters.ts'
import { practiceView } from './practice-view.ts'
import { mayRead } from './reading.ts'
import { outsourcingTasks } from './task-kinds.ts'
import { handmade } from '../law/handmade.ts'
import { outsourcingRefusals, type OutsourcingRefusal } from './refusals.ts'
import { initialState, type OutsourcingState } from './state.ts'

/** The law of outsourcing (Arts. 20–23). */
export const outsourcing: Decider<OutsourcingState, OutsourcingCommand, OutsourcingEvent, OutsourcingRefusal> = {
  initialState,
  permits,
  decide,
  evolve,
}

/** Outsourcing (Arts. 20–23). */
export const outsourcingProcedure = handmade<OutsourcingState, OutsourcingCommand, OutsourcingEvent>({
  name: 'outsourcing',
  decider: outsourcing,
  powers,
  startedBy: 'StartOutsourcing',
  stages: ['vetting', 'submission', 'form-check', 'deliberation', 'approval', 'contracting', 'in-force', 'closing'],
  refusals: outsourcingRefusals,
  taskKinds: outsourcingTasks,
  caseRow: outsourcingCaseRow,
  lettersFor,
  view: practiceView,
  mayRead: ({ scope }, { office, stage, number }) => mayRead(scope, { office, stage, submitted: number !== null }),
})
