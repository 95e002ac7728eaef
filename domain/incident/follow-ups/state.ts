import type { PostId } from '../../kernel/ids.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { IncidentState } from '../state.ts'

declare module '../state.ts' {
  interface IncidentState {
    readonly followUps: readonly FollowUp[]
  }
}

/** Nothing is to be done. */
export const followUpsBefore = { followUps: [] } satisfies Partial<IncidentState>

/** Something that has to be done because of the incident. */
export interface FollowUp {
  readonly id: string
  readonly text: string
  readonly askedOf: PostId
  readonly dueOn: PlainDate
  readonly done: { readonly result: string; readonly by: By } | null
}
