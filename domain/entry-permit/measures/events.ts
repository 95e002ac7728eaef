import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly measures: MeasuresEvent
  }
}

type Reasoned = { readonly reason: string; readonly by: By }

/** What the manager of a room, or the office, can have done about a permit (Art. 8(2)). */
export type MeasuresEvent =
  | EventOf<'EntrySuspended', Reasoned>
  | EventOf<'EntrySuspensionLifted', Reasoned>
  | EventOf<'EntryRevoked', Reasoned>
  | EventOf<'EntryGivenUp', Reasoned>
