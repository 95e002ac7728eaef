import type { OfficialText } from '../../guideline/text/official-text.ts'
import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly 'official-text': OfficialTextEvent
  }
}

/** That the official text came in as it is from a day on; `by` is null where the machine's operator brought it in. */
export type OfficialTextEvent = EventOf<
  'GuidelineTextImported',
  OfficialText & { readonly reason: string; readonly by: By | null }
>
