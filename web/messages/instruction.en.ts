import type { InstructionSentences, InstructionWords } from './instruction.ja.ts'

/** The words for the chief's instructions and the reports that lead to them, in English (Arts. 6 and 11). */
export const instructionWords: InstructionWords = {
  procedure: 'Instruction',
  noNumber: 'no number yet (before it is issued)',
  stages: {
    none: 'not begun', draft: 'draft', hearing: 'report awaited', considering: 'report being considered', issued: 'receipt awaited', 'in-hand': 'being carried out', reported: 'completion to be reviewed', closed: 'closed',
  },
  endings: { completed: 'completed', withdrawn: 'withdrawn', noted: 'nothing instructed' },
  kinds: { council: "on the council's findings (Art. 6)", entry: 'on the control of entry (Art. 11)' },
  causes: { meeting: 'security council', report: 'report on entry control', incident: 'incident', none: "the chief's own inquiry" },
  tasks: {
    'issue-instruction': 'Decide on a draft instruction', 'give-report': 'Report on the control of entry', 'consider-report': 'Consider a report', acknowledge: 'Acknowledge an instruction', 'carry-out': 'Carry out an instruction and report',
    'review-completion': 'Review a report of completion',
  },
  taskAsks: {
    'issue-instruction': 'Read the draft that the secretariat prepared, and issue or drop it. You can change it as you issue it.', 'give-report': 'Report on what the chief asked, by the due day.',
    'consider-report': 'Read the report and decide whether to instruct, or to close the case without.', acknowledge: 'Read the instruction and say that you have received it.', 'carry-out': 'Carry out the instruction by its day and report it with evidence. You can report progress on the way.',
    'review-completion': 'Say whether the report is enough: close the case, or return it with a new day.',
  },
  commands: {
    DraftInstruction: 'Draft an instruction', IssueInstruction: 'Instruct', RequestReport: 'Ask for a report', GiveReport: 'Report', AcknowledgeInstruction: 'Acknowledge receipt', ReportProgress: 'Report progress', ReportCompletion: 'Report completion',
    ReturnReport: 'Return the report', ExtendInstruction: 'Extend the due date', WithdrawInstruction: 'Withdraw the instruction', CloseInstruction: 'Close the instruction', RemindTask: 'Remind', EscalateTask: 'Escalate',
  },
  done: {
    DraftInstruction: 'Draft recorded', IssueInstruction: 'Instruction issued', RequestReport: 'Report asked for', GiveReport: 'Report recorded', AcknowledgeInstruction: 'Receipt acknowledged', ReportProgress: 'Progress recorded', ReportCompletion: 'Completion reported',
    ReturnReport: 'Report returned', ExtendInstruction: 'Due date extended', WithdrawInstruction: 'Withdrawn', CloseInstruction: 'Closed',
  },
  sentences: {
    InstructionDrafted: ({ title, addressee }, say) => `Drafted an instruction to the ${say.post(addressee)}: “${title}”.`,
    ReportRequested: ({ number, addressee, title, dueOn }, say) => `Asked the ${say.post(addressee)} for a report on “${title}” as ${say.number(number)} (due ${say.day(dueOn)}).`,
    ReportGiven: () => 'Gave the report that was asked for.',
    InstructionIssued: ({ number, addressee, title, dueOn, kind, cause }, say) =>
      `Instructed the ${say.post(addressee)} as ${say.number(number)}: “${title}” (${say.term('instructionKinds', kind)}, due ${say.day(dueOn)}${cause.text === '' ? '' : `, because of ${cause.text}`}).`,
    InstructionAcknowledged: () => 'Acknowledged the instruction.',
    ProgressReported: () => 'Reported progress.',
    CompletionReported: () => 'Reported that it was carried out.',
    ReportReturned: ({ dueOn }, say) => `Returned the report and set a new due date, ${say.day(dueOn)}.`,
    InstructionExtended: ({ from, dueOn }, say) => `Extended the due date from ${say.day(from)} to ${say.day(dueOn)}.`,
    InstructionWithdrawn: () => 'Withdrew it.',
    InstructionClosed: () => 'Closed the case.',
  } satisfies InstructionSentences,
  refusals: {
    'council-cause-missing': { what: () => 'An instruction under Art. 6 rests on what the council found, and on nothing else.', todo: 'Name the meeting and the item. Where an incident is the reason, put it before the council first.' },
    'cause-unnamed': { what: () => 'It is not said what the instruction rests on.', todo: 'Name the meeting and item, the report or the number of the incident.' },
    'addressee-heads-nothing': { what: () => 'The addressee does not head an office.', todo: 'Choose the post of a head of an office.' },
    'addressee-controls-no-entry': { what: () => 'The addressee does not control the entry of any room.', todo: 'Choose an entry manager under Art. 8.' },
    'extension-not-later': { what: ({ day }) => `The new due date is not later than the present one${day && ` (${day})`}.`, todo: 'Enter a later day.' },
    'evidence-missing': { what: () => 'This instruction asks for evidence that it was carried out.', todo: 'Enter the evidence that the instruction names: the number of a document, a record.' },
  },
  titles: {
    'council-cause-missing': 'No finding of the council', 'cause-unnamed': 'No reason named', 'addressee-heads-nothing': 'Not the head of an office', 'addressee-controls-no-entry': 'Not an entry manager',
    'extension-not-later': 'Not a later date', 'evidence-missing': 'Evidence missing',
  },
  forms: {
    names: {
      kind: 'Kind of instruction', cause: 'What it rests on', text: 'Report', addressee: 'Addressee', title: 'Title', content: 'Instruction', dueOn: 'Due', evidenceWanted: 'Evidence wanted', evidence: 'Evidence', note: 'Remarks', reason: 'Reason', case: 'Case it rests on',
    },
    newDue: 'New due date',
    reportContent: 'What to report on',
    causeKind: 'Kind of reason',
    causeText: 'What it rests on',
    support: {
      kind: "Art. 6 on the council's findings, Art. 11 on the control of entry.", causeText: 'The meeting and its item, the number of the incident or report. Filled in already where you came from a case in Sekisho.', title: 'Shown in lists and letters. No personal names, please.',
      content: 'Say what has to be done, and how far.', evidenceWanted: 'What is to come with the report. Leave empty where nothing is needed.', evidence: 'Something that can be checked: the number of a document, the name of a record.', evidenceOf: (wanted) => `Evidence wanted: ${wanted}`,
      returned: 'Goes to the addressee. Say what is missing.', withdrawn: 'Goes to the addressee and stays in the record.', addressee: 'A post, not a person: on a transfer the successor takes over.', reportContent: 'What you want to hear: entries, special admissions, irregularities.',
    },
  },
  register: {
    title: 'Instructions', nav: 'Instructions',
    lead: "The chief's instructions, and the reports on the control of entry (Arts. 6 and 11).",
    issue: 'Instruct', draft: 'Draft an instruction', ask: 'Ask for a report',
    columns: { case: 'Instruction', stage: 'Status', other: 'Addressee', holder: 'Now with', due: 'Due', period: 'Issued' },
    empty: ['No instructions yet', 'When the chief instructs an office on the strength of a meeting or a report, it is listed here.'],
    emptyFiltered: ['No instructions match', 'Remove some of the filters.'],
    search: 'Number, title, addressee',
    newTitle: { IssueInstruction: 'Instruct', DraftInstruction: 'Draft an instruction', RequestReport: 'Ask for a report' },
    newLead: {
      IssueInstruction: 'Instructs the head of an office. It gets its number when issued, and the addressee is asked to acknowledge and to carry it out.', DraftInstruction: 'Prepares an instruction for the chief to issue. It gets its number then.', RequestReport: 'Asks an entry manager for a report (Art. 11). It may lead to an instruction.',
    },
  },
  sections: { terms: 'The instruction', asked: 'The report that was asked for', report: 'Report', progress: 'Progress', completions: 'Reports of completion', extensions: 'Extensions', ending: 'End' },
  facts: {
    kind: 'Kind', cause: 'Rests on', addressee: 'Addressee', content: 'Content', dueOn: 'Due', evidenceWanted: 'Evidence wanted', issued: 'Issued by', drafted: 'Drafted by', asked: 'Asked by', acknowledged: 'Received', reported: 'Reported by', text: 'Content', evidence: 'Evidence', returned: 'Returned because',
    how: 'How it ended', reason: 'Reason',
  },
  path: { draft: 'Draft', hearing: 'Report', issued: 'Issued, received', 'in-hand': 'Carried out', reported: 'Reviewed', closed: 'Closed' },
  next: { draft: 'the chief instructs', hearing: 'the chief considers it (Art. 11)', considering: 'an instruction, or the end (Art. 11)', issued: 'the report of completion', 'in-hand': 'the chief reviews it', reported: 'the end' },
  onItem: (item) => `Instruct on the strength of ${item} (Art. 6)`,
  none: 'none',
  ended: (how, day) => `Closed on ${day} (${how}).`,
}
