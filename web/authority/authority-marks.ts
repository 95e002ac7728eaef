import type { webProcedure } from '../web-procedure.ts'
import type { AuthorityWording } from './wording.ts'

type Marks = Parameters<typeof webProcedure<AuthorityWording>>[0]['marks']

/** How the events of an authority stand in its history, and which of their data are somebody's own words. */
export const authorityMarks: Marks = {
  AuthorityRequested: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
  AuthorityChangeProposed: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
  AuthorityRequestWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'back', quotes: ({ reason }) => [reason] },
  OfficerConsulted: { group: 'decisions', tone: 'info', icon: 'person', quotes: ({ said }) => [said] },
  AuthorityGranted: {
    group: 'decisions',
    tone: 'success',
    icon: 'check',
    quotes: ({ despite, conditions }) => [despite, conditions],
  },
  AuthorityNotGranted: { group: 'decisions', tone: 'danger', icon: 'alert', quotes: ({ reason }) => [reason] },
  AuthorityRegistered: { group: 'papers', tone: 'neutral', icon: 'doc' },
  MethodAcknowledged: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ remarks }) => [remarks] },
  OperatorIdLost: { group: 'papers', tone: 'danger', icon: 'alert', quotes: ({ measures }) => [measures] },
  OperatorIdReissued: { group: 'papers', tone: 'neutral', icon: 'doc' },
  AuthorityBroughtIn: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ said }) => [said] },
  AuthorityRevoked: { group: 'decisions', tone: 'danger', icon: 'alert', quotes: ({ reason }) => [reason] },
  AuthorityEndSet: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ reason }) => [reason] },
  AuthorityExpired: { group: 'decisions', tone: 'neutral', icon: 'right' },
  AuthorityEndedWithPerson: { group: 'decisions', tone: 'neutral', icon: 'right' },
  RemovalConfirmed: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
}
