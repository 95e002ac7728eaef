import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { LetterWords } from '../../words/letter-words.ts'
import type { IncidentWording } from './incident-wording.ts'

/** What the letters about an incident say, in English. */
export const incidentLetters: LetterWords<IncidentWording['Task'], IncidentWording['News']> = {
  one: 'incident',
  title: 'Title',
  asker: 'Reported by',
  noNumber: 'none yet',
  tasks: {
    'assess-incident': task(
      'assessment of an incident',
      'assess an incident',
      'Read the first report, and say whether malicious intent is suspected and who has to be notified. Closed days do not extend the time.',
    ),
    'report-preliminary': task(
      'preliminary report to the Personal Information Protection Commission',
      'make the preliminary report',
      'Make the report, and record when and to whom. Closed days do not extend the time.',
    ),
    'report-final': task(
      'final report to the Personal Information Protection Commission',
      'make the final report',
      'Make the report, and record when and to whom. Closed days do not extend the time.',
    ),
    notify: task(
      'notice of an incident',
      'give notice of an incident',
      'Make the notice named below, and record when and to whom. Closed days do not extend the time.',
    ),
    'investigate-incident': task(
      'record of cause and prevention',
      'record cause and prevention',
      'Find the cause, decide how to keep it from happening again, and record both.',
    ),
    'follow-up': task(
      'follow-up on an incident',
      'follow up on an incident',
      'Do what was asked and report the result.',
    ),
    'close-incident': task(
      'closing of an incident',
      'close an incident',
      'See that nothing is left open, and close the incident.',
    ),
    'propose-item': task(
      'proposal to the council',
      'decide whether the council takes a matter up',
      'Something should come before the council: put it on an agenda, or record why not.',
    ),
  },
  news: {
    incident: {
      said: 'reported',
      subject: 'First report of an incident',
      text: 'The first report of this incident has been recorded.',
      todo: 'Please read it, and consider whether instructions or a meeting of the council are needed.',
    },
    'incident-closed': {
      said: 'closed',
      subject: 'Incident closed',
      text: 'This incident has been dealt with and closed.',
      todo: 'The record stays readable. There is nothing to do.',
    },
  },
}
