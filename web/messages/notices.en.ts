import type * as ja from './notices.ja.ts'

/** English of the notices. */
export const notices: typeof ja.notices = {
  discarded: 'The draft is deleted',
  otherPerson: (name) => `You are signed in as ${name}`,
  otherPersonText: 'The letter went to somebody else. What you do here is recorded under your own name and post.',
}
