import type { Instant } from '../kernel/instant.ts'
import { taskWakes, type TaskWake } from '../tasks/wakes.ts'
import type { CouncilStage, CouncilState } from './state.ts'
import { untold } from './telling.ts'

/**
 * What a meeting waits for besides its tasks: its agenda's deadline, the consent round's end, cases to be told, the
 * next meeting.
 */
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
  wakes: [...atOnce(state), ...inTime(state, taskWakes(state.tasks, now))],
})

/**
 * What is to be done as soon as anybody looks. The moments stay the same from look to look, so that one tried in vain
 * is known again.
 */
const atOnce = (state: CouncilState): readonly CouncilWake[] => {
  const { kind, planned, deliberated, ending, next } = state
  if (planned === null) return []
  const left = untold(state).length
  return [
    ...(left === 0 ? [] : [{ kind: 'tell', at: deliberated?.by.at ?? planned.at, left } as const]),
    ...(kind === 'regular' && ending !== null && next === null
      ? [{ kind: 'next', at: ending.by?.at ?? planned.at } as const]
      : []),
  ]
}

const inTime = (state: CouncilState, tasks: readonly TaskWake[]): readonly CouncilWake[] => {
  const draws = (state.stage === 'planned' || state.stage === 'called') && !state.drawn && state.agendaDeadline !== null
  const own: readonly CouncilWake[] = [
    ...(draws && state.agendaDeadline ? [{ kind: 'draw', at: state.agendaDeadline } as const] : []),
    ...(state.stage === 'consent' && state.circular ? [{ kind: 'consent-end', at: state.circular.due } as const] : []),
  ]
  return [...own, ...tasks].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
