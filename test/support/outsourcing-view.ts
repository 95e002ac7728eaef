import type { Rules } from '../../domain/guideline/rules.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { OutsourcingWake } from '../../domain/outsourcing/wakes.ts'

/** The moments for which an outsourcing case waits, the earliest first, as its workflow sees them. */
export const wakesOf = (
  state: OutsourcingState,
  { now, calendar, settings }: Pick<Rules, 'now' | 'calendar' | 'settings'>,
) => outsourcing.view(state, now, calendar, settings).wakes as readonly OutsourcingWake[]
