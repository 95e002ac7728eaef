import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'

/** What the letters about an entry permit say, in English (Arts. 7–9). */
export const entryPermitLettersEn: LetterWords<EntryPermitWording['Task'], EntryPermitWording['News']> = {
  one: 'entry permit',
  title: 'Who enters',
  asker: 'Applied by',
  noNumber: 'none yet',
  tasks: {
    'decide-entry': task(
      'decision on entry',
      'decide on an entry',
      'Look at room, purpose and period; then permit, return or refuse.',
    ),
    'amend-entry': task(
      'application to amend',
      'amend an application for entry',
      'Read why it came back; amend and send it again, or withdraw it.',
    ),
    'register-id': task(
      'registration of an ID',
      'register an ID',
      'Look at the permit, register the ID on the device, and record its number.',
    ),
    'lend-means': task(
      'key, card or badge to be lent',
      'lend a key, card or badge',
      'Look at the permit, hand it over, and record its number.',
    ),
    'remove-id': task('removal of an ID', 'remove an ID', 'Take the ID off the device, and record the minute.'),
    'take-back': task(
      'return of a key, card or badge',
      'take back what was lent',
      'The permit is over. Take it back and record it, or report it lost.',
    ),
    'ask-entry-renewal': task(
      'renewal of an entry permit',
      'say whether an entry permit goes on',
      'The permit ends soon. Ask for its renewal, or record that it is not wanted.',
    ),
    'decide-entry-renewal': task(
      'decision on a renewal',
      'decide on a renewal',
      'Look at what is asked for, and renew or refuse.',
    ),
  },
  news: {
    'entry-permitted': {
      said: 'decided',
      subject: 'Entry permitted',
      text: 'The following entry was permitted.',
      todo: 'Tell the person the period, hours and conditions. The permit can be printed behind the link.',
    },
    'entry-refused': {
      said: 'decided',
      subject: 'Entry not permitted',
      text: 'The following entry was not permitted.',
      todo: 'Read the reason. Where it is needed, you can apply anew.',
    },
    'own-entry-permitted': {
      said: 'decided',
      subject: 'A manager permitted their own entry',
      text: 'The manager of a room permitted their own entry.',
      todo: 'Look at it. Where it is needed, you can ask for a report or give an instruction.',
    },
    'entry-suspended': {
      said: 'decided',
      subject: 'Entry suspended',
      text: 'The following permit was suspended.',
      todo: 'Tell the person; nobody enters by it until it is lifted.',
    },
    'entry-suspension-lifted': {
      said: 'decided',
      subject: 'Suspension lifted',
      text: 'The suspension of the following permit was lifted.',
      todo: 'Tell the person. Nothing else is to be done.',
    },
    'entry-revoked': {
      said: 'decided',
      subject: 'Entry permit revoked',
      text: 'The following permit was revoked.',
      todo: 'Tell the person, and see that keys and badges come back.',
    },
    'entry-renewed': {
      said: 'decided',
      subject: 'Entry permit renewed',
      text: 'The following permit was renewed.',
      todo: 'Tell the person the new period.',
    },
    'own-entry-renewed': {
      said: 'decided',
      subject: 'A manager renewed their own permit',
      text: 'The manager of a room renewed their own entry permit.',
      todo: 'Look at it. Where it is needed, you can ask for a report or give an instruction.',
    },
    'entry-renewal-refused': {
      said: 'decided',
      subject: 'Entry permit not renewed',
      text: 'The following permit is not renewed.',
      todo: 'Read the reason. The permit ends with its last day.',
    },
    'entry-rests-with-cause': {
      said: 'recorded',
      subject: 'Entry suspended',
      text: 'With its contract, the following permit is suspended.',
      todo: 'Tell the person; nobody enters by it. Once the contract goes on, the room’s manager can lift it.',
    },
    'entry-ended-with-cause': {
      said: 'recorded',
      subject: 'Entry permit over',
      text: 'With the contract, the room, a transfer or leaving, the following permit is over.',
      todo: 'Tell the person, and see that keys and badges come back.',
    },
  },
}
