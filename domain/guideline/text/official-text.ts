import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GuidelineText } from './guideline-text.ts'

/** The city's official text as it is from a day on, and the file that it came from. */
export interface OfficialText {
  readonly inForceFrom: PlainDate
  readonly text: GuidelineText
  /** The file's name and the SHA-256 of its bytes; null where the text was not given as a file. */
  readonly file: string | null
  readonly sha256: string | null
}

/** The official text in force on a day; null where none was recorded for it. The earliest version comes first. */
export const officialTextOn = (texts: readonly OfficialText[], day: PlainDate): OfficialText | null =>
  texts.findLast(({ inForceFrom }) => inForceFrom <= day) ?? null
