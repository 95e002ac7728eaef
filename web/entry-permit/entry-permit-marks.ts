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
  EntryPermitExpired: { group: 'decisions', tone: 'neutral', icon: 'lock' },
}
