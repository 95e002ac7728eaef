import type { forms as ja } from './forms.ja.ts'

/** What all forms say, in English. */
export const forms: typeof ja = {
  problems: {
    empty: 'nothing was entered',
    'too-long': 'too long',
    'not-a-date': 'can’t be read as a date',
    'not-a-number': 'can’t be read as a number',
    'not-a-choice': 'not one of the choices',
    'unknown-field': 'unknown field',
    unreadable: 'contains characters that can’t be kept',
    invalid: 'not valid',
  },
  problemOf: (field, problem) => `${field}: ${problem}`,
  addRow: 'Add a row',
  row: (n) => `No. ${n}`,
  save: {
    saved: (time) => `Draft saved at ${time}`,
    saving: 'Saving…',
    failed:
      'The draft could not be saved. What you wrote is still on this page. Check connection and sign-in; it is saved again as you type on.',
    idle: 'Your draft is saved as you type.',
  },
  saveDraft: 'Save the draft',
  confirm: 'Check what you wrote',
  fixIt: 'Change',
  cancel: 'Back without recording',
  choose: 'What do you decide?',
  chooseSupport: 'Nothing is chosen beforehand.',
  send: 'Record the decision',
  record: 'Record',
}
