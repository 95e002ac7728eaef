import type { AccountWords } from '../account-wording.ts'

/** The words about signing in and about the mail by which people are invited, in English. */
export const accountsEn: AccountWords = {
  commands: {
    TryMail: 'Send a letter to yourself to try the mail',
    ConfirmMail: 'Record that the letter to try the mail has arrived',
  },
  done: { TryMail: 'The letter is on its way', ConfirmMail: 'Recorded that letters arrive' },
  doneNext: {
    InvitePerson:
      'A letter with a one-time link goes to the person’s address. Links given out before don’t work any more.',
    TryMail: 'Open the letter that comes to your address, and record by its link that it has arrived.',
    ConfirmMail: 'Letters with invitations and new passwords can be sent now.',
  },
  sentences: {
    MailTried: () => 'Sent a letter to their own address to try the mail.',
    MailArrived: () => 'Recorded that the letter to try the mail has arrived.',
  },
  refusals: {
    'mail-not-tried': {
      title: 'No letter was sent to try the mail',
      what: () => 'There is no letter yet that could have arrived.',
      todo: 'Send one to yourself first.',
    },
  },
  letter: 'Invite by letter',
  letterAgain: 'Send a new link',
  show: 'Show a link',
  end: 'End the account',
  hasPassword: 'Has set a password.',
  noPassword: 'Has set no password yet.',
  linkUntil: (moment) => `A link that was given out works until ${moment}.`,
  letters: {
    due: (moment) => `The letter has not gone out yet (written ${moment}).`,
    sent: (moment) => `A letter went out ${moment}.`,
    dropped: (moment) => `The letter of ${moment} was no longer needed and did not go out.`,
    failed: (moment) => `The letter of ${moment} could not be delivered. Check the address.`,
    held: (moment) => `The letter of ${moment} is held after a restore.`,
  },
  link: {
    title: 'One-time link',
    lead: (name) => `Give this link to ${name}, and to nobody else. On it they set their own password.`,
    until: (moment) =>
      `It works once, until ${moment}. You can load this page again for ten minutes; after that, make a new link.`,
    copy: 'Copy the link',
    copied: 'Copied',
    gone: 'This link can’t be shown here any more.',
    goneTodo: 'It was used, a newer one has taken its place, or ten minutes are over. Make a new one if you need it.',
    back: 'Back to people and appointments',
  },
  mail: {
    step: 'That letters arrive',
    untried: 'Invitations and tasks come by letter. First send one to yourself, and open it.',
    tried: (moment) =>
      `Sent ${moment}. Open the letter when it comes, and record it by its link. If none comes, send another.`,
    failed: (note) =>
      `The mail server did not take it (${note}). Check your own address, and SMTP_URL and MAIL_FROM in the configuration.`,
    waiting: 'The letter has not gone out yet. If that lasts, look whether the mail server (SMTP_URL) is there.',
    arrived: (moment) => `Found to arrive ${moment}.`,
  },
}
