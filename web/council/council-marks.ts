import { numbered } from '../words/numbered.ts'
import type { MarksOf } from '../words/mark.ts'
import type { CouncilWording } from './words/council-wording.ts'

/** How a meeting's events stand in its history. */
export const councilMarks: MarksOf<CouncilWording['Event']> = {
  MeetingPlanned: { group: 'papers', tone: 'info', icon: 'clock' },
  MeetingRescheduled: { group: 'papers', tone: 'warn', icon: 'clock', quotes: ({ reason }) => [reason] },
  AgendaItemPut: { group: 'papers', tone: 'neutral', icon: 'doc' },
  AgendaDrawn: { group: 'papers', tone: 'info', icon: 'doc' },
  AgendaItemTakenOff: { group: 'papers', tone: 'neutral', icon: 'cross', quotes: ({ reason }) => [reason] },
  MattersLost: { group: 'papers', tone: 'warn', icon: 'cross' },
  AgendaOrdered: { group: 'papers', tone: 'neutral', icon: 'doc' },
  MeetingCalled: { group: 'papers', tone: 'info', icon: 'bell', quotes: ({ note }) => [note] },
  GuestInvited: { group: 'papers', tone: 'neutral', icon: 'person', quotes: ({ why }) => [why] },
  GuestUninvited: { group: 'papers', tone: 'neutral', icon: 'cross', quotes: ({ reason }) => [reason] },
  AttendanceReplied: { group: 'tasks', tone: 'neutral', icon: 'person' },
  MeetingOpened: { group: 'decisions', tone: 'info', icon: 'seal' },
  AttendanceRecorded: { group: 'papers', tone: 'neutral', icon: 'person' },
  ItemOutcomeRecorded: {
    group: 'decisions',
    tone: 'info',
    icon: 'seal',
    quotes: ({ opinions, conditions }) => [opinions, ...numbered(conditions)],
  },
  ItemWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross', quotes: ({ reason }) => [reason] },
  MeetingClosed: { group: 'decisions', tone: 'success', icon: 'lock' },
  MeetingCancelled: { group: 'decisions', tone: 'warn', icon: 'cross', quotes: ({ reason }) => [reason] },
  MeetingReconvened: { group: 'decisions', tone: 'warn', icon: 'back', quotes: ({ reason }) => [reason] },
  CircularStarted: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ reason }) => [reason] },
  ConsentReplied: { group: 'decisions', tone: 'neutral', icon: 'person', quotes: ({ reason }) => [reason] },
  ConsentReached: { group: 'decisions', tone: 'success', icon: 'check' },
  ConsentRefused: { group: 'decisions', tone: 'warn', icon: 'cross' },
  OpinionGiven: {
    group: 'decisions',
    tone: 'neutral',
    icon: 'person',
    quotes: ({ opinions }) => opinions.map((one) => one.text),
  },
  QuestionAnswered: { group: 'papers', tone: 'info', icon: 'info', quotes: ({ answer }) => [answer] },
  CircularConcluded: { group: 'decisions', tone: 'info', icon: 'seal' },
  CircularReturned: { group: 'decisions', tone: 'warn', icon: 'back', quotes: ({ reason }) => [reason] },
  CircularConfirmed: { group: 'decisions', tone: 'success', icon: 'lock', quotes: ({ note }) => [note] },
  MinutesDrafted: { group: 'papers', tone: 'info', icon: 'doc' },
  MinutesReturned: { group: 'decisions', tone: 'warn', icon: 'back', quotes: ({ reason }) => [reason] },
  MinutesConfirmed: { group: 'decisions', tone: 'success', icon: 'lock', quotes: ({ note }) => [note] },
  ItemsTold: { group: 'papers', tone: 'info', icon: 'right' },
  NextMeetingNoted: { group: 'papers', tone: 'neutral', icon: 'clock' },
}
