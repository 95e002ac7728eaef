import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 5(3): an incident may go before the council. Who reports, assesses, tells and closes it, the text doesn't say.
 */
testRules('incident', {
  ReportIncident: ['handlers', 'incident-reported', 'operational setting'],
  SupplementReport: ['handlers', 'incident-reported', 'operational setting'],
  AddAffectedContract: ['handlers', 'incident-contracts', 'operational setting'],
  NoteContractTold: ['practice', 'incident-contracts', 'operational setting'],
  AssessIncident: ['secretariat', 'incident-assessed', 'operational setting'],
  NotifyDone: ['handlers', 'incident-notices', 'operational setting'],
  WaiveNotice: ['secretariat', 'incident-notices', 'operational setting'],
  OrderFollowUp: ['secretariat-or-chief', 'incident-follow-ups', 'operational setting'],
  ReportFollowUp: ['asked', 'incident-follow-ups', 'operational setting'],
  ProposeCouncil: ['secretariat-or-chief', 'incident-before-council', 'Art. 5(3)'],
  NoteProposed: ['secretariat', 'incident-proposal-noted', 'operational setting'],
  CloseIncident: ['chief', 'incident-closed-when-settled', 'operational setting'],
})
