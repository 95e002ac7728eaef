import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Guideline } from '../../guideline/guideline.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly guideline: GuidelineEvent
  }
}

/** That a version of the guideline is in force from its day on; whole, so that nothing else is needed to read it. */
export type GuidelineEvent = EventOf<
  'GuidelineEnacted',
  { readonly guideline: Guideline; readonly reason: string; readonly by: By | null }
>
