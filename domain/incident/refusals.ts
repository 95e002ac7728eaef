import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on an incident is refused besides who may act, when, and how a field must look. */
export const incidentRefusals = {
  'office-not-concerned': 'unfit',
  'occurred-after-discovery': 'unfit',
  'notice-unknown': 'unfit',
  'notice-open': 'not-now',
  'assessment-missing': 'not-now',
  'cause-or-prevention-missing': 'not-now',
  'follow-up-unknown': 'unfit',
  'follow-up-open': 'not-now',
  'proposal-unknown': 'unfit',
  'proposal-open': 'not-now',
} as const satisfies RefusalKinds

/** Every reason for which an act on an incident can be refused. */
export type IncidentRefusal = keyof typeof incidentRefusals | CommonRefusal
