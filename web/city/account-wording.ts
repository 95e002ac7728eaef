import type { AccountsEvent } from '../../domain/city/accounts/events.ts'
import type { AccountState } from '../../db/city/account-states.ts'
import type { RefusalTexts } from '../words/refusal-text.ts'
import type { SentencesOf } from '../words/sentence.ts'

type Command = 'TryMail' | 'ConfirmMail'
type LetterStatus = NonNullable<AccountState['letter']>['status']

/** What of the rule book's words is about signing in, and about the mail by which people are invited. */
export interface AccountWords {
  readonly commands: { readonly [type in Command]: string }
  readonly done: { readonly [type in Command]: string }
  readonly doneNext: { readonly [type in Command | 'InvitePerson']: string }
  readonly sentences: SentencesOf<Extract<AccountsEvent, { readonly type: 'MailTried' | 'MailArrived' }>>
  readonly refusals: RefusalTexts<'mail-not-tried'>
  /** The buttons beside a person. */
  readonly letter: string
  readonly letterAgain: string
  readonly show: string
  readonly end: string
  readonly hasPassword: string
  readonly noPassword: string
  readonly linkUntil: (moment: string) => string
  readonly letters: { readonly [status in LetterStatus]: (moment: string) => string }
  /** The page that shows a link. */
  readonly link: {
    readonly title: string
    readonly lead: (name: string) => string
    readonly until: (moment: string) => string
    readonly copy: string
    readonly copied: string
    readonly gone: string
    readonly goneTodo: string
    readonly back: string
  }
  /** The step of setting up in which the mail is tried. */
  readonly mail: {
    readonly step: string
    readonly untried: string
    readonly tried: (moment: string) => string
    readonly failed: (note: string) => string
    readonly waiting: string
    readonly arrived: (moment: string) => string
  }
}
