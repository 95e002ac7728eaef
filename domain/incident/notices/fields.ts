import { noticeIds } from '../../guideline/incident-settings.ts'
import { checkedByCommand, day, line, oneOf, optionalTime, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** One of the checklist; the law says itself that it doesn't know another. */
const notice = () => checkedByCommand(oneOf(noticeIds, 'notices'))

/** A notice that was made: when, to whom, what it said. */
export const noticeReportFields = {
  notice: notice(),
  doneOn: day(),
  doneTime: optionalTime(),
  recipient: line(),
  text: remarks(),
}

/** A notice that need not be made, and why. */
export const waiverFields = { notice: notice(), reason: reason() }

/** A notice that was made. */
export type NoticeReport = DataOf<typeof noticeReportFields>
/** A notice that need not be made. */
export type Waiver = DataOf<typeof waiverFields>
