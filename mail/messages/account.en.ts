import type { AccountMessages } from './account.ja.ts'

const once = 'It works once. When a new link is sent, this one ends.'
const yours = 'It is for you alone: please do not pass it on or show it to anybody.'

/** What letters about accounts say, in English. */
export const accountEn: AccountMessages = {
  kinds: {
    'account-invited': {
      subject: 'Set your password',
      text: (of) => [
        `An administrator has invited you to sign in to Sekisho of ${of}.`,
        'Open this link and set a password of your own. You are signed in with it at once.',
        'If you use Sekisho already, this replaces your password and signs you out everywhere else.',
      ],
      linkIs: 'Set your password here:',
      notes: [once, yours],
    },
    'account-forgotten': {
      subject: 'Set a new password',
      text: (of) => [
        `Somebody asked for a link to set a new password for Sekisho of ${of} to be sent to this address.`,
        'Open this link and set a new password. That signs you out everywhere else.',
        'If it wasn’t you, do nothing: your password stays as it is.',
      ],
      linkIs: 'Set a new password here:',
      notes: [once, yours],
    },
    'password-set': {
      subject: 'Your password was set',
      text: (of) => [
        `A new password was set for you in Sekisho of ${of}. You are signed out everywhere else.`,
        'If a calendar showed your days by an address of yours, that address has ended: make another one.',
        'If you set it yourself, there is nothing to do.',
        'If it wasn’t you, set another at once on this page, and tell the contact below.',
      ],
      linkIs: 'Set a new password here:',
      notes: [],
    },
    'mail-test': {
      subject: 'A letter to try the mail',
      text: (of) => [
        `You had this letter sent to see whether letters of Sekisho of ${of} arrive.`,
        'Open this page and record that it has arrived (you will be asked to sign in).',
      ],
      linkIs: 'Record that it has arrived:',
      notes: ['Opening it records nothing.'],
    },
  },
  worksFor: (hours) => `The link works for ${hours === 1 ? 'one hour' : `${hours} hours`} after this letter was sent.`,
}
