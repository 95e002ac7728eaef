import type * as ja from './council-words.ja.ts'

/** English of the council's words. */
export const councilWords: typeof ja.councilWords = {
  procedure: 'Security council',
  noNumber: 'no number yet (not held)',
  stages: {
    none: 'Not planned', planned: 'In preparation', called: 'Notice sent', open: 'In session', consent: 'Asking for consent to circulate', opinions: 'Deliberating by circulation', 'circular-confirmation': 'Awaiting the chair’s confirmation',
    minutes: 'Drafting the minutes', 'minutes-confirmation': 'Awaiting confirmation of the minutes', settling: 'Telling the cases', closed: 'Over',
  },
  meetingKinds: { regular: 'Regular', 'ad-hoc': 'Ad hoc', circular: 'By circulation' },
  endings: { held: 'held', concluded: 'deliberated by circulation', cancelled: 'cancelled', 'not-consented': 'no consent to circulate' },
  agendaKinds: { measures: 'Measures', compliance: 'Compliance', training: 'Training', other: 'Other' },
  outsourcingTag: 'Outsourcing',
  proposedTag: 'Proposed',
  itemOutcomes: { favourable: 'Favourable (可)', 'favourable-with-conditions': 'Favourable with conditions (条件付き可)', continued: 'Continued (継続審議)', unfavourable: 'Unfavourable (否)', noted: 'Report noted (報告了承)' },
  attendance: { present: 'Present', deputy: 'Deputy', absent: 'Absent' },
  stances: { for: 'In favour (可)', against: 'Against (否)', opinion: 'Opinion (意見)', question: 'Question (質問)' },
  openness: { closed: 'Not public', public: 'Public' },
  circularRounds: { consent: 'Consent', opinions: 'Opinions' },
  tasks: {
    'call-meeting': 'Send the notice', 'hold-meeting': 'Hold the meeting and record its outcomes', 'reply-attendance': 'Say whether you attend', 'consent-circular': 'Say whether to deliberate by circulation', 'give-opinion': 'Give your opinion on the items',
    'answer-question': 'Answer the question', 'conclude-circular': 'Conclude the circulation', 'confirm-circular': 'Confirm what came of the circulation', 'draft-minutes': 'Draft the minutes', 'confirm-minutes': 'Confirm the minutes',
  },
  taskAsks: {
    'call-meeting': 'Check date, place and agenda, and send the notice to the members.', 'hold-meeting': 'On the day, check who is there, open the meeting, record the outcome of each item, and close it.', 'reply-attendance': 'Say whether you can attend this meeting.',
    'consent-circular': 'Say whether you agree to deliberate on these items by circulation, without a meeting.', 'give-opinion': 'For each item choose: in favour, against, an opinion or a question. No answer is never taken for a yes.',
    'answer-question': 'Answer the member’s question. The member is then asked for an opinion anew.', 'conclude-circular': 'Draw the members’ opinions together and record the outcome of each item.',
    'confirm-circular': 'Make sure that the outcome follows from the opinions, then confirm it or send it back.', 'draft-minutes': 'Write the gist of each item and whether it is public, and pass the minutes to the chair.', 'confirm-minutes': 'Check the minutes, then confirm them or send them back. Once confirmed, nobody can change them.',
  },
  commands: {
    PlanMeeting: 'Plan a meeting', RescheduleMeeting: 'Change date or place', PutOnAgenda: 'Put on the agenda', TakeOffAgenda: 'Take off the agenda', OrderAgenda: 'Change the order', CallMeeting: 'Send the notice', InviteGuest: 'Call related staff',
    UninviteGuest: 'Call off related staff', ReplyAttendance: 'Say whether you attend', OpenMeeting: 'Open the meeting', RecordAttendance: 'Record who comes or goes', RecordItemOutcome: 'Record an outcome', WithdrawItem: 'Withdraw an item', CloseMeeting: 'Close the meeting',
    CancelMeeting: 'Cancel the meeting', TurnCircular: 'Turn to circulation', Reconvene: 'Meet on another day', DraftMinutes: 'Pass the minutes to the chair', ConfirmMinutes: 'Confirm the minutes', ReturnMinutes: 'Send the minutes back', ConsentToCircular: 'Answer on consent',
    GiveOpinion: 'Send your opinions', AnswerQuestion: 'Answer the question', ConcludeCircular: 'Conclude', ConfirmCircular: 'Confirm the outcome', ReturnCircular: 'Send back to deliberation', PlanRegularMeeting: 'Plan the next regular meeting', DrawAgenda: 'Draw waiting cases onto the agenda',
    EndConsentRound: 'End the consent round', NoteItemsTold: 'Tell the cases', RemindTask: 'Remind', EscalateTask: 'Escalate', NoteNextMeeting: 'Note the next regular meeting',
  },
  done: {
    PlanMeeting: 'The meeting was planned', RescheduleMeeting: 'Date or place was changed', PutOnAgenda: 'Put on the agenda', TakeOffAgenda: 'Taken off the agenda', OrderAgenda: 'The order was changed', CallMeeting: 'The notice was sent', InviteGuest: 'Related staff were called',
    UninviteGuest: 'Related staff were called off', ReplyAttendance: 'Your answer was recorded', OpenMeeting: 'The meeting is open', RecordAttendance: 'Attendance was recorded', RecordItemOutcome: 'Outcomes were recorded', WithdrawItem: 'The item was withdrawn', CloseMeeting: 'The meeting is closed',
    CancelMeeting: 'The meeting was cancelled', TurnCircular: 'Turned to circulation', Reconvene: 'The council will meet on another day', DraftMinutes: 'The minutes went to the chair', ConfirmMinutes: 'The minutes were confirmed', ReturnMinutes: 'The minutes were sent back', ConsentToCircular: 'Your answer was recorded',
    GiveOpinion: 'Your opinions were recorded', AnswerQuestion: 'The answer was recorded', ConcludeCircular: 'The circulation was concluded', ConfirmCircular: 'The outcome was confirmed', ReturnCircular: 'Sent back to deliberation',
  },
}
