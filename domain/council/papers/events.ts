import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Duration, MeetingPaperTerms, PaperOff } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly papers: PapersEvent
  }
}

/** What can have happened to the papers of a meeting and the time planned for its items. */
export type PapersEvent =
  | EventOf<'MeetingPaperAdded', MeetingPaperTerms & { readonly paper: string; readonly by: By }>
  | EventOf<'MeetingPaperTakenOff', PaperOff & { readonly by: By }>
  | EventOf<'DurationPlanned', Duration & { readonly by: By }>
