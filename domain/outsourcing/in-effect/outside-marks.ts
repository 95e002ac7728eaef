import type { CaseId } from '../../kernel/ids.ts'

/** From whom an outcome is known. */
type Told = { readonly meetingCase?: CaseId } | null

/** What tasks and approvals that rest on an outcome from outside say of it; nothing where a meeting told it. */
export const outsideMarks = (council: Told): readonly string[] =>
  council !== null && council.meetingCase === undefined ? ['outside-meeting'] : []

/** The same as an event keeps it: only where there is something to say. */
export const markedOutside = (council: Told): { readonly marks?: readonly string[] } => {
  const marks = outsideMarks(council)
  return marks.length > 0 ? { marks } : {}
}
