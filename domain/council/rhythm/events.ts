import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Entrusted } from '../../guideline/entrusted.ts'
import type { EventOf } from '../../law/decider.ts'
import type { CountedFrom, RhythmKept } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly rhythm: RhythmEvent
  }
}

/** What can have happened because the council didn't meet within its rhythm (operational setting). */
export type RhythmEvent =
  | EventOf<'RhythmMissed', CountedFrom & { readonly meetBy: PlainDate }>
  | EventOf<'RhythmKept', RhythmKept>
  | EventOf<'WhyNotMetRecorded', { readonly reason: string; readonly entrusted: Entrusted | null; readonly by: By }>
