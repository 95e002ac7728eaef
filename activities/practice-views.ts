import { closedDays } from '../domain/guideline/closed-days.ts'
import { settingsOn } from '../domain/guideline/settings.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { practiceView } from '../domain/outsourcing/practice-view.ts'
import type { OutsourcingState } from '../domain/outsourcing/state.ts'
import type { Practised } from '../practice/practised.ts'

/** What every procedure's practice sees of a case: its stage, and the moments that it waits for, the earliest first. */
export interface PracticeView {
  readonly stage: string
  readonly wakes: readonly { readonly kind: string; readonly at: Instant }[]
}

/** How each practised procedure shows its state to its workflow. The states come from the record itself. */
export const practiceViews: { readonly [procedure in Practised]: (state: object, now: Instant) => PracticeView } = {
  outsourcing: (state, now) => practiceView(state as OutsourcingState, now, closedDays, settingsOn(tokyoDateOf(now))),
}
