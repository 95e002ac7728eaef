import type { TaskWake } from '../tasks/wakes.ts'
import type { DrawWake } from './agenda/draw-wake.ts'
import type { ConsentWake } from './circulation/consent-wake.ts'
import type { TellingWake } from './telling/telling-wakes.ts'

/**
 * What a meeting waits for besides its tasks: its agenda's deadline, the consent round's end, cases to be told, the
 * next meeting.
 */
export type CouncilWake = TaskWake | DrawWake | ConsentWake | TellingWake
