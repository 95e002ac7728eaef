import type { forms as ja } from './forms.ja.ts'

/** What all forms say, in English. */
export const forms: typeof ja = {
  problems: {
    empty: 'nothing was entered',
    'too-long': 'too long',
    'not-a-date': 'can’t be read as a date (for instance 2027-04-01, R9.4.1; 1900 to 2200)',
    'not-a-number': 'can’t be read as a whole number (for instance 1200000, 1,200,000)',
    'out-of-range': 'not a number that can be entered here',
    'not-a-choice': 'not one of the choices',
    'unknown-field': 'unknown field',
    unreadable: 'contains characters that can’t be kept (private-use or control characters)',
    invalid: 'not valid',
  },
  limits: {
    characters: (most) => `too long (${most} characters at most)`,
    entries: (most) => `too many (${most} at most)`,
    between: (least, most) => `not a number from ${least} to ${most}`,
    notChosen: 'nothing was chosen',
    noSuchCase: 'not a case that you can name here (choose one of the list, or type its number as lists show it)',
    unkept: (character, before) =>
      `has a character that can’t be kept (${character}; a private-use or control character) ${before === '' ? 'at its beginning' : `after “${before}”`}`,
    oneLine: 'contains characters that can’t be kept (tabs, line breaks, private-use or control characters)',
  },
  problemOf: (field, problem) => `${field}: ${problem}`,
  moreCases: (shown, several) =>
    `The list has the ${shown} latest numbers. Name a case that isn’t among them by its number as lists show it${several ? ' (several with a comma between them)' : ''}.`,
  caseNumber: 'Number of a case that isn’t listed',
  nearCompanies: 'Known companies written nearly so:',
  where: (field: string, said: readonly string[], needed: boolean) =>
    `${needed ? '* required' : 'to fill in'} where “${field}” is ${said.map((one) => `“${one}”`).join(' or ')}`,
  sections: {
    subject: 'What it is about',
    content: 'Content and reasons',
    people: 'Who',
    place: 'Place and custody',
    period: 'Period and hours',
    protection: 'Weight of protection',
    known: 'What is known',
    kept: 'How it stands now',
    source: 'The record until now',
  },
  index: 'How far the form is filled in',
  needed: (done: number, of: number) => `required ${done}/${of}`,
  nothingNeeded: 'optional',
  openThis: 'Change',
  openRow: (row: string) => `Change “${row}”`,
  cameBack: {
    title: 'You have sent this form before',
    text: 'To go on from what you sent, show it once more. That shows it only; nothing is recorded.',
    show: 'Show what I sent',
  },
  addRow: 'Add a row',
  rowsFull: (most) => `No more than ${most} can be entered. Where there are more, put several into one.`,
  row: (n) => `No. ${n}`,
  save: {
    saved: (time) => `Draft saved at ${time}`,
    saving: 'Saving…',
    failed:
      'The draft could not be saved. What you wrote is still on this page, and is saved by itself as soon as the connection is back.',
    signedOut:
      'You were signed out, so the draft could not be saved. What you wrote is still on this page. Press the button that saves the draft and sign in to go on from here.',
    full: 'You keep as many drafts as one person may (100), so this one could not be saved. What you wrote is still on this page.',
    idle: 'Your draft is saved as you type.',
    stale:
      'A newer draft was saved in another window. What you wrote is still on this page. Press the button that saves the draft to see both side by side.',
  },
  draftStale: {
    title: 'The draft saved before this one',
    savedBy: (by, when) => (by === '' ? `Saved in another window, ${when}.` : `Saved by ${by}, ${when}.`),
    field: 'Field',
    saved: 'What is saved',
    own: 'What stands on this page',
    same: 'All fields say the same.',
    over: 'I have seen what is saved; put what stands on this page in its place',
    open: 'Open the draft that is saved (what stands on this page is not kept)',
  },
  saveDraft: 'Save the draft',
  confirm: 'Check what you wrote',
  fixIt: 'Change',
  cancel: 'Back without recording',
  choose: 'What do you decide?',
  noneChosen: 'Nothing is chosen: choose one of the answers.',
  chooseSupport: 'Nothing is chosen beforehand.',
  send: 'Record the decision',
  record: 'Record',
}
