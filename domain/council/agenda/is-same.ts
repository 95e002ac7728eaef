import type { DrawnItem } from './fields.ts'

/**
 * Whether two items are about the same thing: the same part of the same case, or the same item of an earlier meeting.
 */
export const isSame = (a: DrawnItem, b: DrawnItem): boolean => {
  if (a.subject.kind !== b.subject.kind) return false
  if (a.subject.kind === 'free' || b.subject.kind === 'free') {
    return (
      a.carriedFrom !== null &&
      a.carriedFrom.meeting === b.carriedFrom?.meeting &&
      a.carriedFrom.item === b.carriedFrom.item
    )
  }
  return a.subject.case === b.subject.case && a.subject.part === b.subject.part
}
