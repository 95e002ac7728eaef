import type { OwnHistoryEvent } from '../../domain/operation-history/events.ts'
import type { MarksOf } from '../words/mark.ts'

/** How the events of the archive stand in a history. */
export const historyMarks: MarksOf<OwnHistoryEvent> = {
  HistoryArchived: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ note }) => [note] },
  HistoryCorrected: { group: 'papers', tone: 'neutral', icon: 'doc', quotes: ({ reason }) => [reason] },
  HistoryReadChecked: { group: 'papers', tone: 'info', icon: 'check', quotes: ({ note }) => [note] },
  HistoryCheckDue: { group: 'tasks', tone: 'neutral', icon: 'doc' },
  HistoryWatchTold: { group: 'tasks', tone: 'neutral', icon: 'right' },
  HistoryAnalysisAsked: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ purpose }) => [purpose] },
  HistoryAnalysed: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ result }) => [result] },
  HistoryWatchBegan: { group: 'papers', tone: 'info', icon: 'clock' },
  HistoryMediumNoted: { group: 'papers', tone: 'neutral', icon: 'doc' },
  HistoryGapsChecked: { group: 'tasks', tone: 'info', icon: 'alert' },
  HistoryGapExplained: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ reason }) => [reason] },
  HistoryDisposalAsked: { group: 'decisions', tone: 'info', icon: 'right', quotes: ({ reason }) => [reason] },
  HistoryDisposalDecided: { group: 'decisions', tone: 'info', icon: 'check', quotes: ({ note }) => [note] },
  HistoryDisposalWithdrawn: { group: 'decisions', tone: 'neutral', icon: 'right', quotes: ({ reason }) => [reason] },
  HistoryDisposed: { group: 'decisions', tone: 'success', icon: 'check', quotes: ({ note }) => [note] },
}
