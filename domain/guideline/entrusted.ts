import type { By } from '../kernel/by.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** What the chair of the council does, or gives to the secretariat by a recorded act (Art. 5(1)). */
export const conveningActs = ['call', 'open', 'close', 'cancel'] as const
/** One of those. */
export type ConveningAct = (typeof conveningActs)[number]

/** All that the chair can give: besides those, to ask staff concerned to attend (Art. 5(4)). */
export const entrustableActs = [...conveningActs, 'guests'] as const
/** One of those. */
export type EntrustableAct = (typeof entrustableActs)[number]

/** What the chair has given to the secretariat, from the first day to the last one; null until further notice. */
export interface Entrusted {
  readonly id: string
  readonly acts: readonly EntrustableAct[]
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** Who gave it, as the chair of that day. */
  readonly by: By
}

/** The same with when it was taken back; null while it wasn't. */
export interface EverEntrusted extends Entrusted {
  readonly reason: string
  readonly revoked: { readonly reason: string; readonly by: By } | null
  /** Set once chair and secretariat were told that it is about to end. */
  readonly endNoted?: true
}

/** Whether what was given isn't over by its own last day. */
export const isStillGiven = ({ until }: Pick<Entrusted, 'until'>, day: PlainDate): boolean =>
  until === null || until >= day

/** What is given to the secretariat on a day, as far as it was recorded. */
export const entrustedOn = (all: readonly EverEntrusted[], day: PlainDate): readonly Entrusted[] =>
  all.flatMap(({ revoked, reason: _reason, endNoted: _endNoted, ...one }) =>
    revoked === null && one.from <= day && isStillGiven(one, day) ? [one] : [],
  )
