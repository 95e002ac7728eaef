import type { FieldRefusal } from '../kernel/deciding.ts'
import type { StandingRefusal } from '../tasks/standing.ts'

/** The reasons for which an act on an incident is refused besides who may act, when, and how a field must look. */
export const incidentRefusals = [
  'office-not-concerned',
  'occurred-after-discovery',
  'notice-unknown',
  'notice-open',
  'assessment-missing',
  'cause-or-prevention-missing',
  'follow-up-unknown',
  'follow-up-open',
  'proposal-unknown',
  'proposal-open',
] as const

/** Every reason for which an act on an incident can be refused. */
export type IncidentRefusal = (typeof incidentRefusals)[number] | StandingRefusal | FieldRefusal | 'too-early'
