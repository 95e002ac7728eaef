import {
  day,
  group,
  line,
  oneInForce,
  oneOf,
  optionalLine,
  part,
  reason,
  remarks,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'

/** What is archived: whose history of which days, on which medium, where, how much, and by what it is known again. */
export const mediumFields = {
  equipment: oneInForce('equipment', 'equipment-under-control'),
  device: optionalLine(),
  from: day(),
  to: day(),
  medium: line(),
  place: line(),
  count: whole(0, 999_999_999_999),
  /** The SHA-256 of the content, where one was taken. */
  hash: optionalLine(64),
  note: remarks(),
}
/** The same from the paper on which it was kept until then. */
export const bringInFields = { ...mediumFields, broughtInAs: group({ paper: line(), datedOn: day() }) }
/** What is put right, and why. */
export const correctFields = { ...mediumFields, reason: reason() }
/** Whether it could be read, and what is done where it couldn't. */
export const readCheckFields = {
  checkedOn: day(),
  outcome: oneOf(['readable', 'unreadable'], 'readOutcomes'),
  note: remarks(),
}
/** The practice's: the nth check falls due. */
export const askCheckFields = { nth: whole(1, 10_000) }
/** The practice's: the watch over the equipment was told what the archive now says of the medium. */
export const toldFields = { said: part() }

/** A medium as it is archived. */
export type Medium = DataOf<typeof mediumFields>
/** A medium as it is brought in. */
export type BroughtIn = DataOf<typeof bringInFields>
/** What was put right. */
export type Corrected = DataOf<typeof correctFields>
/** A read check. */
export type ReadCheck = DataOf<typeof readCheckFields>
