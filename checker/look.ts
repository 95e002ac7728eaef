import type { Calendar } from '../domain/kernel/calendar.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import type { Settings } from '../domain/guideline/settings.ts'
import type { Wrong } from './breach.ts'
import type { Between } from './between.ts'
import type { Recorded } from './recorded.ts'

/** What a check may look at while it judges an event, and how it says what is wrong. */
export interface Look {
  readonly event: Recorded
  readonly at: Instant
  readonly day: PlainDate
  /** The guideline and the settings in force on that day, by the rule book as it stood at the act. */
  readonly guideline: Guideline
  readonly settings: Settings
  readonly calendar: Calendar
  /** What lies between cases: facts of this one for others, and what others' facts are to bear out. */
  readonly between: Between
  /** The posts that act as the chief on that day, and those that approve outsourcing. */
  readonly chiefs: readonly string[]
  readonly approvers: readonly string[]
  /** The last day on which somebody works for the city; null while nobody has said one. */
  readonly lastDayOf: (person: string) => PlainDate | null
  /** Whether the chair had given an act of convening to the secretariat by then. */
  readonly entrusts: (given: { readonly id: string; readonly act: string }) => boolean
  readonly wrong: Wrong
}
