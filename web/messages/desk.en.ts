import type { FrameWords } from './ja.ts'

/** What somebody's own pages say, in English. */
export const desk: FrameWords['desk'] = {
  calendar: {
    title: 'See it in your calendar',
    lead: 'Your due dates, meetings, inspections and ends of contracts, in your own calendar; it looks again every hour.',
    file: 'What lies ahead now, as a file (.ics)',
    none: 'You have no address to subscribe to yet.',
    made: (at) => `An address to subscribe to was made on ${at}. It is shown only when it is made.`,
    make: 'Make an address to subscribe to',
    again: 'Make a new address (the present one ends)',
    revoke: 'Revoke the address',
    yours: 'The address of your calendar',
    once: 'This address is shown only now. Paste it into your calendar’s “add by URL”.',
    secret:
      'Whoever knows the address sees the days without signing in. Give it to nobody, and revoke it when somebody may have learnt it. Entries carry numbers only: no titles, no names.',
    copy: 'Copy the address',
    copied: 'Copied',
    revoked: 'The address was revoked.',
    back: 'Back to the home page',
  },
}
