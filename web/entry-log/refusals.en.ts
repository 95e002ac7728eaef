import type { EntryLogWords } from './wording.ts'

/** Why an act on a ledger of entries is refused, and what to do, in English. */
export const entryLogRefusalsEn: EntryLogWords['refusals'] = {
  'room-keeps-no-ledger': {
    title: 'Room without a ledger',
    what: () => 'No ledger of entries is kept for this room.',
    todo: 'Look at the room’s level and its means in the rule book.',
  },
  'no-special-admission': {
    title: 'No special admission',
    what: () => 'This room has no special admission of people without a permit.',
    todo: 'Have them permitted to enter first.',
  },
  'admitted-by-manager-alone': {
    title: 'The manager’s alone',
    what: () => 'By the settings only the room’s manager admits, and names nobody else.',
    todo: 'Have the manager admit, or ask the administrator for another setting.',
  },
  'permit-not-live': {
    title: 'No live permit at that time',
    what: ({ day }) =>
      `The permit chosen is not live at that time${day('day', (on) => ` (${on})`)}, or has no registered ID or key.`,
    todo: 'Choose somebody who may enter this room at that time, or check the time.',
  },
  'permit-of-other-room': {
    title: 'Permit for another room',
    what: () => 'The permit chosen is for another room.',
    todo: 'Choose somebody with a permit for this room.',
  },
  'entry-unknown': {
    title: 'No such line',
    what: () => 'This ledger has no such line.',
    todo: 'Choose a line of the list.',
  },
  'entry-over': {
    title: 'Left already',
    what: () => 'The exit of this line is recorded, or it needs no escort.',
    todo: 'Where it is wrong, add a correction.',
  },
  'escort-unchanged': {
    title: 'The same escort',
    what: () => 'Whoever was chosen is the escort already.',
    todo: 'Choose who takes over.',
  },
  'times-reversed': {
    title: 'Times reversed',
    what: () => 'The later time is before the earlier one.',
    todo: 'Enter them in the order: escort in, in, handed over, out, escort out.',
  },
  'outside-ledger-year': {
    title: 'Another year’s ledger',
    what: () => 'The day lies outside the fiscal year of this ledger.',
    todo: 'Record it in the ledger of that year, or check the day.',
  },
  'lateness-unexplained': {
    title: 'No reason for being late',
    what: () => 'What is recorded later than the set time needs a reason.',
    todo: 'Enter why it is recorded late.',
  },
  'nothing-corrected': {
    title: 'Nothing changes',
    what: () => 'The correction is what stands there already.',
    todo: 'Enter what is right.',
  },
  'month-not-over': {
    title: 'The month is not over',
    what: ({ day }) => `That month ends on ${day('day')}.`,
    todo: 'Record it when the month is over.',
  },
  'log-empty': {
    title: 'Nothing in the log',
    what: () => 'The file has nothing that can be brought in.',
    todo: 'Check the file and its columns, or say why there is no log.',
  },
}
