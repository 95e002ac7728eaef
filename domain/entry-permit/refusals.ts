import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on an entry permit is refused besides who may act, when, and how a field must look. */
export const entryPermitRefusals = {
  'applies-for-other-office': 'unfit',
  'entry-period-reversed': 'unfit',
  'entry-hours-reversed': 'unfit',
  'entry-period-beyond-year': 'unfit',
  'entry-period-beyond-contract': 'unfit',
  'entrant-unknown': 'unfit',
  'entrant-leaves-before': 'unfit',
  'entry-contract-not-live': 'not-now',
  'entry-company-unknown': 'unfit',
  'entry-subcontract-without-consent': 'not-now',
  'entry-subcontract-in-doubt': 'not-now',
  'entry-permit-double': 'not-now',
  'own-entry-forbidden': 'not-yours',
  'means-not-of-room': 'unfit',
  'means-given-already': 'not-now',
  'entry-permit-over': 'not-now',
  'entry-room-gone': 'not-now',
  'means-unknown': 'unfit',
  'means-stands-otherwise': 'not-now',
  'id-registered-already': 'not-now',
  'entry-renewal-asked-already': 'not-now',
  'entry-renewal-not-asked': 'not-now',
  'room-of-other-manager': 'not-yours',
  'entrant-and-worker': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on an entry permit can be refused. */
export type EntryPermitRefusal = keyof typeof entryPermitRefusals | CommonRefusal
