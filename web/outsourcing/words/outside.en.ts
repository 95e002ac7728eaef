import { outcomes } from './terms.en.ts'

import type { outside as japanese } from './outside.ja.ts'

/** The same in English. */
export const outside: typeof japanese = {
  tasks: { 'confirm-outcome': 'Confirm as chair what a meeting outside Sekisho found' },
  taskAsks: {
    'confirm-outcome':
      'The secretariat has recorded from its minutes what a meeting held outside Sekisho found. Compare it with the minutes, and confirm it as the chair or send it back with the reason. Until you confirm it, it doesn’t count.',
  },
  commands: {
    ConfirmOutsideOutcome: 'Confirm the outcome',
    CorrectOutsideOutcome: 'Put an outcome from outside right',
    HearCorrection: 'Tell the case the corrected outcome',
    ReturnOutsideOutcome: 'Send the record back',
  },
  done: {
    CorrectOutsideOutcome: 'The outcome was put right',
    ConfirmOutsideOutcome: 'The outcome was confirmed',
    ReturnOutsideOutcome: 'The record was sent back',
  },
  names: { minutes: 'Minutes', present: 'Members present (by the minutes)' },
  support: {
    minutes: 'Attach the minutes to the case’s papers first.',
    present: 'The chair and a quorum are needed. They are recorded by the names of those who held the posts that day.',
  },
  facts: {
    corrected: 'Put right by the chair',
    minutes: 'Minutes',
    present: 'Present (by the minutes)',
    confirmed: 'Chair’s confirmation',
    unconfirmed: 'none (recorded before it was asked for)',
    mark: 'a meeting outside Sekisho',
    waiting:
      'An outcome of a meeting outside Sekisho is recorded and waits for the chair’s confirmation. It doesn’t count yet.',
  },
  sentences: {
    OutsideOutcomeReported: ({ meeting, outcome, heldOn, minutes }, say) =>
      `The outcome “${say.term(outcomes, outcome)}” of ${meeting} (${say.day(heldOn)}), held outside Sekisho, was recorded from its minutes (${minutes.name}), and the chair was asked to confirm it.`,
    OutcomeCorrected: ({ outcome, corrected = [] }, say) =>
      `The chair put the council’s outcome right: “${say.term(outcomes, outcome)}”, where it had been “${say.term(outcomes, corrected.at(-1)?.was ?? outcome)}”.`,
    OutsideOutcomeReturned: () => 'The chair sent the outcome of the meeting outside Sekisho back unconfirmed.',
  },
  fromWhere: ({ meetingCase, outside: paper }) =>
    meetingCase !== undefined
      ? ''
      : paper
        ? ' (a meeting outside Sekisho, by its minutes, confirmed by the chair)'
        : ' (a meeting outside Sekisho)',
  rests: (marks) =>
    marks?.includes('outside-meeting') === true ? ' On the outcome of a meeting outside Sekisho.' : '',
  refusals: {
    'before-a-meeting': {
      title: 'On a meeting’s agenda',
      what: () => 'This case is on the agenda of a meeting in Sekisho, so no outcome from outside can be used.',
      todo: 'Have that meeting deliberate it, or take it off the agenda before it opens.',
    },
    'left-by-meeting': {
      title: 'A meeting ended without an answer',
      what: ({ day }) =>
        `A meeting in Sekisho ended${day('on', (on) => ` on ${on}`)} without an answer to this case. No outcome from outside of that day or before can be used.`,
      todo: 'Have the council meet anew on a later day.',
    },
    'minutes-missing': {
      title: 'No minutes',
      what: () => 'An outcome of a meeting outside Sekisho needs its minutes among the case’s papers.',
      todo: 'Attach the minutes to the case, and choose them.',
    },
    'seat-vacant': {
      title: 'Nobody held that post',
      what: () => 'Nobody held that post on that day, so it can’t have been present.',
      todo: 'See in the minutes which members were there.',
    },
    'quorum-missing': {
      title: 'No quorum',
      what: ({ count }) =>
        `By the minutes there was no quorum${count('present', (n) => ` (${n} in attendance, quorum ${count('quorum')})`)}.`,
      todo: 'See in the minutes which members were there. Where they were too few, have the council meet anew.',
    },
    'chair-missing': {
      title: 'Chair not there',
      what: () => 'What was found without the chair can’t be recorded.',
      todo: 'See in the minutes which members were there. Where the chair wasn’t, have the council meet anew.',
    },
    'outside-unknown': {
      title: 'Nothing to confirm',
      what: () => 'No outcome of a meeting outside Sekisho waits for the chair’s confirmation.',
      todo: 'Look at the case as it stands now.',
    },
    'before-chair': {
      title: 'Waiting for the chair',
      what: () => 'An outcome of a meeting outside Sekisho is recorded already and waits for the chair.',
      todo: 'Wait until the chair has confirmed it or sent it back.',
    },
  },
}
