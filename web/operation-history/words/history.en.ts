import { operationHistoryCourse } from './course.en.ts'
import { letterTaskEn as task } from '../../words/letter-task.ts'
import { historyPagesEn } from './history-pages.en.ts'
import type { HistoryWords } from './history-wording.ts'

/** The words of the operation history's archive in English. */
export const historyEn: HistoryWords = {
  procedure: 'Archive of the operation history',
  plural: 'Archive of the operation history',
  noNumber: 'no number',
  settings: {
    'operation-history': 'Operation history',
    'operation-history.readCheckMonths': 'Months after which an archived history is read again',
    'operation-history.archiveWithinDays': 'Days within which a history is archived',
    'series.operation-history': 'Mark of operation history numbers',
  },
  course: operationHistoryCourse,
  stages: {
    none: 'not archived',
    kept: 'kept',
    'disposal-asked': 'disposal to be decided',
    'disposal-due': 'to be disposed of',
    telling: 'disposal being noted',
    watching: 'looked over for gaps',
    closed: 'closed',
  },
  endings: { disposed: 'disposed of' },
  tasks: {
    'check-history': 'Check that it can be read',
    'analyse-history': 'Analyse the history',
    'close-history-gap': 'Close a gap in the history',
    'decide-history-disposal': 'Decide on the disposal of a history',
    'carry-out-history-disposal': 'Dispose of a history',
  },
  taskAsks: {
    'check-history': 'See whether the history can be read from the medium, and record it.',
    'analyse-history': 'Analyse the days that were asked about, and record the result.',
    'close-history-gap': 'Archive the missing days, or record why nothing is there.',
    'decide-history-disposal': 'See that its term is over, and decide whether it is to be disposed of.',
    'carry-out-history-disposal': 'Dispose of it, and record how, by whom and before whom.',
  },
  commands: {
    ArchiveHistory: 'Archive a history',
    BringInHistory: 'Bring in from paper',
    CorrectHistory: 'Correct the register',
    CheckHistory: 'Record a read check',
    AskHistoryCheck: 'Ask for a read check',
    NoteHistoryTold: 'Tell the watch',
    AskHistoryAnalysis: 'Ask for an analysis',
    AnswerHistoryAnalysis: 'Record the result of an analysis',
    BeginHistoryWatch: 'Begin to watch for gaps',
    NoteHistoryMedium: 'Hear what is archived',
    CheckHistoryGaps: 'Look for gaps',
    ExplainHistoryGap: 'Record why there is a gap',
    AskHistoryDisposal: 'Ask for its disposal',
    DecideHistoryDisposal: 'Decide on the disposal',
    CarryOutHistoryDisposal: 'Record the disposal',
    WithdrawHistoryDisposal: 'Withdraw the request for disposal',
  },
  done: {
    ArchiveHistory: 'History archived',
    BringInHistory: 'Brought in from paper',
    CorrectHistory: 'Register corrected',
    CheckHistory: 'Read check recorded',
    AskHistoryAnalysis: 'Analysis asked for',
    AnswerHistoryAnalysis: 'Result recorded',
    ExplainHistoryGap: 'Recorded why there is a gap',
    AskHistoryDisposal: 'Disposal asked for',
    DecideHistoryDisposal: 'Decision on the disposal recorded',
    CarryOutHistoryDisposal: 'Disposal recorded',
    WithdrawHistoryDisposal: 'Request withdrawn',
  },
  sentences: {
    HistoryArchived: ({ number, from, to, medium, keptUntil }, say) =>
      `Archived the history from ${say.day(from)} to ${say.day(to)} on “${medium}”, as ${say.number(number)} (kept until ${say.day(keptUntil)}).`,
    HistoryCorrected: ({ from, to }, say) => `Corrected what the register says (${say.day(from)} to ${say.day(to)}).`,
    HistoryReadChecked: ({ checkedOn, outcome }, say) =>
      outcome === 'readable' ? `Read on ${say.day(checkedOn)}.` : `Could not be read on ${say.day(checkedOn)}.`,
    HistoryCheckDue: () => 'It is time to read it again.',
    HistoryWatchTold: () => 'The watch for gaps was told.',
    HistoryAnalysisAsked: ({ from, to }, say) => `Asked for an analysis of ${say.day(from)} to ${say.day(to)}.`,
    HistoryAnalysed: ({ analysis }, say) => `Recorded the result of ${say.part(analysis)}.`,
    HistoryWatchBegan: () => 'Began to watch this equipment for gaps.',
    HistoryMediumNoted: ({ from, to, gone }, say) =>
      gone
        ? `The history from ${say.day(from)} to ${say.day(to)} is archived no longer.`
        : `The history from ${say.day(from)} to ${say.day(to)} is archived.`,
    HistoryGapsChecked: ({ gaps }) =>
      gaps.length === 0 ? 'Looked for gaps: there is none.' : `Looked for gaps: there are ${gaps.length}.`,
    HistoryGapExplained: ({ from, to }, say) =>
      `Recorded why nothing is archived from ${say.day(from)} to ${say.day(to)}.`,
    HistoryDisposalAsked: ({ plannedOn }, say) => `Asked for its disposal (planned for ${say.day(plannedOn)}).`,
    HistoryDisposalDecided: ({ decision }) =>
      decision === 'approved' ? 'Approved the disposal.' : 'Did not approve the disposal.',
    HistoryDisposalWithdrawn: () => 'Withdrew the request for disposal.',
    HistoryDisposed: ({ doneOn, doneBy, witness }, say) =>
      `Disposed of on ${say.day(doneOn)} (by ${doneBy}, witness ${witness}).`,
  },
  refusals: {
    'history-reversed': {
      title: 'Period reversed',
      what: ({ day }) => `The last day is before the first (${day('day')}).`,
      todo: 'Check the days.',
    },
    'history-outside': {
      title: 'Not on this medium',
      what: () => 'The medium holds the history of other days.',
      todo: 'Ask within that period, or of another medium.',
    },
    'history-hash': {
      title: 'No SHA-256',
      what: () => 'A SHA-256 has 64 digits of 0–9 and a–f.',
      todo: 'Check the value, or leave it empty.',
    },
    'history-part-missing': {
      title: 'Not found',
      what: () => 'There is no such request, or it is over.',
      todo: 'Look at the page.',
    },
    'history-kept-until': {
      title: 'To be kept',
      what: ({ day }) => `It has to be kept until ${day('day')}.`,
      todo: 'Enter a day after that.',
    },
    'history-analysis-open': {
      title: 'An analysis is open',
      what: () => 'An analysis was asked for whose result is not recorded yet.',
      todo: 'Record the result, then ask for the disposal.',
    },
    'history-own-request': {
      title: 'Not on one’s own request',
      what: () => 'Somebody else than who asked for a disposal decides on it.',
      todo: 'Withdraw the request, and let somebody else ask.',
    },
    'history-no-gap': {
      title: 'No gap',
      what: () => 'There is no gap in these days.',
      todo: 'Look at the list of gaps.',
    },
  },
  who: {
    keepers: 'access manager, and staff of that office',
    manager: 'access manager',
    askers: 'chief, heads of offices, access manager',
  },
  ...historyPagesEn,
  parts: { analysis: (n) => `analysis ${n}` },
  fixedParts: {},
  letters: {
    one: 'history',
    title: 'Medium',
    asker: 'Archived by',
    noNumber: 'none',
    tasks: {
      'check-history': task('read check', 'check that it can be read', 'See whether it can be read, and record it.'),
      'analyse-history': task('analysis', 'analyse the history', 'Analyse those days, and record the result.'),
      'close-history-gap': task('gap', 'close a gap', 'Archive the missing days, or record why nothing is there.'),
      'decide-history-disposal': task('disposal', 'decide on a disposal', 'Decide whether it is to be disposed of.'),
      'carry-out-history-disposal': task('disposal', 'dispose of it', 'Dispose of it, and record it.'),
    },
    news: {},
  },
}
