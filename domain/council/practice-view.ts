import type { Instant } from '../kernel/instant.ts'
import { taskWakes, type TaskWake } from '../tasks/wakes.ts'
import type { CouncilStage, CouncilState } from './state.ts'
import { untold } from './telling.ts'

/** What a meeting waits for besides its tasks: its agenda's deadline, the consent round's end, cases to be told, the next meeting. */
export type CouncilWake =
  | TaskWake
  | { readonly kind: 'draw'; readonly at: Instant }
  | { readonly kind: 'consent-end'; readonly at: Instant }
  | { readonly kind: 'tell'; readonly at: Instant; readonly left: number }
  | { readonly kind: 'next'; readonly at: Instant }

/** What the practice sees of a meeting. */
export interface CouncilView {
  readonly stage: CouncilStage
  readonly wakes: readonly CouncilWake[]
}

/** What the practice sees of a meeting when it looks; what has to be done at once comes first. */
export const practiceView = (state: CouncilState, now: Instant): CouncilView => ({
  stage: state.stage,
  wakes: [...tell(state, now), ...next(state, now), ...inTime(state, taskWakes(state.tasks, now))],
})

const tell = (state: CouncilState, now: Instant): readonly CouncilWake[] => {
  const left = untold(state).length
  return left === 0 ? [] : [{ kind: 'tell', at: state.deliberated?.by.at ?? now, left }]
}

const next = (state: CouncilState, now: Instant): readonly CouncilWake[] =>
  state.kind === 'regular' && state.ending !== null && state.next === null ? [{ kind: 'next', at: state.ending.by?.at ?? now }] : []

const inTime = (state: CouncilState, tasks: readonly TaskWake[]): readonly CouncilWake[] => {
  const draws = (state.stage === 'planned' || state.stage === 'called') && !state.drawn && state.agendaDeadline !== null
  const own: readonly CouncilWake[] = [
    ...(draws && state.agendaDeadline ? [{ kind: 'draw', at: state.agendaDeadline } as const] : []),
    ...(state.stage === 'consent' && state.circular ? [{ kind: 'consent-end', at: state.circular.due } as const] : []),
  ]
  return [...own, ...tasks].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
