import type { Instant } from './instant.ts'
import { refuse } from './outcome.ts'
import type { PlainDate } from './plain-date.ts'

/** The refusal of what has its day or its moment still before it: under one name it says since when it may be. */
export const tooEarly = <Rule extends string>(rule: Rule, from: PlainDate | Instant) =>
  refuse('too-early', rule, { from })
