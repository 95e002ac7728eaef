import type { Calendar } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Actor } from '../kernel/parties.ts'
import type { Guideline } from './guideline.ts'
import type { Settings } from './settings.ts'

/** What the law may look at besides the command and the case: nothing else exists for it. */
export interface Rules {
  /** The case's clock at the act; never before the case's last event. */
  readonly now: Instant
  readonly actor: Actor
  /** The guideline in force on the day of the act. */
  readonly guideline: Guideline
  readonly settings: Settings
  readonly calendar: Calendar
  /** The number that the fiscal year's series gives next, where this act draws one. */
  readonly nextSerial: number
}
