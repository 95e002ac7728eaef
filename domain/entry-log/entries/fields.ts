import {
  caseOf,
  day,
  line,
  listOf,
  oneOf,
  optionalLine,
  optionalTime,
  orNull,
  paragraph,
  part,
  reason,
  remarks,
  time,
  type DataOf,
  company,
} from '../../kernel/fields.ts'
import { correctable } from '../entry.ts'

/** When somebody came in, and why that is written later than at once. */
const entryTimes = { enteredOn: day(), enteredAt: time(), lateness: remarks() }

/** What they came for, and what they brought. */
const visitFields = { purpose: paragraph(), belongings: remarks(), badge: optionalLine(40) }

/** Somebody without a permit who is admitted all the same: who, why, and under whose control. */
export const specialFields = {
  ...entryTimes,
  company: company(),
  name: line(100),
  kana: line(100),
  /** The others of the group, one a line, each with how they are read. */
  companions: listOf(line(), { most: 50, written: 'lines' }),
  reason: reason(),
  ...visitFields,
  /** The permit of whoever has control of them, and when that person went in, where that was earlier. */
  escort: caseOf('entry-permit'),
  escortIn: optionalTime(),
}

/** Somebody who enters under a permit of their own, where no device writes it down. */
export const permittedFields = { ...entryTimes, permit: caseOf('entry-permit'), ...visitFields }

/** Who takes control from now on. */
export const handOverFields = { entry: part(), escort: caseOf('entry-permit'), on: day(), at: time() }

/** Who of a group left before the others. */
export const earlierFields = { entry: part(), who: line(), leftOn: day(), leftAt: time() }

/** When they left, and the escort where that was later. */
export const exitFields = {
  entry: part(),
  leftOn: day(),
  leftAt: time(),
  escortOut: optionalTime(),
  lateness: remarks(),
}

/** What of a line was wrong, what is right, and why. A time is given as a day and a time, all else as a text. */
export const correctionFields = {
  entry: part(),
  item: oneOf(correctable, 'items'),
  on: orNull(day()),
  at: optionalTime(),
  text: optionalLine(),
  reason: reason(),
}

/** Which line has had no exit for too long. */
export const missedFields = { entry: part() }

/** A special admission. */
export type SpecialAdmission = DataOf<typeof specialFields>
/** An entry under a permit. */
export type PermittedEntry = DataOf<typeof permittedFields>
/** A hand-over between escorts. */
export type HandOver = DataOf<typeof handOverFields>
/** An earlier exit of one of a group. */
export type EarlierExit = DataOf<typeof earlierFields>
/** An exit. */
export type Exit = DataOf<typeof exitFields>
/** A correction. */
export type Correcting = DataOf<typeof correctionFields>
/** A line without an exit. */
export type Missed = DataOf<typeof missedFields>
