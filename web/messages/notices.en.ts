import type * as ja from './notices.ja.ts'

/** English of the notices. */
export const notices: typeof ja.notices = {
  discarded: 'The draft is deleted',
  dayUnread: (text) => `“${text}” can’t be read as a day`,
  dayUnreadText: 'What is shown is as of today. A day may be written 2027-04-01 or 2027/4/1.',
  otherPerson: (name) => `You are signed in as ${name}`,
  otherPersonText: 'The letter went to somebody else. What you do here is recorded under your own name and post.',
}
