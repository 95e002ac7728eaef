import { checkedByCommand, day, line, orNull, paragraph, reason, type DataOf } from '../../kernel/fields.ts'

/** So long may a file with the official text be, in characters, its markup included (operational setting). */
const longestFile = 400_000

/** The official text as its file has it, from which day on it is in force, and which file it was. */
export const officialTextFields = {
  inForceFrom: day(),
  text: paragraph(longestFile),
  file: orNull(line()),
  sha256: orNull(checkedByCommand(line(64))),
  reason: reason(),
}

/** An official text as it is given. */
export type GivenText = DataOf<typeof officialTextFields>
