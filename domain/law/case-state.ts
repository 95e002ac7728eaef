import type { Tasks } from '../tasks/task.ts'
import type { PassedOwn } from './own-work.ts'
import type { CaseNumber } from '../kernel/case-number.ts'

/** What every procedure's state has in the same place. */
export interface CaseState {
  readonly stage: string
  readonly tasks: Tasks
  /** The number under which the city files it; null before it has one, left out where its procedure numbers none. */
  readonly number?: CaseNumber | null
  readonly ending: { readonly how: string } | null
  /** The acts by which somebody passed their own work (operational setting); left out where there was none. */
  readonly passedOwn?: readonly PassedOwn[]
}
