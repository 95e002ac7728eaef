import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { CouncilWording } from './council-wording.ts'

/** What the letters about a meeting of the council say, in English. */
export const councilLetters: LetterWords<CouncilWording['Task'], CouncilWording['News']> = {
  one: 'meeting',
  title: 'Meeting',
  asker: 'Prepared by',
  number: 'Meeting no.',
  noNumber: 'none yet (not held)',
  tasks: {
    'call-meeting': task(
      'notice of the meeting',
      'send the notice of the meeting',
      'Check agenda, date and place (of a circulation the day on which it begins), and send the members the notice.',
    ),
    'keep-rhythm': task(
      'meeting of the council, or the reason for none',
      'call the council, or say why it doesn’t meet',
      'The council hasn’t met within its rhythm. Call a meeting, or record why it doesn’t meet for now.',
    ),
    'hold-meeting': task(
      'record of the meeting',
      'record the meeting',
      'Record who attends and the outcome of each item, and close the meeting.',
    ),
    'reply-attendance': {
      ...task(
        'reply to the notice of the meeting',
        'reply to the notice of the meeting',
        'The council meets at the time and place below. Say whether you will come, send a deputy, or be absent.',
      ),
      due: 'Reply by',
    },
    'consent-circular': task(
      'reply on deliberation by circulation',
      'say whether you agree to deliberate by circulation',
      'Say whether you agree to deliberate by circulation instead of holding a meeting. Silence does not count as consent.',
    ),
    'give-opinion': task(
      'opinion on the items in circulation',
      'give your opinion on the items in circulation',
      'For each item choose: in favour, against, an opinion, or a question. Silence does not count as a yes. After a question is answered you are asked again.',
    ),
    'answer-question': task(
      'answer to a question',
      'answer a member’s question',
      'Answer the question that a member asked in the circulation.',
    ),
    'conclude-circular': task(
      'conclusion of the circulation',
      'conclude the circulation',
      'Draw together the opinions that came in, and record the outcome of each item.',
    ),
    'confirm-circular': task(
      'confirmation of the circulation’s outcome',
      'confirm the circulation’s outcome',
      'Check the outcome of the circulation, then confirm it or send it back.',
    ),
    'draft-minutes': task(
      'draft of the minutes',
      'draft the minutes',
      'Draft the minutes: a summary of each item, and whether it is open to the public.',
    ),
    'confirm-minutes': task(
      'confirmation of the minutes',
      'confirm the minutes',
      'Check the draft minutes, then confirm them or send them back.',
    ),
  },
  news: {
    notice: {
      said: 'told',
      subject: 'Request to attend a meeting',
      text: 'Please attend this meeting of the council.',
      todo: 'The link shows the items on which you are asked to explain or give an opinion.',
    },
    rescheduled: {
      said: 'told',
      subject: 'The meeting has been moved',
      text: 'This meeting of the council has a new date or place.',
      todo: 'The new time and place are below. Members are asked again whether they will come.',
    },
    'outcome-corrected': {
      said: 'decided',
      subject: 'An outcome was put right',
      text: 'The chair has put right an outcome of this meeting that was written down wrongly.',
      todo: 'See on the meeting’s page what had stood, what is true, and why.',
    },
    'matters-lost': {
      said: 'told',
      subject: 'A case on the agenda is no longer there',
      text: 'A case on the agenda of this meeting changed, was sent or taken back, or was withdrawn; the item can’t be deliberated any more.',
      todo: 'Look at the agenda on the meeting’s page. A case that waits for the council again can be put on again.',
    },
    'why-not-met': {
      said: 'told',
      subject: 'The council doesn’t meet for now',
      text: 'The council hasn’t met within its rhythm, and the reason why it doesn’t meet for now was recorded.',
      todo: 'The reason stands on the meeting’s page. If a meeting is needed, tell the chair.',
    },
    cancelled: {
      said: 'told',
      subject: 'Cancelled',
      text: 'This meeting, or deliberation by circulation, of the council will not take place.',
      todo: 'Its items will come before another meeting. There is nothing to do.',
    },
    'minutes-confirmed': {
      said: 'confirmed',
      subject: 'The record of the meeting is final',
      text: 'The chair has confirmed the record of this meeting, or circulation, of the council.',
      todo: 'The record stays readable. There is nothing to do.',
    },
  },
}
