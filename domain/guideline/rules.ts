import type { Instant } from '../kernel/instant.ts'
import type { OtherCases } from '../kernel/other-cases.ts'
import type { Actor } from '../kernel/parties.ts'
import type { DayRules } from './rule-book.ts'

/**
 * What the law may look at besides the command and the case: the rule book as recorded up to the act, for the day of
 * the act, who acts, and when. Nothing else exists for it.
 */
export interface Rules extends DayRules {
  /** The case's clock at the act; never before the case's last event. */
  readonly now: Instant
  readonly actor: Actor
  /** The number that the fiscal year's series gives next, where this act draws one. */
  readonly nextSerial: number
  /** What the command's law looks at in other cases (`looksAt`); nothing where it looks at none. */
  readonly others: OtherCases
}
