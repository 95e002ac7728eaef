import { group, listOf, oneOf, reason, time, yesOrNo, type DataOf } from '../../kernel/fields.ts'
import { attendanceFields } from '../calling/fields.ts'

/** When a meeting opens, and who of every seat is there. */
export const openingFields = { at: time(), attendance: listOf(group(attendanceFields), { most: 20 }) }

/** Somebody comes or leaves, and when. */
export const comingFields = { ...attendanceFields, at: time() }

/** When a meeting closes; that items are left open is to be said. */
export const closingFields = { at: time(), leaveOpenItems: yesOrNo(false) }

/** Which time of a sitting was written down wrongly, 開会 or 閉会. */
export const sittingTimes = ['opened', 'closed'] as const

/** That time as it truly was, and why it is put right. */
export const timeCorrectionFields = { what: oneOf(sittingTimes, 'sittingTimes'), at: time(), reason: reason() }

/** A time that is put right. */
export type TimeCorrection = DataOf<typeof timeCorrectionFields>
/** When a meeting opens, and who is there. */
export type Opening = DataOf<typeof openingFields>
/** Somebody comes or leaves. */
export type Coming = DataOf<typeof comingFields>
/** When a meeting closes. */
export type Closing = DataOf<typeof closingFields>
