import type * as ja from './outsourcing-words.ja.ts'

/** English of the outsourcing case's words. */
export const outsourcingWords: typeof ja.outsourcingWords = {
  procedure: 'Outsourcing',
  noNumber: 'no number yet (not submitted)',
  caseNumber: (year, series, serial) => `${year}-${series}-${serial}`,
  stages: {
    none: 'Draft', vetting: 'Vetting the vendor', submission: 'Awaiting submission', 'form-check': 'Form check', deliberation: 'Awaiting deliberation', approval: 'Awaiting approval',
    contracting: 'Contracting', 'in-force': 'Contract in force', closing: 'Closing', closed: 'Closed',
  },
  steps: {
    none: 'Draft', vetting: 'Vetting', submission: 'Submission', 'form-check': 'Form check', deliberation: 'Deliberation', approval: 'Approval', contracting: 'Contract', 'in-force': 'In force', closing: 'Closing',
    closed: 'Closed',
  },
  endings: { completed: 'completed', disapproved: 'not approved', withdrawn: 'withdrawn' },
  tasks: {
    vet: 'Vet the vendor', submit: 'Submit', 'check-form': 'Check the form', 'record-outcome': 'Record the council’s outcome', approve: 'Decide on approval',
    'register-contract': 'Register the contract', 'fulfil-condition': 'Fulfil the condition', inspect: 'Inspect the contractor', correct: 'Confirm the correction', 'return-disposal': 'Record return or disposal', close: 'Close the case',
  },
  taskAsks: {
    vet: 'Look into how the intended vendor protects information, and record findings and verdict.', submit: 'Check the content and submit it for deliberation by the security council.',
    'check-form': 'Check that nothing is missing, then accept it or send it back.', 'record-outcome': 'Record the outcome of the council’s deliberation from its minutes.',
    approve: 'In view of the council’s outcome, decide whether to approve this outsourcing.', 'register-contract': 'Register the signed contract and where each of the six matters stands in it.',
    'fulfil-condition': 'Fulfil the condition that the approval carries, and record how.', inspect: 'Inspect how the contractor carries out its measures, and record what was found.', correct: 'Make sure that the finding has been put right, and record it.',
    'return-disposal': 'Make sure that the city’s materials were returned or destroyed, and record the certificate.', close: 'Make sure that nothing is left open, and close the case.',
  },
  commands: {
    StartOutsourcing: 'Start the case', AmendRequest: 'Amend the request', RecordVetting: 'Record the vetting', SubmitOutsourcing: 'Submit', AcceptForm: 'Accept', RecordCouncilOutcome: 'Record the outcome',
    ApproveOutsourcing: 'Approve', DisapproveOutsourcing: 'Do not approve', ReturnOutsourcing: 'Send back', PullBackOutsourcing: 'Pull back', WithdrawOutsourcing: 'Withdraw', RegisterContract: 'Register the contract',
    FulfilCondition: 'Record fulfilment', RecordInspection: 'Record the inspection', CloseFinding: 'Confirm the correction', RecordDisposal: 'Record return or disposal', CloseOutsourcing: 'Close the case',
    OpenInspection: 'Call an inspection', EndContract: 'Record the contract’s end', RemindTask: 'Remind', EscalateTask: 'Escalate',
  },
  done: {
    StartOutsourcing: 'The case was started', AmendRequest: 'The request was amended', RecordVetting: 'The vetting was recorded', SubmitOutsourcing: 'Submitted', AcceptForm: 'Accepted', RecordCouncilOutcome: 'The outcome was recorded',
    ApproveOutsourcing: 'Approved', DisapproveOutsourcing: 'Not approved', ReturnOutsourcing: 'Sent back', PullBackOutsourcing: 'Pulled back', WithdrawOutsourcing: 'Withdrawn', RegisterContract: 'The contract was registered',
    FulfilCondition: 'The fulfilment was recorded', RecordInspection: 'The inspection was recorded', CloseFinding: 'The correction was confirmed', RecordDisposal: 'Return or disposal was recorded', CloseOutsourcing: 'The case was closed',
  },
  workKinds: {
    'hardware-maintenance': 'Hardware maintenance', 'software-maintenance': 'Software maintenance', 'operation-support': 'Operation support', printing: 'Printing of forms', 'counter-support': 'Counter support', disposal: 'Disposal of equipment or media', other: 'Other',
  },
  informationKinds: { none: 'No information handled', 'operation-logs': 'Operation logs', configuration: 'Settings and configuration', personal: 'Personal information', identification: 'Resident identification information' },
  means: { papers: 'papers', hearing: 'hearing', 'on-site': 'on site' },
  verdicts: { suitable: 'Suitable', conditional: 'Suitable with conditions', unsuitable: 'Unsuitable' },
  areaFindings: { met: 'Met', 'not-met': 'Not met', 'not-applicable': 'Not applicable' },
  outcomes: { favourable: 'Favourable (可)', 'favourable-with-conditions': 'Favourable with conditions (条件付き可)', continued: 'Continued (継続審議)', unfavourable: 'Unfavourable (否)' },
  severities: { serious: 'Serious', minor: 'Minor', suggestion: 'Suggestion' },
  manners: { returned: 'Returned', destroyed: 'Destroyed', 'returned-and-destroyed': 'Returned and destroyed', none: 'Not applicable (nothing was handed over)' },
  returnTargets: { vetting: 'From the vetting on (Art. 20)', submission: 'From the submission on', 'form-check': 'From the form check on', deliberation: 'From the deliberation on' },
  roundHow: { returned: 'sent back', 'pulled-back': 'pulled back' },
  conditionFrom: { council: 'the council’s condition', chief: 'the chief’s condition' },
  sides: { inspection: (n) => `inspection no. ${n}`, condition: (n) => `condition ${n}`, finding: (n) => `finding ${n}` },
  practice: 'Sekisho (when its time came)',
}
