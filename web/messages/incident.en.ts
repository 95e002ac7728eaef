import type { IncidentSentences, IncidentWords } from './incident.ja.ts'

/** The words for incidents and their reports, in English (Art. 22(5)). */
export const incidentWords: IncidentWords = {
  procedure: 'Incident',
  noNumber: 'no number yet',
  stages: { none: 'not reported', handling: 'being handled', telling: 'telling the contracts that it is over', closed: 'closed' },
  endings: { completed: 'dealt with' },
  notices: {
    'ppc-preliminary': 'preliminary report to the Personal Information Protection Commission', 'ppc-final': 'final report to the Personal Information Protection Commission', prefecture: 'report to the prefecture', 'j-lis': 'report to J-LIS', police: 'report to the police',
    persons: 'notice to the persons concerned', publication: 'publication',
  },
  noticeStatus: { open: 'open', made: 'made', waived: 'not needed' },
  proposals: { 'on-agenda': 'taken up', 'not-taken': 'not taken up' },
  tasks: {
    'assess-incident': 'Assess an incident', 'report-preliminary': 'Make the preliminary report', 'report-final': 'Make the final report', notify: 'Notify', 'investigate-incident': 'Record cause and prevention', 'follow-up': 'Follow up on an incident', 'propose-item': 'Record whether the council takes it up',
    'close-incident': 'Close an incident',
  },
  taskAsks: {
    'assess-incident': 'Read the first report, and say whether malicious intent is suspected and who has to be notified.', 'report-preliminary': 'Make the preliminary report to the Commission and record when and to whom. The assessment says whether it is needed.', 'report-final': 'Make the final report to the Commission and record when and to whom.',
    notify: 'Notify them, and record when and whom.', 'investigate-incident': 'Look into the cause, decide how to prevent a recurrence, and record both.', 'follow-up': 'Do what was asked and report the result.',
    'propose-item': 'Record on which agenda it stands, or why it is not taken up.', 'close-incident': 'See that nothing is left open, and close the incident.',
  },
  commands: {
    ReportIncident: 'Report an incident', AssessIncident: 'Record the assessment', SupplementReport: 'Add to the report', AddAffectedContract: 'Add an affected contract', NotifyDone: 'Record a notice', WaiveNotice: 'Record that a notice is not needed', OrderFollowUp: 'Ask for a follow-up', ReportFollowUp: 'Report a follow-up',
    ProposeCouncil: 'Propose it to the council', NoteProposed: 'Record the outcome of a proposal', CloseIncident: 'Close the incident', NoteContractTold: 'Tell a contract', RemindTask: 'Remind', EscalateTask: 'Escalate',
  },
  done: {
    ReportIncident: 'First report recorded', AssessIncident: 'Assessment recorded', SupplementReport: 'Addition recorded', AddAffectedContract: 'Contract added', NotifyDone: 'Notice recorded', WaiveNotice: 'Recorded that the notice is not needed', OrderFollowUp: 'Follow-up asked for',
    ReportFollowUp: 'Follow-up reported', ProposeCouncil: 'Proposed to the council', NoteProposed: 'Recorded', CloseIncident: 'Incident closed',
  },
  sentences: {
    IncidentReported: ({ number, title, reportedBy, discoveredOn, discoveredTime, contracts }, say) =>
      `Recorded the first report as ${say.number(number)}: “${title}” (discovered ${say.day(discoveredOn)} ${discoveredTime}, reported by ${reportedBy}${contracts.length === 0 ? '' : `, affected contracts: ${contracts.length}`}).`,
    IncidentAssessed: ({ malicious, notices }, say) => `Assessed it: ${malicious ? 'malicious intent is suspected' : 'no malicious intent'}. Notices to be made: ${notices.length === 0 ? 'none' : notices.map((one) => `${say.term('incidentNotices', one.notice)} (by ${say.day(one.dueOn)})`).join(', ')}.`,
    ReportSupplemented: ({ cause, prevention }) => `Added to the report${cause === '' && prevention === '' ? '' : ` (with ${[cause && 'cause', prevention && 'prevention'].filter((one) => one !== '').join(' and ')})`}.`,
    ContractAffected: () => 'Added an affected contract.',
    NoticeMade: ({ notice, doneOn, doneTime, recipient }, say) => `Made the ${say.term('incidentNotices', notice)} (${say.day(doneOn)} ${doneTime}, to ${recipient}).`,
    NoticeWaived: ({ notice }, say) => `Recorded that the ${say.term('incidentNotices', notice)} is not needed.`,
    FollowUpOrdered: ({ askedOf, dueOn }, say) => `Asked the ${say.post(askedOf)} for a follow-up (due ${say.day(dueOn)}).`,
    FollowUpReported: ({ followUp }, say) => `Reported ${say.part(followUp)}.`,
    CouncilProposed: () => 'Proposed it to the council.',
    IncidentProposalNoted: ({ outcome, meetingCase }, say) => (meetingCase === null ? `Recorded what became of the proposal: ${say.term('incidentProposals', outcome)}.` : 'A meeting has taken it onto its agenda.'),
    IncidentClosed: () => 'Closed it.',
    ContractTold: ({ what, outcome, label, contractor }) => {
      const which = [label, contractor].filter((one) => one !== '').join(' ') || 'A contract'
      if (outcome === 'refused') return `${which} could not be told (closed, or no such case).`
      return what === 'closed' ? `${which} was told that it is over.` : `${which} was told of the incident.`
    },
  } satisfies IncidentSentences,
  outsourcingSentences: {
    noted: (label, title, day) => `This contract was told of the incident ${label}, “${title}” (discovered ${day}). Consider an ad-hoc inspection (Art. 23).`,
    ended: (label) => `This contract was told that the incident ${label} is over.`,
  },
  outsourcingRefusal: { what: () => 'An incident that affects this contract is still being handled.', todo: 'Close the case when the incident is closed.' },
  outsourcingTitle: 'An incident is open',
  refusals: {
    'office-not-concerned': { what: () => 'That office neither manages nor uses the network.', todo: 'Choose the office that the incident concerns.' },
    'occurred-after-discovery': { what: () => 'It is said to have happened after it was discovered.', todo: 'Check the times. Leave empty when it happened where that is not known.' },
    'notice-unknown': { what: () => 'That notice is not on the list, or has been dealt with.', todo: "See the list of notices on the incident's page." },
    'notice-open': { what: ({ open }) => `Some notices are still open${open && `: ${open}`}.`, todo: 'Record that they were made, or why they are not needed.' },
    'assessment-missing': { what: () => 'The incident has not been assessed yet.', todo: 'Wait for the secretariat to assess it.' },
    'cause-or-prevention-missing': { what: () => 'Its cause, or how a recurrence will be prevented, is not recorded yet.', todo: 'Add both to the report.' },
    'follow-up-unknown': { what: () => 'There is no such follow-up.', todo: "See the follow-ups on the incident's page." },
    'follow-up-open': { what: ({ open }) => `Some follow-ups are still open${open && `: ${open}`}.`, todo: 'Wait until they are reported.' },
    'proposal-open': { what: () => 'It is not settled yet whether the council takes it up.', todo: 'Wait until the secretariat records the agenda, or why it is not taken up.' },
  },
  titles: {
    'office-not-concerned': 'Not an office concerned', 'occurred-after-discovery': 'Happened after the discovery', 'notice-unknown': 'No such notice', 'notice-open': 'Notices still open', 'assessment-missing': 'Not assessed',
    'cause-or-prevention-missing': 'Cause or prevention missing', 'follow-up-unknown': 'No such follow-up', 'follow-up-open': 'Follow-ups are open', 'proposal-open': 'A proposal is open',
  },
  forms: {
    names: {
      title: 'Title', office: 'Office concerned', discoveredOn: 'Discovered on', discoveredTime: 'Time', occurredOn: 'Happened on', occurredTime: 'Approximate time', reportedBy: 'Reported by', what: 'What happened', people: 'People who may be concerned', items: 'Information or things concerned, and how many', measures: 'What was done at once', contracts: 'Affected contracts',
      contract: 'Affected contract', malicious: 'Malicious intent', notices: 'Notices to be made', reason: 'Reason', text: 'Content', cause: 'Cause', effect: 'Effect', secondaryDamage: 'Secondary damage', persons: 'What the persons concerned were told', publication: 'Publication', prevention: 'Prevention', notice: 'Notice', doneOn: 'Done on', doneTime: 'Time',
      recipient: 'To', askedOf: 'Asked of', dueOn: 'Due', result: 'Result', followUp: 'Follow-up', about: 'Proposal', outcome: 'Council', note: 'Remarks', case: 'Case',
    },
    malicious: { true: 'malicious intent is suspected', false: 'no malicious intent' },
    noteText: 'The meeting, or why not',
    support: {
      first: 'Report with what you know. Leave empty what you do not; you can add to it.', title: 'Shown in lists and letters. No personal names, please.', time: 'In 24 hours, such as 02:00.', occurred: 'Leave empty where that is not known.', reportedBy: "The contractor's company and position, for instance.", what: 'When, where, what. No names, no identification data themselves.',
      people: 'Digits. Leave empty where that is not known.', contracts: 'Choose all that apply. Their cases are told of the incident.', noContracts: 'There is no contract to choose. You can add one later.', malicious: 'Where malicious intent is suspected, the final report has more time (operational setting).', notices: 'Days are calendar days from the discovery (operational setting, not in the guideline); no closed day moves them.',
      noticeReason: 'Why the ones that you did not choose are not needed. Leave empty where you chose all.', withinDays: (day) => `due ${day}`, supplement: 'Only what is new. What you leave empty stays as it was.', recipient: 'The body, and the position of the person who received it.', followUp: 'Say what has to be done.', propose: 'Say what the council has to deliberate. The secretariat puts it on the agenda of a meeting, ad-hoc if need be.',
      note: 'Anything that others should know.',
    },

  },
  register: {
    title: 'Incidents', nav: 'Incidents',
    lead: 'Incidents that touch what was outsourced, and what is done about them (Art. 22(5)).',
    report: 'Report an incident',
    columns: { case: 'Incident', stage: 'Status', other: 'Reported by', holder: 'Now with', due: 'Due', period: 'Discovered' },
    empty: ['No incidents', 'When something happens, report it at any hour with what you know.'],
    emptyFiltered: ['No incidents match', 'Remove some of the filters.'],
    search: 'Number, title, reported by',
    newTitle: 'Report an incident',
    newLead: 'The first report (Art. 22(5)). The chief and the members of the council hear of it, and the secretariat is asked to assess it.',
  },
  sections: { report: 'First report', known: 'What is known', notices: 'Notices', contracts: 'Affected contracts', followUps: 'Follow-ups', proposals: 'Proposals to the council', supplements: 'Additions', assessment: 'Assessment', ending: 'End' },
  facts: {
    office: 'Office concerned', discovered: 'Discovered', occurred: 'Happened', reportedBy: 'Reported by', by: 'Recorded by', what: 'What happened', items: 'Information or things concerned', measures: 'What was done at once', people: 'People concerned', unknown: 'not known', status: 'Status', due: 'Due', to: 'To whom, when', reason: 'Reason', asked: 'Asked of', result: 'Result',
    malicious: 'Malicious intent', contractor: 'Contractor', told: 'Told', tell: { waiting: 'about to be told', told: 'told', over: 'told of the end, too', refused: 'could not be told; the case may be closed' }, notice: 'Notice', followUp: 'Follow-up', proposal: 'Why it was proposed', answer: 'Council', contract: 'Contract', number: (people) => `${people}`,
  },
  setting: 'The days are operational settings, not in the guideline: calendar days from the discovery, which no closed day moves.',
  instruct: 'Instruct on entry control because of this incident (Art. 11)',
  parts: { followUp: (n) => `follow-up ${n}`, proposal: (n) => `proposal ${n}` },
  path: { reported: 'First report', assessed: 'Assessed', handled: 'Handled', closed: 'Closed' },
  next: 'the chief closes it',
  telling: 'The affected contracts are being told that it is over.',
  ended: (day) => `Closed on ${day}.`,
  beside: { title: 'Incidents that affect the contract (Art. 22(5))', open: 'open', over: 'over', hint: 'Consider an ad-hoc inspection (Art. 23). The case stays open until the incident is closed (operational setting).', report: 'Report an incident of this contract' },
}
