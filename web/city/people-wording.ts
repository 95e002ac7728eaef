import type { AccountsCommand } from '../../domain/city/accounts/commands.ts'
import type { AccountsEvent } from '../../domain/city/accounts/events.ts'
import type { AppointmentsCommand } from '../../domain/city/appointments/commands.ts'
import type { AppointmentsEvent } from '../../domain/city/appointments/events.ts'
import type { PeopleCommand } from '../../domain/city/people/commands.ts'
import type { PeopleEvent } from '../../domain/city/people/events.ts'
import type { RefusalTexts } from '../words/refusal-text.ts'
import type { SentencesOf } from '../words/sentence.ts'

type Command = Exclude<(PeopleCommand | AppointmentsCommand | AccountsCommand)['type'], 'TryMail' | 'ConfirmMail'>
type Texts = Readonly<Record<string, string>>

/** What of the rule book's words is about people and appointments. */
export interface PeopleWords {
  readonly commands: { readonly [type in Command]: string }
  readonly done: { readonly [type in Command]: string }
  readonly doneNext: { readonly [type in Command]?: string }
  readonly sentences: SentencesOf<
    PeopleEvent | AppointmentsEvent | Exclude<AccountsEvent, { readonly type: 'MailTried' | 'MailArrived' }>
  >
  readonly refusals: RefusalTexts<
    | 'person-entered-already'
    | 'person-not-entered'
    | 'person-gone'
    | 'mail-taken'
    | 'post-unknown'
    | 'appointment-overlaps'
    | 'appointment-missing'
    | 'last-administrator'
    | 'not-invited'
  >
  readonly names: Texts
  readonly problems: Texts
  readonly hints: Texts
  /** Where a field's hint is another one in one act. */
  readonly hintsOf: { readonly [type in string]?: Texts }
  readonly title: string
  readonly columns: { readonly [column in 'person' | 'mail' | 'account' | 'posts' | 'coming' | 'ended']: string }
  readonly setUp: {
    readonly title: string
    readonly lead: string
    readonly who: (post: string) => string
    readonly done: string
    readonly open: string
    readonly asDelivered: string
    readonly ifNeeded: string
    /** What is still as delivered, to be looked at once. */
    readonly stillDelivered: (parts: readonly string[]) => string
    readonly deliveredParts: {
      readonly [part in 'gists' | 'rooms' | 'relatedProcedures']: (count: number) => string
    }
    readonly deliveredPlace: (place: string) => string
    /** Behind the people, where the first administrator is still called and reached as nobody is. */
    readonly nobodyYet: (name: string, mail: string) => string
    readonly vacant: (posts: string) => string
    /** The same of a day to come. */
    readonly vacantFrom: (day: string, posts: string) => string
    readonly uninvited: (names: string) => string
    /** What every page says while something is missing. */
    readonly strip: {
      readonly name: string
      readonly missing: (what: readonly string[]) => string
      readonly vacant: (posts: string, more: number) => string
      readonly uninvited: (people: number) => string
      readonly vacantFrom: (day: string, posts: string, more: number) => string
      readonly add: string
      readonly who: (post: string) => string
    }
    readonly steps: {
      readonly [step in 'name' | 'guideline' | 'text' | 'people' | 'posts' | 'accounts' | 'days' | 'settings']: string
    }
  }
  readonly mayNotSignIn: string
  readonly asOf: { readonly day: string; readonly who: string; readonly whoHint: string; readonly show: string }
  /** One person by themselves. */
  readonly one: {
    readonly all: string
    readonly names: string
    readonly entered: string
    readonly appointments: string
    readonly none: string
    readonly history: string
    readonly fromAlways: string
    readonly change: string
  }
  readonly found: (count: number, of: number) => string
  readonly vacant: (day: string, posts: string) => string
  /** Behind a post that is there only to wind up what is open before it. */
  readonly former: string
  readonly noPeople: string
  readonly untilFurtherNotice: string
  readonly recordedOn: (day: string) => string
  readonly gone: (day: string) => string
}
