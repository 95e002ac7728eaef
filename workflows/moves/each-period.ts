import type { TaskWake } from '../../domain/tasks/wakes.ts'
import { callingToMind } from './decided.ts'
import type { Case, Moment } from './follow.ts'
import { stay, type InTime } from './stay.ts'

/**
 * Runs a cycle until its last day: what falls due each period is done when its day has come, and at the end what ends
 * it. The tasks that the periods open are called to mind meanwhile.
 */
export const eachPeriod = <Stage extends string, Wake extends TaskWake | Moment>(
  theCase: Case<Stage, Wake>,
  inTime: Omit<InTime<Wake>, TaskWake['kind']>,
): Promise<void> => stay(theCase, { ...callingToMind, ...inTime } as InTime<Wake>)
