import type { EventOf } from '../../law/decider.ts'
import type { DoubtAnswer, DoubtLift, DoubtTerms } from './state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly doubts: DoubtEvent
  }
}

/** What can have happened to a doubt. */
export type DoubtEvent =
  | EventOf<'DoubtArose', DoubtTerms>
  | EventOf<'DoubtAnswered', DoubtAnswer & { readonly doubt: string; readonly about: string }>
  | EventOf<'DoubtLifted', { readonly doubt: string; readonly about: string; readonly how: DoubtLift }>
