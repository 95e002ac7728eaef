import type { MarksOf } from '../words/mark.ts'
import type { EntryLogWording } from './wording.ts'

/** How a ledger's events stand in its history. */
export const entryLogMarks: MarksOf<EntryLogWording['Event']> = {
  EntryLogOpened: { group: 'papers', tone: 'neutral', icon: 'doc' },
  AdmittersNamed: { group: 'decisions', tone: 'info', icon: 'seal' },
  EntryLogClosed: { group: 'decisions', tone: 'success', icon: 'lock' },
  SpeciallyAdmitted: {
    group: 'decisions',
    tone: 'info',
    icon: 'right',
    quotes: ({ line: { reason, purpose, lateness } }) => [reason, purpose, lateness],
  },
  EntryRecorded: {
    group: 'papers',
    tone: 'info',
    icon: 'right',
    quotes: ({ line: { purpose, lateness } }) => [purpose, lateness],
  },
  EscortHandedOver: { group: 'papers', tone: 'info', icon: 'right' },
  LeftEarlier: { group: 'papers', tone: 'neutral', icon: 'check' },
  ExitRecorded: { group: 'papers', tone: 'success', icon: 'check', quotes: ({ lateness }) => [lateness] },
  EntryCorrected: { group: 'papers', tone: 'warn', icon: 'doc', quotes: ({ correction }) => [correction.reason] },
  ExitMissed: { group: 'papers', tone: 'danger', icon: 'alert' },
  EscortLost: { group: 'papers', tone: 'danger', icon: 'alert' },
  DeviceLogImported: { group: 'papers', tone: 'info', icon: 'doc' },
  DeviceLogAskedFor: { group: 'tasks', tone: 'neutral', icon: 'clock' },
  NoDeviceLogNoted: { group: 'papers', tone: 'warn', icon: 'doc', quotes: ({ reason }) => [reason] },
}
