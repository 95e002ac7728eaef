import {
  day,
  file,
  group,
  instant,
  line,
  oneOf,
  optionalLine,
  orNull,
  part,
  reason,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'

/** How the columns of a device's log are read: by the headings that its file has. */
export const mappingFields = {
  /** A passage a line, or a visit a line with both times. */
  shape: oneOf(['passages', 'visits'], 'shapes'),
  /** Day and time in one column, or in two. */
  at: optionalLine(),
  on: optionalLine(),
  time: optionalLine(),
  /** Where a line is a passage: which way, and the words for in and out, several with commas. */
  direction: optionalLine(),
  inWords: optionalLine(),
  outWords: optionalLine(),
  /** Where a line is a visit: the columns of both times. */
  enteredAt: optionalLine(),
  leftAt: optionalLine(),
  /** Which ID the device read, and whose name it has for it. */
  id: optionalLine(),
  name: optionalLine(),
} as const

/** A part of the device's log as it was brought in: its rows stand beside the act, and are known by their digest. */
export const importFields = {
  /** The days that the file covers. */
  from: day(),
  to: day(),
  /** Rows that are new, that were there already, and of new ones those whose ID had no live permit at that time. */
  count: whole(0, 1_000_000),
  repeated: whole(0, 1_000_000),
  flagged: whole(0, 1_000_000),
  first: orNull(instant()),
  last: orNull(instant()),
  /** SHA-256 over the new rows in their order, in 64 hexadecimal digits. */
  digest: line(64),
  /** The file itself. */
  file: file(),
  fileName: line(),
  mapping: group(mappingFields),
}

/** Which month has passed without its log. */
export const monthFields = { month: part() }

/** Why there is no log of a month. */
export const noLogFields = { month: part(), reason: reason() }

/** A part of the log. */
export type LogPart = DataOf<typeof importFields>
/** A month. */
export type MonthOver = DataOf<typeof monthFields>
/** A month of which there is no log. */
export type NoLog = DataOf<typeof noLogFields>
/** A part of the log as the ledger keeps it. */
export interface LogBatch extends LogPart {
  /** `batch-3`. */
  readonly id: string
  readonly at: string
  readonly byName: string
}
