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
  },
}
