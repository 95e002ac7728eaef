import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 16: the manager of access keeps the operation history for seven years. How it is read, looked through and
 * disposed of the text doesn’t say.
 */
testRules('operation-history', {
  ArchiveHistory: ['keepers', 'history-kept', 'Art. 16'],
  BringInHistory: ['keepers', 'history-kept', 'Art. 16'],
  CorrectHistory: ['keepers', 'history-archive', 'operational setting'],
  CheckHistory: ['keepers', 'history-readable', 'operational setting'],
  AskHistoryCheck: ['practice', 'history-readable', 'operational setting'],
  NoteHistoryTold: ['practice', 'history-without-gaps', 'operational setting'],
  AskHistoryAnalysis: ['askers', 'history-analysed', 'operational setting'],
  AnswerHistoryAnalysis: ['keepers', 'history-analysed', 'operational setting'],
  BeginHistoryWatch: ['practice', 'history-without-gaps', 'operational setting'],
  NoteHistoryMedium: ['practice', 'history-without-gaps', 'operational setting'],
  CheckHistoryGaps: ['practice', 'history-without-gaps', 'operational setting'],
  ExplainHistoryGap: ['manager', 'history-without-gaps', 'operational setting'],
  AskHistoryDisposal: ['keepers', 'history-disposal', 'operational setting'],
  DecideHistoryDisposal: ['manager', 'history-disposal', 'operational setting'],
  CarryOutHistoryDisposal: ['keepers', 'history-disposal', 'operational setting'],
  WithdrawHistoryDisposal: ['keepers', 'history-disposal', 'operational setting'],
})
