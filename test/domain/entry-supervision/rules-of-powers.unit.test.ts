import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 11: the chief hears reports, investigates and instructs. How often, and what becomes of a round that nobody
 * answers, the text doesn’t say.
 */
testRules('entry-supervision', {
  OpenSupervision: ['chief', 'entry-control-reported', 'Art. 11'],
  BeginSupervision: ['practice', 'entry-supervision-repeated', 'operational setting'],
  ReportOnEntry: ['heard', 'entry-control-reported', 'Art. 11'],
  CloseEntryReporting: ['practice', 'missing-report-answered-for', 'operational setting'],
  AskEntryReportAgain: ['chief', 'entry-control-reported', 'Art. 11'],
  InvestigateEntryControl: ['chief', 'entry-control-investigated', 'Art. 11'],
  ConcludeSupervision: ['chief', 'entry-control-instructed', 'Art. 11'],
  DropSupervision: ['chief', 'entry-supervision-repeated', 'operational setting'],
})
