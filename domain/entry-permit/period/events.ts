import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly period: PeriodEvent
  }
}

/** What time, or that on which a permit hangs, can have brought about. */
export type PeriodEvent =
  | EventOf<'EntryPermitExpired', { readonly untilOn: PlainDate }>
  | EventOf<'EntryRestsWithCause', { readonly cause: string; readonly on: PlainDate; readonly at: string }>
  | EventOf<
      'EntryEndedWithCause',
      {
        readonly cause: string
        readonly how: 'ended' | 'left' | 'transferred'
        readonly on: PlainDate
        readonly at: string
      }
    >
