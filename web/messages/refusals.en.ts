import type { RefusalTexts } from '../words/refusal-text.ts'
import type { SharedRefusal } from '../words/shared-refusals.ts'

/** The refusals that more than one procedure has, in English; docs/errors.md says the same. */
export const sharedRefusals: RefusalTexts<SharedRefusal> = {
  'not-permitted': {
    title: 'Not permitted',
    what: () => 'Your posts don’t allow this.',
    todo: 'Ask somebody whose post does.',
  },
  'sign-in-required': {
    title: 'Sign-in required',
    what: () => 'This decision needs a sign-in, not only the mailed link.',
    todo: 'Sign in and try again.',
  },
  'other-task': {
    title: 'Link of another task',
    what: () => 'This link is for another task, or its task is over.',
    todo: 'Open the present task from your inbox.',
  },
  'own-work': {
    title: 'Nobody passes their own work',
    what: () =>
      'You drafted, asked for, reported or wrote down yourself what this passes, and by the setting nobody passes their own work.',
    todo: 'Have somebody else who holds the post do it, or change the setting on several posts.',
  },
  'already-started': {
    title: 'Already started',
    what: () => 'This case has been started already.',
    todo: 'Open the case and go on there.',
  },
  'case-missing': {
    title: 'No such case',
    what: () => 'There is no such case.',
    todo: 'Check the number, or open it from the list of cases.',
  },
  'case-closed': {
    title: 'Case closed',
    what: () => 'This case is closed.',
    todo: 'If there is more to do, start a new case.',
  },
  'wrong-step': {
    title: 'Not at this step',
    what: ({ stages }) => `The case is at “${stages('step')}”. This is done at “${stages('needs')}”.`,
    todo: 'See on the case’s page where it stands and who holds it.',
  },
  'conditions-missing': {
    title: 'Conditions missing',
    what: () => '“Favourable with conditions” needs at least one condition.',
    todo: 'Enter the conditions and their due dates.',
  },
  'date-in-future': {
    title: 'Date in the future',
    what: ({ day }) => `A day that has not come can’t be recorded${day('day', (on) => ` (${on})`)}.`,
    todo: 'Enter the day on which it was done.',
  },
  'date-in-past': {
    title: 'Date in the past',
    what: ({ day }) => `A day that has passed can’t be entered${day('day', (on) => ` (${on})`)}.`,
    todo: 'Enter today or a later day.',
  },
  'field-invalid': {
    title: 'Invalid field',
    what: ({ field }) => `An entry is wrong: ${field()}`,
    todo: 'Correct the field shown.',
  },
  'too-early': {
    title: 'Too early',
    what: ({ day }) => `Its time has not come${day('from', (on) => ` (from ${on})`)}.`,
    todo: 'Wait until then.',
  },
  'proposal-unknown': {
    title: 'Nothing waits to be proposed',
    what: () => 'Nothing of that kind waits to be proposed.',
    todo: 'See on the case’s page what became of it.',
  },
}
