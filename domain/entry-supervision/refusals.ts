import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on a round of supervision is refused besides those that every procedure has. */
export const entrySupervisionRefusals = {
  'supervision-period-unfit': 'unfit',
  'supervision-nobody-asked': 'not-now',
  'supervision-not-asked': 'not-yours',
  'supervision-report-missing': 'not-now',
  'supervision-instruction-missing': 'unfit',
  'supervision-instruction-unfit': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on it can be refused. */
export type EntrySupervisionRefusal = keyof typeof entrySupervisionRefusals | CommonRefusal
