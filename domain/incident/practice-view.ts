import type { CaseId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { taskWakes, type TaskWake } from '../tasks/wakes.ts'
import { untoldOfTheEnd } from './evolve.ts'
import type { IncidentState, Stage } from './state.ts'

/** A moment for which an incident waits: its tasks' times; and a contract that has to be told waits for nothing. */
export type IncidentWake =
  | TaskWake
  | {
      readonly kind: 'tell-contract'
      readonly at: Instant
      readonly contract: CaseId
      readonly what: 'reported' | 'closed'
    }

/** What the practice needs to see of an incident, the earliest first. */
export interface IncidentView {
  readonly stage: Stage
  readonly wakes: readonly IncidentWake[]
}

/** What the practice sees of an incident when it looks. */
export const incidentView = (state: IncidentState, now: Instant): IncidentView => ({
  stage: state.stage,
  wakes: [...tellings(state), ...taskWakes(state.tasks, now)].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  ),
})

/** A contract hears first of the incident and then of its end. */
const tellings = (state: IncidentState): readonly IncidentWake[] => {
  const first = state.contracts.filter((one) => one.told === null)
  const last = state.stage === 'telling' ? untoldOfTheEnd(state).filter((one) => one.told !== null) : []
  return [
    ...first.map(
      (one) => ({ kind: 'tell-contract', at: one.since, contract: one.contract, what: 'reported' }) as const,
    ),
    ...last.map(
      (one) =>
        ({
          kind: 'tell-contract',
          at: state.ending?.by.at ?? one.since,
          contract: one.contract,
          what: 'closed',
        }) as const,
    ),
  ]
}
