import type { linkWays } from '../../domain/city/accounts/fields.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import type { CityEvent } from '../../domain/city/events.ts'
import type { CityLaw } from '../../domain/city/law.ts'
import type { cityRefusals } from '../../domain/city/refusals.ts'
import type { Stage } from '../../domain/city/state.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import type { EntrustableAct } from '../../domain/guideline/entrusted.ts'
import type { Share } from '../../domain/guideline/council.ts'
import type { OptionalRole, Role, ViceChief } from '../../domain/guideline/guideline.ts'
import type { AssetForm } from '../../domain/guideline/assets.ts'
import type { RoomMeans } from '../../domain/guideline/rooms.ts'
import type { Lang } from '../language.ts'
import type { AccountWords } from './account-wording.ts'
import type { TouchedWords } from './touched-wording.ts'
import type { EnactGroup } from './enact-groups.ts'
import type { PeopleWords } from './people-wording.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of the rule book has words. */
export interface CityWording {
  readonly Stage: Stage
  readonly Ending: never
  readonly Command: Exclude<CityCommand, TaskCommand>['type']
  readonly Event: Exclude<CityEvent, TaskEvent>
  readonly Task: never
  readonly Refusal: keyof typeof cityRefusals
  readonly Who: CityLaw['Who']
  readonly News:
    | 'convening-entrusted'
    | 'convening-taken-back'
    | 'entrusting-ends'
    | 'appointed-oneself'
    | 'appointed-beside'
    | 'address-changed'
}

/** The words of the rule book: those that every procedure has, and those of its own page. */
export interface CityWords extends ProcedureWords<CityWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly nav: string
  readonly waiting: string
  readonly sections: {
    readonly [
      section in 'set-up' | 'guideline' | 'text' | 'people' | 'posts' | 'settings' | 'days' | 'convening'
    ]: string
  }
  readonly columns: {
    readonly [
      column in
        | 'name'
        | 'value'
        | 'file'
        | 'articles'
        | 'since'
        | 'coming'
        | 'version'
        | 'reason'
        | 'by'
        | 'post'
        | 'office'
        | 'role'
        | 'called'
        | 'acts'
        | 'changed'
    ]: string
  }
  /** Groups of settings by the first part of their names, and those that stand alone. */
  readonly groups: Readonly<Record<string, string>>
  /** What the days are called within which a task is due. */
  readonly daysOfTask: (task: string) => string
  readonly settings: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
  readonly people: PeopleWords
  readonly accounts: AccountWords
  readonly touched: TouchedWords
  readonly asDelivered: string
  /** Of the first version, and how many changes another one has. */
  readonly firstVersion: string
  readonly changes: (count: number) => string
  readonly everyChange: (count: number) => string
  /** How many acts from a version's day on were done before it was recorded; at least so many, where there are more. */
  readonly decidedBefore: {
    readonly [of in 'version' | 'value']: (acts: number, isMore: boolean, recorded: string) => string
  }
  /** How many settings a group has, and how many were changed. */
  readonly counted: (settings: number, changed: number) => string
  /** Above the list of names that a setting takes. */
  readonly namesThere: string
  /** For which day the page is shown, and which version is in force then. */
  readonly asOf: (day: string, version: string) => string
  readonly conveningActs: { readonly [act in EntrustableAct]: string }
  readonly notEntrusted: string
  readonly takenBack: string
  readonly nothingSettled: string
  readonly operator: string
  readonly open: string
  readonly noDays: string
  readonly roles: {
    readonly [role in Role | OptionalRole]: string
  }
  /** The form with which a version of the guideline is enacted. */
  readonly choices: {
    readonly languages: { readonly [language in Lang]: string }
    readonly linkWays: { readonly [way in (typeof linkWays)[number]]: string }
    readonly assetForms: { readonly [form in AssetForm]: string }
    readonly roomMeans: { readonly [means in RoomMeans]: string }
    readonly shares: { readonly [share in Share]: string }
    readonly viceChiefActs: { readonly [acts in NonNullable<ViceChief['acts']>]: string }
  }
  readonly enacting: {
    readonly form: {
      readonly lead: string
      readonly unknownRules: string
      /** A row of the table of bases whose rule nobody knows, and which may have been meant. */
      readonly unknownRule: (rule: string, near: string | null) => string
      readonly difference: (version: string) => string
      readonly same: string
      /** Said of the day: that it comes first, and that another version is in force on it than the form has. */
      readonly dayFirst: string
      readonly otherVersion: (started: string, now: string) => string
      /** Over the parts that the form doesn't have yet, the button that puts one on it, and how long its lists are. */
      readonly asTheyAre: string
      readonly open: (part: string) => string
      readonly rows: (what: string, count: number) => string
      /** What stands on paper instead of the whole guideline. */
      readonly onPaper: (address: string) => string
      readonly groups: { readonly [group in EnactGroup]: string }
    }
    readonly columns: { readonly [column in 'where' | 'before' | 'now']: string }
  }
}
