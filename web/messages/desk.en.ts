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
  views: {
    title: 'Views you keep',
    keep: 'Keep this view',
    nothing: 'Choose filters, an order or columns: then you can keep that view under a name.',
    name: 'Name',
    share: 'Show it to people with the same post or office',
    save: 'Keep',
    ofOffice: 'shared',
    forgotten: 'View to forget',
    forget: 'Forget',
    notices: {
      'view-kept': 'The view is kept',
      'view-forgotten': 'The view is forgotten',
      'view-unnamed': 'It was not kept. Give it a name of 60 characters at most.',
      'views-too-many': 'It was not kept. You can keep 30 views of a list: forget one that you don’t use.',
    },
  },
}
