import type * as ja from './council-forms.ja.ts'

/** English of the council's forms. */
export const councilForms: typeof ja.councilForms = {
  names: {
    kind: 'Kind of meeting', name: 'Name', date: 'Date', time: 'Begins at', place: 'Place', reason: 'Reason', title: 'Title of the item', agendaKind: 'Kind of item', text: 'Content', papers: 'Papers', subject: 'Item', item: 'Item', items: 'Items', note: 'Words to go with it',
    post: 'Post', why: 'Why they are called', guest: 'Related staff', member: 'Member', attends: 'Attendance', how: 'Attendance', deputyName: 'Deputy’s name', at: 'Time', attendance: 'Attendance', outcome: 'Outcome', conditions: 'Conditions', dueOn: 'To be met by', opinions: 'Opinions given', leaveOpenItems: 'Items left over',
    summary: 'Gist', openness: 'Public or not', publicSummary: 'Summary for the public', consents: 'Consent', stance: 'Your opinion', question: 'Question', answer: 'Answer', reports: 'Outcomes', part: 'About', case: 'Case',
  },
  support: {
    kind: 'Ad hoc where it can’t wait; by circulation where papers go round instead of a meeting.', name: 'Left empty, it follows from the number once that is drawn.', circularDate: 'For a circulation, the day on which it begins; no time and place.', text: 'What is to be deliberated on, and why.', papers: 'The papers handed out, by name.',
    note: 'Goes into the notice. Leave it empty if there is nothing to add.', why: 'What is to be explained, or on what an opinion is asked.', deputy: 'Only where a deputy attends.', opinions: 'They become the draft of the minutes.', conditions: 'For “favourable with conditions”. Leave unused rows empty.', order: 'Items stand by these numbers, the smallest first.', leave: 'What is left over goes to the next meeting.',
    summary: 'What was said and found, in short. Name posts, not persons.', openness: 'Not public to begin with, as the council deals with details of security.', closedWhy: 'Such as: details of security measures', publicSummary: 'What anybody may read.', reasonMove: 'Members and related staff are told.', reasonCancel: 'Members and related staff are told, and the items wait for another meeting.', reasonItem: 'It stays in the record, and the case waits for another meeting.',
    reasonReturn: 'The secretariat is told. Say what has to be put right.', consent: 'If you don’t agree, say why.', stance: 'All but “in favour” need words. A question is answered by the secretariat, and you are asked again.', at: 'Such as 13:30', deputiesNone: 'Deputies are not allowed.', deputiesNotified: 'A deputy speaks for the member on items that the notice named, and no others.', deputiesAll: 'A deputy speaks for the member on every item.',
    outcome: 'A favourable outcome takes enough votes in favour. Who didn’t answer isn’t counted.',
  },
  problems: {
    incomplete: 'something is missing', 'not-a-time': 'not a time of day', unknown: 'not one of the choices', 'not-with-this-answer': 'doesn’t go with this answer', 'unknown-item': 'not on the agenda', 'not-a-case': 'not a case',
  },
  needText: 'required unless in favour', needClosed: 'required where not public', needDeputy: 'required for a deputy', needReason: 'required where you don’t agree',
  agree: 'I agree', disagree: 'I don’t agree', leaveThem: 'Close, and leave the open items to the next meeting', order: (title) => `Place of “${title}”`, conditionsOf: 'Conditions (where favourable with conditions)', opinionOf: 'Your opinion or question', previous: 'What you said so far', replied: (how) => `Replied: ${how}`, fixedConditions: 'One condition a line, its due date first (such as 2026-09-30 Make a register).',
}
