import { evolveTasks } from '../tasks/evolve-tasks.ts'
import type { By } from '../kernel/deciding.ts'
import type { InstructionEvent } from './events.ts'
import type { InstructionState } from './state.ts'

/**
 * What an instruction is after an event (see the state machine in state.ts). Total: what can't apply changes nothing.
 */
export const evolve = (state: InstructionState, event: InstructionEvent): InstructionState => {
  if (!applies(state, event)) return state
  switch (event.type) {
    case 'TaskOpened':
    case 'TaskClosed':
    case 'TaskReminded':
    case 'TaskEscalated':
      return { ...state, tasks: evolveTasks(state.tasks, event) }
    case 'InstructionDrafted': {
      const { by, ...terms } = event.data
      return { ...state, stage: 'draft', terms, dueOn: terms.dueOn, startedBy: state.startedBy ?? by }
    }
    case 'ReportRequested': {
      const { number, ...asked } = event.data
      return { ...state, stage: 'hearing', number, asked, dueOn: asked.dueOn, startedBy: asked.by }
    }
    case 'ReportGiven':
      return { ...state, stage: 'considering', report: event.data }
    case 'InstructionIssued': {
      const { by, number, ...terms } = event.data
      return {
        ...state,
        stage: 'issued',
        number,
        terms,
        dueOn: terms.dueOn,
        startedBy: state.startedBy ?? by,
        issuedBy: by,
      }
    }
    case 'InstructionAcknowledged':
      return { ...state, stage: 'in-hand', acknowledged: event.data.by }
    case 'ProgressReported':
      return { ...state, progress: [...state.progress, event.data] }
    case 'CompletionReported':
      return {
        ...state,
        stage: 'reported',
        acknowledged: state.acknowledged ?? event.data.by,
        completions: [...state.completions, { ...event.data, returned: null }],
      }
    case 'ReportReturned': {
      const completions = state.completions.map((one, index) =>
        index === state.completions.length - 1 ? { ...one, returned: event.data } : one,
      )
      return { ...state, stage: 'in-hand', dueOn: event.data.dueOn, completions }
    }
    case 'InstructionExtended':
      return { ...state, dueOn: event.data.dueOn, extensions: [...state.extensions, event.data] }
    case 'InstructionWithdrawn':
      return ended(state, 'withdrawn', event.data.reason, event.data.by)
    case 'InstructionClosed':
      return ended(state, state.stage === 'considering' ? 'noted' : 'completed', event.data.note, event.data.by)
    // A type that this release doesn't know (written by a later one) must not stop the fold.
    default:
      return state
  }
}

const begins: ReadonlySet<string> = new Set(['InstructionDrafted', 'ReportRequested', 'InstructionIssued'])

/** A case begins once, and once it is closed nothing but the clearing away of its tasks is left. */
const applies = ({ stage }: InstructionState, { type }: InstructionEvent): boolean => {
  if (stage === 'none') return begins.has(type)
  return stage !== 'closed' || type === 'TaskClosed'
}

const ended = (
  state: InstructionState,
  how: 'completed' | 'withdrawn' | 'noted',
  reason: string,
  by: By,
): InstructionState => ({
  ...state,
  stage: 'closed',
  ending: { how, reason, by },
})
