import type { Tasks } from '../tasks/task.ts'

/** What every procedure's state has in the same place. */
export interface CaseState {
  readonly stage: string
  readonly tasks: Tasks
  readonly ending: { readonly how: string } | null
}
