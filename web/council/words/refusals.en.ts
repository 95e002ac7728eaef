import { paperRefusalsEn } from '../../words/paper-refusals.en.ts'
import type * as ja from './refusals.ja.ts'

/** English of the council's refusals. */
export const councilRefusals: typeof ja.councilRefusals = {
  'not-your-seat': {
    title: 'Not your seat',
    what: () => 'Only the member who holds that seat can answer this.',
    todo: 'The member who was asked answers from their own inbox.',
  },
  'not-entrusted': {
    title: 'For the chair to do',
    what: () =>
      'The chair calls, opens, closes, cancels and asks staff to attend, and has not given this to the secretariat.',
    todo: 'Ask the chair to do it, or to record on the rule book’s page that the secretariat may.',
  },
  'rhythm-kept': {
    title: 'No reason is asked for',
    what: () =>
      'The council has met within its rhythm, a meeting is called already, or the reason why it doesn’t meet is recorded.',
    todo: 'To call this meeting off choose “Cancel the meeting”, to hold it “Send the notice”.',
  },
  'item-unknown': {
    title: 'No such item',
    what: () => 'There is no such item, or it was withdrawn.',
    todo: 'See the agenda on the meeting’s page.',
  },
  'item-on-agenda': {
    title: 'On the agenda already',
    what: () => 'This case stands on this meeting’s agenda already.',
    todo: 'See the agenda. It need not be put on again.',
  },
  'item-decided': {
    title: 'Outcome recorded',
    what: () => 'The outcome of this item is recorded.',
    todo: 'To change it, record the outcome anew before the meeting closes.',
  },
  'item-elsewhere': {
    title: 'On another agenda',
    what: () => 'This case is on another meeting’s agenda. One case can’t be deliberated by two meetings.',
    todo: 'Take it off one of the two agendas.',
  },
  'matter-gone': {
    title: 'Not waiting for the council',
    what: () => 'This case was sent back, withdrawn or answered already, so it doesn’t wait for the council.',
    todo: 'Take the item off, or withdraw it. Once the case waits for the council again it can be put on again.',
  },
  'matter-changed': {
    title: 'The case has changed',
    what: () => 'This case changed after it came onto the agenda. It is not what the council had before it.',
    todo: 'To deliberate it as it stands now, withdraw this item and put the case on the agenda again.',
  },
  'order-incomplete': {
    title: 'Order incomplete',
    what: () => 'An item is missing from the order, or stands in it twice.',
    todo: 'Give each item its place once.',
  },
  'agenda-empty': {
    title: 'Nothing on the agenda',
    what: () => 'There is nothing to deliberate on.',
    todo: 'Put an item on the agenda first.',
  },
  'guest-unknown': {
    title: 'No such related staff',
    what: () => 'These related staff were not asked to attend.',
    todo: 'See on the meeting’s page who was.',
  },
  'guest-is-member': {
    title: 'A member of the council',
    what: () => 'This post sits on the council.',
    todo: 'Members get the notice. They need not be called as related staff.',
  },
  'deputies-not-allowed': {
    title: 'Deputies not allowed',
    what: () => 'Deputies are not allowed.',
    todo: 'Choose present or absent.',
  },
  'seat-vacant': {
    title: 'Nobody holds that post',
    what: () => 'Nobody holds that post today, so it can’t be present in person.',
    todo: 'Choose absent; or, where deputies are allowed, a deputy by name.',
  },
  'times-out-of-order': {
    title: 'Times out of order',
    what: () =>
      'That time doesn’t fit the others on record: opening, closing, somebody’s coming or leaving, or an outcome for which they counted as there.',
    todo: 'Check the time, and record what happened in its order: somebody’s leaving before the next outcome.',
  },
  'never-sat': {
    title: 'No sitting',
    what: () => 'A circulation has neither opening nor closing.',
    todo: 'Look at the meeting as it stands now.',
  },
  'before-its-time': {
    title: 'Before the time to which it was called',
    what: ({ text, posts }) =>
      `The meeting is called to ${text('wanted')}, and not everybody is there yet${posts('members', (names) => `: ${names}`)}.`,
    todo: 'Open it once everybody is there, or at its time.',
  },
  'time-ahead': {
    title: 'The time has not come yet',
    what: ({ text }) => `A time that hasn’t come yet can’t be recorded (it is ${text('wanted')} now).`,
    todo: 'Enter the time at which it happened.',
  },
  'meeting-begun': {
    title: 'The meeting’s time has passed',
    what: ({ text }) =>
      `The time at which the meeting begins (${text('value')}) has passed. No meeting is planned or called for a time that is over.`,
    todo: 'Set a day and time that are still to come.',
  },
  'quorum-missing': {
    title: 'No quorum',
    what: ({ count }) =>
      `There is no quorum, so no outcome can be recorded${count('present', (n) => ` (${n} in attendance, quorum ${count('quorum')})`)}.`,
    todo: 'Wait for more members; or the chair turns to circulation, or has the council meet on another day.',
  },
  'quorum-met': {
    title: 'There is a quorum',
    what: () => 'There is a quorum, so the meeting can’t be turned to circulation or put off.',
    todo: 'Deliberate, or close the meeting and leave the open items to the next.',
  },
  'chair-missing': {
    title: 'Chair not there',
    what: () => 'The chair isn’t there, so no outcome can be recorded.',
    todo: 'Wait for the chair, or the chair has the council meet on another day.',
  },
  'outcome-not-for-case': {
    title: 'No outcome for this case',
    what: () => 'A request to outsource can’t be “noted”.',
    todo: 'Choose favourable, with conditions, continued or unfavourable.',
  },
  'items-open': {
    title: 'Items without an outcome',
    what: ({ count }) => `Items are without an outcome${count('items', (n) => ` (${n})`)}.`,
    todo: 'Record their outcomes, or choose to leave them to the next meeting.',
  },
  'outcomes-recorded': {
    title: 'Outcomes recorded',
    what: () => 'An outcome is recorded already, so this can’t be done.',
    todo: 'Close the meeting and leave the open items to the next.',
  },
  'minutes-incomplete': {
    title: 'Minutes incomplete',
    what: ({ count }) => `Items are without their gist${count('items', (n) => ` (${n})`)}.`,
    todo: 'Write the gist of every item.',
  },
  'question-unknown': {
    title: 'No such question',
    what: () => 'There is no such question, or it was withdrawn.',
    todo: 'See the questions on the meeting’s page.',
  },
  'question-open': {
    title: 'Question open',
    what: () => 'A question has not been answered.',
    todo: 'Answer it, and wait for the opinion of the member who asked.',
  },
  'opinions-outstanding': {
    title: 'Opinions outstanding',
    what: ({ posts, day }) =>
      `Before the time is over, members have still to give their opinion${posts('members', (names) => `: ${names}`)}${day('until', (on) => ` (due ${on})`)}`,
    todo: 'Wait until all have spoken or the time is over.',
  },
  'majority-missing': {
    title: 'Too few in favour',
    what: ({ count }) =>
      `There are too few in favour for this outcome${count('yes', (n) => ` (${n} in favour, ${count('needed')} needed)`)}.`,
    todo: 'Choose continued or unfavourable. Who didn’t answer isn’t counted as in favour.',
  },
  'paper-unknown': {
    title: 'No such paper',
    what: () => 'The meeting has no such paper.',
    todo: 'See the papers on the meeting’s page.',
  },
  'paper-notified': {
    title: 'Named in the notice',
    what: () => 'A paper that the notice has named can’t be taken off.',
    todo: 'Add the new paper, and say in what it is that it stands for the old one.',
  },
  ...paperRefusalsEn,
}
