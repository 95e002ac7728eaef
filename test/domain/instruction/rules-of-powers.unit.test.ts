import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 6: the chief instructs on the council's result; Art. 11: whoever controls the entry reports what the chief asks
 * for. How an instruction is drafted, carried out and ended, the text doesn't say.
 */
testRules('instruction', {
  DraftInstruction: ['secretariat', 'instruction-drafted', 'operational setting'],
  IssueInstruction: ['chief', 'instruct-on-council-result', 'Art. 6'],
  RequestReport: ['chief', 'entry-control-reported', 'Art. 11'],
  GiveReport: ['addressee', 'entry-control-reported', 'Art. 11'],
  AcknowledgeInstruction: ['addressee', 'instruction-carried-out', 'operational setting'],
  ReportProgress: ['addressee', 'instruction-carried-out', 'operational setting'],
  ReportCompletion: ['addressee', 'instruction-carried-out', 'operational setting'],
  ReturnReport: ['chief', 'instruction-carried-out', 'operational setting'],
  ExtendInstruction: ['chief', 'instruction-carried-out', 'operational setting'],
  WithdrawInstruction: ['chief', 'instruction-ended', 'operational setting'],
  CloseInstruction: ['chief', 'instruction-ended', 'operational setting'],
})
