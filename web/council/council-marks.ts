import type { CouncilEvent } from '../../domain/council/events.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { Mark } from '../tell-history.ts'

/** How a meeting's events stand in its history. */
export const councilMarks: { readonly [type in Exclude<CouncilEvent, TaskEvent>['type']]: Mark } = {
  MeetingPlanned: { group: 'papers', tone: 'info', icon: 'clock' },
  MeetingRescheduled: { group: 'papers', tone: 'warn', icon: 'clock' },
  AgendaItemPut: { group: 'papers', tone: 'neutral', icon: 'doc' },
  AgendaDrawn: { group: 'papers', tone: 'info', icon: 'doc' },
  AgendaItemTakenOff: { group: 'papers', tone: 'neutral', icon: 'cross' },
  AgendaOrdered: { group: 'papers', tone: 'neutral', icon: 'doc' },
  MeetingCalled: { group: 'papers', tone: 'info', icon: 'bell' },
  GuestInvited: { group: 'papers', tone: 'neutral', icon: 'person' },
  GuestUninvited: { group: 'papers', tone: 'neutral', icon: 'cross' },
  AttendanceReplied: { group: 'tasks', tone: 'neutral', icon: 'person' },
  MeetingOpened: { group: 'decisions', tone: 'info', icon: 'seal' },
  AttendanceRecorded: { group: 'papers', tone: 'neutral', icon: 'person' },
  ItemOutcomeRecorded: { group: 'decisions', tone: 'info', icon: 'seal' },
  ItemWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'cross' },
  MeetingClosed: { group: 'decisions', tone: 'success', icon: 'lock' },
  MeetingCancelled: { group: 'decisions', tone: 'warn', icon: 'cross' },
  MeetingReconvened: { group: 'decisions', tone: 'warn', icon: 'back' },
  CircularStarted: { group: 'decisions', tone: 'info', icon: 'right' },
  ConsentReplied: { group: 'decisions', tone: 'neutral', icon: 'person' },
  ConsentReached: { group: 'decisions', tone: 'success', icon: 'check' },
  ConsentRefused: { group: 'decisions', tone: 'warn', icon: 'cross' },
  OpinionGiven: { group: 'decisions', tone: 'neutral', icon: 'person' },
  QuestionAnswered: { group: 'papers', tone: 'info', icon: 'info' },
  CircularConcluded: { group: 'decisions', tone: 'info', icon: 'seal' },
  CircularReturned: { group: 'decisions', tone: 'warn', icon: 'back' },
  CircularConfirmed: { group: 'decisions', tone: 'success', icon: 'lock' },
  MinutesDrafted: { group: 'papers', tone: 'info', icon: 'doc' },
  MinutesReturned: { group: 'decisions', tone: 'warn', icon: 'back' },
  MinutesConfirmed: { group: 'decisions', tone: 'success', icon: 'lock' },
  ItemsTold: { group: 'papers', tone: 'info', icon: 'right' },
  NextMeetingNoted: { group: 'papers', tone: 'neutral', icon: 'clock' },
}
