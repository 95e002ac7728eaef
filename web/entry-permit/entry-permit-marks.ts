import type { MarksOf } from '../words/mark.ts'
import type { EntryPermitWording } from './words/entry-permit-wording.ts'

/** How the events of an entry permit stand in its history. */
export const entryPermitMarks: MarksOf<EntryPermitWording['Event']> = {
  EntryAppliedFor: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ purpose }) => [purpose] },
  EntryApplicationAmended: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ purpose }) => [purpose] },
  EntryApplicationWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross', quotes: ({ reason }) => [reason] },
  EntryPermitted: { group: 'decisions', tone: 'success', icon: 'seal', quotes: ({ conditions }) => [conditions] },
  EntryRefused: { group: 'decisions', tone: 'danger', icon: 'cross', quotes: ({ reason }) => [reason] },
  EntryApplicationReturned: { group: 'decisions', tone: 'warn', icon: 'back', quotes: ({ reason }) => [reason] },
  IdRegistered: { group: 'papers', tone: 'info', icon: 'check' },
  MeansLent: { group: 'papers', tone: 'info', icon: 'right' },
  MeansLost: { group: 'papers', tone: 'danger', icon: 'alert', quotes: ({ measures }) => [measures] },
  IdSuspended: { group: 'decisions', tone: 'warn', icon: 'clock', quotes: ({ reason }) => [reason] },
  IdSuspensionLifted: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ reason }) => [reason] },
  IdRevoked: { group: 'decisions', tone: 'danger', icon: 'cross', quotes: ({ reason }) => [reason] },
  IdRemoved: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
  MeansReturned: { group: 'papers', tone: 'success', icon: 'back', quotes: ({ note }) => [note] },
  EntrySuspended: { group: 'decisions', tone: 'warn', icon: 'clock', quotes: ({ reason }) => [reason] },
  EntrySuspensionLifted: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ reason }) => [reason] },
  EntryRevoked: { group: 'decisions', tone: 'danger', icon: 'cross', quotes: ({ reason }) => [reason] },
  EntryGivenUp: { group: 'decisions', tone: 'neutral', icon: 'lock', quotes: ({ reason }) => [reason] },
  EntryRenewalSeasonBegan: { group: 'papers', tone: 'neutral', icon: 'clock' },
  EntryRenewalAskedFor: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
  EntryRenewalNotWanted: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
  EntryRenewed: { group: 'decisions', tone: 'success', icon: 'seal', quotes: ({ conditions }) => [conditions] },
  EntryRenewalRefused: { group: 'decisions', tone: 'danger', icon: 'cross', quotes: ({ reason }) => [reason] },
  EntryPermitExpired: { group: 'decisions', tone: 'neutral', icon: 'lock' },
  EntryRestsWithCause: { group: 'decisions', tone: 'warn', icon: 'stop' },
  EntryEndedWithCause: { group: 'decisions', tone: 'neutral', icon: 'lock' },
  EntryPermitBroughtIn: {
    group: 'papers',
    tone: 'neutral',
    icon: 'doc',
    quotes: ({ purpose, conditions }) => [purpose, conditions],
  },
}
