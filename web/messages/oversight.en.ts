import type * as ja from './oversight.ja.ts'

/** English of the oversight's words. */
export const oversight: typeof ja.oversight = {
  tasks: { 'check-effect': 'Check that the correction works', 'propose-item': 'Record whether the council takes it up', 'ask-back': 'Get back what was given' },
  taskAsks: {
    'check-effect': 'Check what the contractor reported against the thing itself or its records. What does not work yet goes back with a new day.',
    'propose-item': 'Something ought to come before the council, such as a serious finding that was not put right in time. Record on which agenda it stands, or why on none.',
    'ask-back': 'Make sure that all that was given for the contract is back or deregistered (permits, IDs, authorities, keys, lent equipment), and record it.',
  },
  commands: {
    MoveInspection: 'Move the inspection', SkipInspection: 'Skip the inspection', ScheduleInspection: 'Schedule an ad-hoc inspection', AnnounceInspection: 'Announce the inspection',
    RecordInspectionRefusal: 'Record a refused inspection', RecordCorrectiveReport: 'Record the corrective report', CheckEffectiveness: 'Record whether it works', NoteProposed: 'Record the outcome of the proposal',
    TerminateContract: 'Record early termination', RecordGiven: 'Record what was given', RecordTakenBack: 'Record what is back', ProposeFinding: 'Propose to the council',
  },
  done: {
    MoveInspection: 'The inspection was moved', SkipInspection: 'The inspection is skipped', ScheduleInspection: 'The ad-hoc inspection was scheduled', AnnounceInspection: 'The notice of inspection was made',
    RecordInspectionRefusal: 'The refusal was recorded', RecordCorrectiveReport: 'The corrective report was recorded', CheckEffectiveness: 'The check was recorded', NoteProposed: 'The outcome of the proposal was recorded',
    TerminateContract: 'The early termination was recorded', RecordGiven: 'What was given was recorded', RecordTakenBack: 'The return was recorded',
  },
  checkResults: { met: 'Met', 'not-met': 'Not met', 'not-applicable': 'Not applicable', unchecked: 'Not checked' },
  effects: { effective: 'It works (corrected)', 'not-effective': 'It does not work yet (goes back)' },
  proposalOutcomes: { 'on-agenda': 'On an agenda', 'not-taken': 'Not taken up' },
  terminators: { city: 'by the city', contractor: 'by the contractor', agreement: 'by agreement' },
  givenKinds: { permit: 'Permit to enter', id: 'ID', authority: 'Authority to operate', key: 'Key', equipment: 'Lent equipment', papers: 'Lent papers' },
  checklistGroups: { vetting: 'Essential items of the vetting (★)', conditions: 'Conditions of the approval', clauses: 'The six clauses of the contract' },
  sides: { adhoc: (n) => `ad-hoc inspection no. ${n}`, given: (n) => `given item ${n}`, contractor: 'contractor', backups: 'copies and backups', subcontract: (n) => `sub-contractor ${n}` },

  names: {
    toDay: 'New date', onDay: 'Day', clock: 'Time', inspectors: 'Inspectors', attendee: 'Contractor’s attendee', checklist: 'Checklist', item: 'Checklist item', result: 'Result',
    subject: 'Who is inspected', refusedOn: 'Refused on', refusedBy: 'Refused by (role)', receivedOn: 'Report received on', effective: 'Effect', about: 'What is proposed', terminatedBy: 'Terminated',
    since: 'Given on', what: 'What', toWhom: 'To whom (role)', given: 'What was given', takenBackOn: 'Back or deregistered on', party: 'Whose certificate', certificateOn: 'Date of the certificate', items: 'List of media and papers',
    backups: 'Copies and backups', serials: 'Serial numbers', quantity: 'Quantity', method: 'How destroyed or erased', doneBy: 'Done by', witness: 'Witness',
  },
  support: {
    checklist: 'Only what was looked at need be filled in. An item that is not met needs a finding below.', subject: 'The contractor, or a sub-contractor to whom the city has consented.', onDay: 'It may be today, right after an incident for instance.',
    announceNote: 'Papers to have ready, who should be there. Printed on the notice.', refusal: 'The refusal is a serious finding; the inspection is to be held by this day all the same.', item: 'Choose one where the finding is about an item.',
    effectText: 'What was checked, and against which record or thing.', againBy: 'The new day, where it does not work yet.', proposalNote: 'The meeting’s name, or why it is not taken up.', terminationDay: 'The contract’s last day. A past day is recorded as it was.',
    items: 'Copy the certificate’s list if it has one; else write it under “Media and quantity” below.', backups: 'How and when they were erased, or “none” and why.', party: 'Each sub-contractor needs one of its own.', toWhom: 'No personal name is needed.',
  },
  problems: {
    'unknown-item': 'not an item of the checklist', repeated: 'entered twice', 'unknown-subject': 'neither the contractor nor a sub-contractor with consent', 'unknown-party': 'neither the contractor nor a sub-contractor with consent', 'after-the-contract': 'after the contract’s end',
    'before-the-report': 'before the report was received', 'not-with-this-manner': 'not with “not applicable”', 'not-early': 'not before the contract’s present end',
    'before-the-last-act': 'before the last thing recorded under the contract', 'before-it-was-given': 'before it was given', 'ends-early': 'a contract that ends early is not prolonged', 'not-a-time': 'not a time of day', 'meeting-only': 'only the meeting itself may say this',
  },
  refusals: {
    'finding-missing': { what: ({ open }) => `Items that are not met have no finding${open && `: ${open}`}`, todo: 'Enter a finding for each of them, or correct the result.' },
    'effectiveness-unchecked': { what: () => 'A serious finding is not closed by a confirmation alone.', todo: 'Record the contractor’s report, then check that the correction works.' },
    'report-missing': { what: () => 'The contractor’s report has not been recorded yet.', todo: 'Record the corrective report first.' },
    'checked-alone': { what: () => 'Whoever recorded the report can’t check a serious finding on the same day.', todo: 'Let somebody else check it, or look again on another day.' },
    'proposal-unknown': { what: () => 'Nothing of that kind waits to be proposed.', todo: 'See on the case’s page what became of it.' },
    'given-unknown': { what: () => 'It is not on the list of what was given.', todo: 'Look at the list on the case’s page.' },
    'given-out': { what: ({ open }) => `Not everything that was given is back${open && `: ${open}`}`, todo: 'Make sure that it is back or deregistered, and record it, before you close the case.' },
  },
  refusalTitles: {
    'finding-missing': 'An item that is not met has no finding', 'effectiveness-unchecked': 'The correction’s effect is unchecked', 'report-missing': 'The corrective report is missing', 'checked-alone': 'Not alone on the same day',
    'proposal-unknown': 'Nothing waits to be proposed', 'given-unknown': 'No such thing was given', 'given-out': 'Not everything is back',
  },
  sentences: {
    InspectionMoved: ({ inspection, fromDay, toDay }, say) => `Moved from ${say.day(fromDay)} to ${say.day(toDay)}: ${say.side('inspection', inspection)}.`,
    InspectionSkipped: ({ inspection, dueOn }, say) => `Not to be held: ${say.side('inspection', inspection)} (${say.day(dueOn)}).`,
    InspectionScheduled: ({ inspection, onDay, means, subject }, say) => `Called for ${say.day(onDay)}: ${say.side('inspection', inspection)} (${say.term('means', means)}; ${say.side('party', subject)}).`,
    InspectionAnnounced: ({ inspection, onDay, clock }, say) => `The notice of ${say.side('inspection', inspection)} was made (${say.day(onDay)} ${clock}).`,
    InspectionRefused: ({ inspection, refusedOn, refusedBy, dueOn }, say) =>
      `${refusedBy} refused ${say.side('inspection', inspection)} (${say.day(refusedOn)}). It is a serious finding, and the inspection is to be held by ${say.day(dueOn)}.`,
    CorrectiveReportRecorded: ({ finding, receivedOn }, say) => `The contractor’s report on ${say.side('finding', finding)} came in (${say.day(receivedOn)}).`,
    EffectivenessChecked: ({ finding, checkedOn, effective, correctBy }, say) =>
      effective === 'effective'
        ? `The correction of ${say.side('finding', finding)} was found to work (${say.day(checkedOn)}).`
        : `The correction of ${say.side('finding', finding)} does not work yet (${say.day(checkedOn)}); it goes back, due ${correctBy ? say.day(correctBy) : ''}.`,
    FindingProposed: ({ finding, correctBy }, say) => `Not put right by ${say.day(correctBy)}: ${say.side('finding', finding)} was proposed to the council.`,
    ProposalNoted: ({ about, outcome }, say) => `Proposal of ${say.side('finding', about)}: ${outcome === 'on-agenda' ? 'on an agenda' : 'not taken up'}.`,
    ContractTerminated: ({ endsOn, insteadOf, terminatedBy }, say) =>
      `The contract ends early, on ${say.day(endsOn)} instead of ${say.day(insteadOf)} (${{ city: 'by the city', contractor: 'by the contractor', agreement: 'by agreement' }[terminatedBy]}).`,
    GivenRecorded: ({ what, toWhom, since }, say) => `Given to ${toWhom}: “${what}” (${say.day(since)}).`,
    TakenBackRecorded: ({ given, takenBackOn }, say) => `Back or deregistered: ${say.side('given', given)} (${say.day(takenBackOn)}).`,
  },

  page: {
    plan: 'Plan of inspections', planCaption: 'Plan of inspections until the contract’s end', planDue: 'Planned for', planState: 'State', planned: 'planned', held: 'held', skipped: 'skipped', fallsAway: 'falls away with the termination', open: 'to be held', refused: 'refused once',
    moved: (day) => `moved from ${day}`, reason: 'Reason', adhoc: 'Ad-hoc inspections', notice: 'Notice', blank: 'Checklist to fill in', filled: 'Checklist with results', onlyForOne: (name) => `of: ${name}`,
    awaitsReport: 'report awaited', awaitsCheck: 'effect to be checked', reported: 'Contractor’s report', checked: 'Check of the effect', proposed: 'Proposed to the council', proposalWaits: 'waits for the secretariat', onAgenda: 'on an agenda', notTaken: 'not taken up', refusalFinding: 'refused inspection',
    checklist: 'Results of the checklist', checkedSome: (checked, all) => `${checked} of ${all} items checked`, terminated: (day, by) => `ends on ${day} (${by})`, insteadOf: (day) => `instead of ${day}`,
    termination: 'Early termination', certificates: 'Certificates of return or disposal', missing: 'missing', given: 'What was given', givenCaption: 'What was given for the contract', isOut: 'still out', isBack: (day) => `back on ${day}`, nothingGiven: 'Nothing was recorded as given.',
  },
  papers: {
    noticeTitle: 'Notice of inspection', noticeTo: (name) => `To: ${name}`, noticeText: 'Under Art. 23 of the guideline on running the resident-register network, the city will inspect how the measures that protect information are carried out in the outsourced work, as follows.',
    rows: { contract: 'Contract', inspection: 'Inspection', when: 'When', place: 'Where', means: 'How', inspectors: 'Inspectors', ready: 'Please have ready' }, reply: 'If the time does not suit you, please tell the person named below by the day before.', from: 'In charge', seal: 'seal omitted',
    checklistTitle: 'Inspection checklist', filledBy: 'Inspectors', attendedBy: 'Present for the contractor', heldAt: 'Day and place', signature: 'Signature', findings: 'Findings', findingColumns: { severity: 'Severity', text: 'What', correctBy: 'To be corrected by' }, no: 'No.', print: 'Print', back: 'Back to the case',
  },
}
