import type { TaskEvent } from '../tasks/task.ts'
import type { AgendaEvent } from './agenda/events.ts'
import type { CallingEvent } from './calling/events.ts'
import type { CirculationEvent } from './circulation/events.ts'
import type { MinutesEvent } from './minutes/events.ts'
import type { PapersEvent } from './papers/events.ts'
import type { PlanningEvent } from './planning/events.ts'
import type { RhythmEvent } from './rhythm/events.ts'
import type { SittingEvent } from './sitting/events.ts'
import type { TellingEvent } from './telling/events.ts'

/** Everything that can have happened to a meeting (Art. 5). */
export type CouncilEvent =
  | PlanningEvent
  | AgendaEvent
  | PapersEvent
  | CallingEvent
  | SittingEvent
  | CirculationEvent
  | MinutesEvent
  | RhythmEvent
  | TellingEvent
  | TaskEvent
