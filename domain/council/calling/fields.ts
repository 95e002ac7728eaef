import {
  leftOut,
  listOf,
  oneOf,
  optionalLine,
  orNull,
  part,
  person,
  post,
  reason,
  remarks,
  type DataOf,
} from '../../kernel/fields.ts'
import type { PostId } from '../../kernel/ids.ts'
import { mostItems } from '../agenda/fields.ts'

/** 出席, 代理出席, 欠席. */
export const attendanceHows = ['present', 'deputy', 'absent'] as const
/** One of those. */
export type AttendanceHow = (typeof attendanceHows)[number]

const how = () => oneOf(attendanceHows, 'attendance')

/** What the notice says besides when, where and what about; for a circular deliberation why it circulates. */
export const callingFields = { note: remarks() }

/**
 * Related staff called to explain or to give an opinion (Art. 5(4)): by their post, or one member of staff by name, and
 * to which items.
 */
export const invitationFields = {
  post: orNull(post()),
  staff: leftOut(orNull(person())),
  items: listOf(part(), { most: mostItems, written: 'ticks' }),
  why: reason(),
}

/** A guest who need not come, and why. */
export const callingOffFields = { guest: part(), reason: reason() }

/** What a member answers to the notice; `deputyName` where somebody comes in the member's place. */
export const replyFields = { member: post(), attends: how(), deputyName: optionalLine() }

/** How a member is there. */
export const attendanceFields = {
  member: post(),
  how: how(),
  /** Who came in the member's place; empty unless `how` is deputy. */
  deputyName: optionalLine(),
}

/** Why a meeting is called off. */
export const cancellingFields = { reason: reason() }

/** What is said to call related staff. */
export type Inviting = DataOf<typeof invitationFields>
/** Related staff called to some items: by a post, which for somebody called by name is their own. */
export type Invitation = Pick<Inviting, 'items' | 'why'> & { readonly post: PostId }
/** A guest who need not come. */
export type CallingOff = DataOf<typeof callingOffFields>
/** What a member answers to the notice. */
export type AttendanceReply = DataOf<typeof replyFields>
/** How a member is there. */
export type Attendance = DataOf<typeof attendanceFields>
