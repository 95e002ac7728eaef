import type { By } from '../kernel/by.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PersonId, PostId } from '../kernel/ids.ts'
import type { Json } from '../kernel/json.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EverEntrusted } from '../guideline/entrusted.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { OfficialText } from '../guideline/text/official-text.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'

/**
 * A city's rule book as it grows: everything that the city settles for itself, each from a day on and with its reason.
 *
 * - **none**: nothing was settled yet, and the template holds as delivered. `FoundCity` by whoever operates the machine
 *   enters *kept*.
 * - **kept**: the administrator enacts versions of the guideline, changes settings, closes or opens
 *   days, and keeps the roster: people and who is appointed to which post. Nothing is
 *   ever taken away: what was wrong is put right by a later act, and both stand in the history.
 */
export interface CityState {
  readonly stage: Stage
  readonly name: { readonly ja: string; readonly en: string }
  readonly founded: Instant | null
  /** Whether it starts from the delivered guideline without the branches of the municipality whose text that was. */
  readonly withoutBranches?: boolean
  /** Every name that the city has had, each from its act on, the earliest first: papers carry that of their day. */
  readonly names: readonly CityName[]
  /** Every version in the order in which it was enacted. Empty: the template's. */
  readonly guidelines: readonly Enacted[]
  /** Every official text in the order in which it came in; of two for the same day the later holds. */
  readonly texts: readonly ImportedText[]
  /** Every change of a setting in the order in which it was made. */
  readonly settings: readonly SettingChange[]
  /** Days that the city closes besides the calendar as delivered, and those on which it is open all the same. */
  readonly days: readonly DayChange[]
  /** Everybody who was ever entered, in that order. */
  readonly people: readonly Person[]
  /** Every appointment that holds, held or will hold, in the order in which it was made. */
  readonly appointments: readonly Appointment[]
  /** What the chair of the council gave to the secretariat of convening it, in the order in which that was done. */
  readonly entrusted: readonly EverEntrusted[]
  /** Who was invited to sign in, and still may. */
  readonly invited: readonly PersonId[]
  /** When a letter was last sent to try the mail, and when somebody last said that one had arrived. */
  readonly mail: { readonly tried: Instant | null; readonly arrived: Instant | null }
  readonly ending: { readonly how: string } | null
  readonly tasks: Tasks
}

/** Where the rule book stands. */
export type Stage = 'none' | Step | 'closed'

/** The only step of a rule book. */
export const steps = ['kept'] as const
/** That step. */
export type Step = (typeof steps)[number]

/** Why something was settled, and by whom; null where whoever operates the machine did it. */
interface Settled {
  readonly reason: string
  readonly by: By | null
}

/** What the municipality is called from a moment on. */
export interface CityName {
  readonly name: { readonly ja: string; readonly en: string }
  readonly since: Instant
}

/** A version of the guideline with what it says. */
export interface Enacted extends Settled {
  readonly guideline: Guideline
}

/** An official text that came in. */
export interface ImportedText extends Settled, OfficialText {}

/** A setting's new value from a day on. */
export interface SettingChange extends Settled {
  readonly name: string
  readonly value: Json
  readonly inForceFrom: PlainDate
}

/** A day that the city closes, with its name; or opens, where there is none. */
export interface DayChange extends Settled {
  readonly day: PlainDate
  readonly closedFor: string | null
}

/** Somebody of the city. Letters go to the mail address, in the language. */
export interface Person {
  readonly id: PersonId
  /** The first from always, each other from its day on; the earliest first. */
  readonly names: readonly PersonName[]
  readonly mail: string
  readonly language: 'ja' | 'en'
  readonly enteredOn: PlainDate
  /** The last day; null while there is none. */
  readonly lastDay: PlainDate | null
}

/** What somebody is called from a day on, exactly as given, with its reading. */
export interface PersonName {
  readonly name: string
  readonly kana: string
  readonly from: PlainDate | null
}

/** Who holds which post, from the first day to the last one; null until further notice. */
export interface Appointment {
  readonly person: PersonId
  readonly post: PostId
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** The day on which it was recorded, where that was after its first day: until then nobody could act by it. */
  readonly recordedOn?: PlainDate
}

/** The rule book before its first event. */
export const initialState: CityState = {
  stage: 'none',
  name: { ja: '', en: '' },
  founded: null,
  names: [],
  guidelines: [],
  texts: [],
  settings: [],
  days: [],
  people: [],
  appointments: [],
  entrusted: [],
  invited: [],
  mail: { tried: null, arrived: null },
  ending: null,
  tasks: noTasks,
}
