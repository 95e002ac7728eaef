import { closedDays } from '../domain/guideline/closed-days.ts'
import { settingsOn } from '../domain/guideline/settings.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { practiceView as councilView } from '../domain/council/practice-view.ts'
import type { CouncilState } from '../domain/council/state.ts'
import { incidentView } from '../domain/incident/practice-view.ts'
import type { IncidentState } from '../domain/incident/state.ts'
import { instructionView } from '../domain/instruction/practice-view.ts'
import type { InstructionState } from '../domain/instruction/state.ts'
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
  council: (state, now) => councilView(state as CouncilState, now),
  instruction: (state, now) => instructionView(state as InstructionState, now),
  incident: (state, now) => incidentView(state as IncidentState, now),
}
