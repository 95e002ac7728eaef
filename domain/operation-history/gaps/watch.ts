import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'

/** All days from one to another, both of them included. */
export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Days of one device, or of all of their kind where none is named: so they stood in what was recorded before. */
export interface OfDevice extends Period {
  readonly device?: string
}

/** Days of which nothing is archived: of one device where the guideline names the devices, else of all of the kind. */
export type Gap = OfDevice

/** Whether days count for a device: they are its own, or of no device in particular. */
export const isOf = (device: string, { device: own = '' }: OfDevice): boolean => own === '' || own === device

/** What the watch over a piece of equipment knows. */
export interface Watch {
  readonly equipment: string
  /** What the guideline called it when the watch began. */
  readonly called?: string
  readonly since: Instant
  /** When it was last looked for gaps. */
  readonly checkedAt: Instant
  readonly media: readonly WatchedMedium[]
  /** The days within the term of which nothing is archived. */
  readonly gaps: readonly Gap[]
  /** Days of which nothing has to be there, and why. */
  readonly explained: readonly (OfDevice & { readonly reason: string; readonly by: By })[]
}

/** A medium as the watch was told of it; what is gone or can't be read holds nothing any more. */
export interface WatchedMedium extends OfDevice {
  readonly medium: CaseId
  readonly gone: boolean
}

/** The days of a period that none of these covers, in their order. */
export const gapsIn = (whole: Period, covered: readonly Period[]): readonly Period[] => {
  const gaps: Period[] = []
  let next = whole.from
  for (const { from, to } of covered.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (from > next) {
      const last = addDays(from, -1)
      gaps.push({ from: next, to: last < whole.to ? last : whole.to })
    }
    if (to >= next) next = addDays(to, 1)
    if (next > whole.to) return gaps
  }
  return [...gaps, { from: next, to: whole.to }]
}
