import type * as ja from './other-refusals.ja.ts'

/** English of what the record and the edge refuse. */
export const otherRefusals: typeof ja.otherRefusals = {
  'attachment-quota': {
    title: 'No more papers for this case',
    what: () => 'The case takes no more papers (1 GB in all, with those taken off).',
    todo: 'Leave out what isn’t needed, or ask the secretariat.',
  },
  'attachment-infected': {
    title: 'Harmful content found',
    what: () => 'The scanner found something harmful in the paper. It was not taken in.',
    todo: 'Have your computer looked at, and choose a safe paper.',
  },
  'attachment-scanner-away': {
    title: 'Scanner unavailable',
    what: () => 'The scanner can’t be reached, so no paper is taken in.',
    todo: 'Wait a moment and try again. If it goes on, tell the system administrator.',
  },
  'text-not-storable': {
    title: 'Text can’t be kept',
    what: ({ field }) => `A text is too long or contains characters that can’t be kept: ${field()}`,
    todo: 'Remove private-use and control characters, and keep each text under 10,000 characters.',
  },
  'command-id-reused': {
    title: 'Recorded before with other content',
    what: () => 'Something else has been recorded from this same page (by the API: under this same id).',
    todo: 'Look at what the case holds. To record this as well, open the page anew (by the API: use a new id).',
  },
  'stale-version': {
    title: 'Case has moved on',
    what: () => 'The case has moved on since you opened it.',
    todo: 'Look at it as it is now, then try again.',
  },
  'said-otherwise': {
    title: 'Recorded already, otherwise',
    what: () => 'This is recorded already, with other content. What you wrote now was not recorded.',
    todo: 'Look at what stands in the case’s history. If there is something to add, record it by another act.',
  },
  'person-unknown': {
    title: 'Not on the roster',
    what: () => 'You are not on the roster.',
    todo: 'Ask the secretariat to check the roster.',
  },
  busy: {
    title: 'Too many acts at once',
    what: () => 'Too many acts on this case at once. Nothing was recorded.',
    todo: 'Wait a moment and try again.',
  },
  'malformed-body': {
    title: 'Unreadable body',
    what: () => 'What was sent can’t be read.',
    todo: 'Open the page anew and try again. By the API: compare the form with its description (/api/openapi.json).',
  },
  'unknown-field': {
    title: 'Unknown field',
    what: ({ field }) => `There is an unknown field: ${field()}`,
    todo: 'Check its name, or leave it out.',
  },
  'unknown-command': {
    title: 'Unknown command',
    what: () => 'This kind of command isn’t taken from outside.',
    todo: 'Use one of the commands in the API’s description (/api/openapi.json).',
  },
  'body-too-large': {
    title: 'Body too large',
    what: () => 'What was sent is too large (up to 1 MB).',
    todo: 'Make it shorter. Don’t send the papers themselves.',
  },
  'form-too-large': {
    title: 'Form too large',
    what: () => 'The form holds more than can be sent (2,000 fields, 800,000 characters in all).',
    todo: 'Shorten its texts. Attach papers to the case instead.',
  },
  'unsupported-media-type': {
    title: 'Unsupported content type',
    what: () => 'The content type is wrong.',
    todo: 'Send application/json to the API; on the pages use their forms.',
  },
  'not-signed-in': {
    title: 'Not signed in',
    what: () => 'You are not signed in, or were signed out after a while without use.',
    todo: 'Sign in and try again.',
  },
  'opened-by-another': {
    title: 'Somebody else has signed in',
    what: () =>
      'This page was opened while another person was signed in. So that it doesn’t become the act of who is signed in now, nothing was recorded.',
    todo: 'Whoever opened it signs in again, opens the page anew and sends it once more.',
  },
  'wrong-credentials': {
    title: 'Can’t sign in',
    what: () => 'Mail address or password is wrong.',
    todo: 'Check them and try again. If you forgot your password, set another by “Forgotten your password?” on the sign-in page.',
  },
  'cross-site': {
    title: 'Sent from another site',
    what: () => 'Acts sent from another site’s page are refused.',
    todo: 'Open Sekisho’s own page and act there.',
  },
  'rate-limited': {
    title: 'Too many attempts',
    what: () => 'Too many wrong attempts; none is taken for a while.',
    todo: 'Wait about 15 minutes and try again.',
  },
  'too-many-requests': {
    title: 'Too many requests',
    what: () => 'Too many requests of one kind in a short time (searches, documents, papers …).',
    todo: 'Wait a moment and try again.',
  },
  'not-found': {
    title: 'Not found',
    what: () => 'The address is wrong, or the case is not one that your posts may see.',
    todo: 'Check the address, or look for the case in the list.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    what: () => 'This method can’t be used at this address.',
    todo: 'See the API’s description (/api/openapi.json).',
  },
  'link-invalid': {
    title: 'Link can’t be used',
    what: () => 'The link was cut off on its way, or it ended because somebody else took over.',
    todo: 'Sign in and open the same task from your inbox.',
  },
  'draft-stale': {
    title: 'Draft changed elsewhere',
    what: () => 'This draft was changed in another window.',
    todo: 'Open the draft as it is now, copy over what you wrote, and save.',
  },
  'draft-quota': {
    title: 'Too many drafts',
    what: () => 'One person can keep 100 drafts. This one was not saved.',
    todo: 'Open drafts that you don’t need from your inbox, delete them, and save again.',
  },
  'record-crowded': {
    title: 'Many people at once',
    what: () =>
      'Too much was asked at once (searches, lists and papers as files, imports …), and your turn didn’t come.',
    todo: 'Wait a moment and try again.',
  },
  'record-too-slow': {
    title: 'It took too long',
    what: () => 'There was so much to look through that it didn’t end in time.',
    todo: 'Add a word, or narrow it by year, period or stage, and try again.',
  },
  'record-unavailable': {
    title: 'Record unavailable',
    what: () => 'The database that keeps the record can’t be reached. It is not certain whether this was recorded.',
    todo: 'Wait a moment and send it again with the same id. It will not be recorded twice.',
  },
  'internal-error': {
    title: 'Internal error',
    what: () => 'Something went wrong inside Sekisho. It is not certain whether this was recorded.',
    todo: 'Wait a moment and try again. If it keeps happening, give the reference to the secretariat.',
  },
}
