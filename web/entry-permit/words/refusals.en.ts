import type { RefusalTexts } from '../../words/refusal-text.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'

/** Why an act on an entry permit is refused, in English (Arts. 7–9). */
export const entryPermitRefusalsEn: RefusalTexts<EntryPermitWording['Refusal']> = {
  'applies-for-other-office': {
    title: 'Not in another office’s name',
    what: () => 'An office applies for entry in its own name, and under an outsourcing contract of its own.',
    todo: 'Choose your own office, and one of its contracts.',
  },
  'entry-period-reversed': {
    title: 'Period reversed',
    what: ({ day }) => `The last day is before the first${day('day', (on) => ` (${on})`)}.`,
    todo: 'Enter the first day or a later one.',
  },
  'entry-hours-reversed': {
    title: 'Hours reversed',
    what: () => 'The hours end before or when they begin.',
    todo: 'Enter a later time. For hours over midnight leave both empty and write a condition.',
  },
  'entry-period-beyond-year': {
    title: 'Beyond the fiscal year',
    what: ({ day }) =>
      `A permit lasts to the end of the fiscal year in which it begins${day('day', (on) => ` (${on})`)} at most.`,
    todo: 'Enter that day or an earlier one. For the next year the permit can be renewed.',
  },
  'entry-period-beyond-contract': {
    title: 'Outside the contract’s period',
    what: ({ day }) =>
      `People of a contractor enter within the contract’s period only${day('day', (on) => ` (its limit is ${on})`)}.`,
    todo: 'Enter days within the contract’s period.',
  },
  'entrant-unknown': {
    title: 'Not on the roster',
    what: () => 'The person chosen is not on the roster of staff.',
    todo: 'Choose from the list. For a contractor’s worker use the application for workers.',
  },
  'entrant-leaves-before': {
    title: 'Leaves before that day',
    what: ({ day }) => `That person leaves on ${day('day')}.`,
    todo: 'Enter that day or an earlier one.',
  },
  'entry-contract-not-live': {
    title: 'No contract in force',
    what: () => 'People of a contractor are permitted only under an approved outsourcing contract that is in force.',
    todo: 'Apply once the contract is registered.',
  },
  'entry-company-unknown': {
    title: 'Company not under the contract',
    what: ({ text }) =>
      `That company is neither the contractor${text('value', (it) => ` (“${it}”)`)} nor a sub-contractor of this contract.`,
    todo: 'Enter the contractor’s name as the contract has it, or that of a sub-contractor with consent.',
  },
  'entry-subcontract-without-consent': {
    title: 'No consent to the sub-contract',
    what: ({ text }) => `“${text('value')}” has no consent as a sub-contractor for that period.`,
    todo: 'Get the consent first, and apply for its period.',
  },
  'entry-subcontract-in-doubt': {
    title: 'The consent is in doubt',
    what: ({ text }) =>
      `The consent to “${text('value')}” as a sub-contractor is in doubt, and waits for the approver.`,
    todo: 'See “Doubts” on the outsourcing case, and apply once it is answered. Permits that there are go on.',
  },
  'entry-permit-double': {
    title: 'There is a permit or application already',
    what: () => 'For this room that person has a live permit, or an application that is not decided yet.',
    todo: 'Look at that case; to go on longer, renew the permit.',
  },
  'own-entry-forbidden': {
    title: 'Not one’s own entry',
    what: () => 'By the settings a manager may not permit their own entry.',
    todo: 'Ask the secretariat whether the setting is to be changed.',
  },
  'means-not-of-room': {
    title: 'Not used for this room',
    what: () => 'The room’s level has no such means of identification.',
    todo: 'Use the means that the guideline gives for the room’s level.',
  },
  'means-given-already': {
    title: 'In use already',
    what: ({ text }) =>
      `That number${text('value', (it) => ` (${it})`)} is with somebody else, or its removal or return is not confirmed yet.`,
    todo: 'Check the number, or record the removal or return first. No ID or badge is shared.',
  },
  'means-unknown': {
    title: 'No such means',
    what: () => 'The permit has no such means of that kind.',
    todo: 'Choose again on the page of the permit.',
  },
  'means-stands-otherwise': {
    title: 'Not as it stands',
    what: ({ text }) => `As it stands${text('value', (it) => ` (${it})`)} that cannot be done with it.`,
    todo: 'Look at how it stands on the page of the permit.',
  },
  'id-registered-already': {
    title: 'An ID is registered already',
    what: () => 'One ID at a time is registered for a person and a room.',
    todo: 'Where it is lost or broken, report the loss or revoke it first.',
  },
  'entry-renewal-asked-already': {
    title: 'Renewal asked for already',
    what: () => 'A renewal is waiting for its decision.',
    todo: 'Wait for the manager’s decision.',
  },
  'entry-renewal-not-asked': {
    title: 'No renewal asked for',
    what: () => 'There is no renewal to decide on.',
    todo: 'It can be decided once the office asks for it.',
  },
  'room-of-other-manager': {
    title: 'Another manager’s room',
    what: () => 'Only the manager of a room brings in its permits.',
    todo: 'Choose a room that you manage.',
  },
  'entrant-and-worker': {
    title: 'Staff or worker?',
    what: () => 'Both somebody of the staff and a worker are entered.',
    todo: 'Enter one of them only.',
  },
  'entry-room-gone': {
    title: 'No longer a room under control',
    what: () => 'Today’s list of rooms and places doesn’t have this room.',
    todo: 'Where it isn’t needed any more, refuse it or give it up; where the room goes by another name, apply for that one.',
  },
  'entry-permit-over': {
    title: 'The permit is over',
    what: ({ day }) => `The permit’s last day was ${day('day')}.`,
    todo: 'What is over can’t be renewed. Apply anew.',
  },
}
