import type { Calendar } from '../kernel/calendar.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { entrustedOn, type Entrusted, type EverEntrusted } from './entrusted.ts'
import { closedDays } from './closed-days.ts'
import { heldOf, withFormer } from './former.ts'
import { reiwa5, type Guideline, type Named } from './guideline.ts'
import { questionnairesOf, type Questionnaire } from './questionnaire.ts'
import type { OfficialText } from './text/official-text.ts'
import type { SetUpFacts } from './set-up-facts.ts'
import { settingsTemplate, type Settings } from './settings.ts'

/**
 * All that a city has settled for itself, as far as it was recorded: every version of its guideline and of its
 * settings, each in force from a day on, and the days on which its hall is closed.
 */
export interface RuleBook {
  /** How many acts of the city's own stream it holds: 0 is the template, before the city has settled anything. */
  readonly version: number
  /** At least one, the earliest first; of two from the same day the later in the list holds. */
  readonly guidelines: readonly Guideline[]
  /** The delivered version where the city's own took its place from the start: it was never in force. */
  readonly replaced?: readonly Guideline[]
  /** When each of them was recorded, in the same order; null where none was, as of one that is delivered. */
  readonly recorded: readonly (Recorded | null)[]
  /** What the city went by before it had recorded any version. */
  readonly delivered: readonly Guideline[]
  /** The same for the settings. */
  readonly settings: readonly Settings[]
  readonly calendar: Calendar
  /** Every questionnaire that there has been, the earliest first. */
  readonly questionnaires: readonly Questionnaire[]
  /** The official text from each day on from which one was recorded, the earliest first; often there is none. */
  readonly texts: readonly OfficialText[]
  /** What the municipality was called from each moment on, the earliest first; nothing before it was begun. */
  readonly names: readonly { readonly name: Named; readonly since: Instant }[]
  /** What the chair of the council has ever given to the secretariat of the acts of convening (Art. 5(1)). */
  readonly entrusted: readonly EverEntrusted[]
  /** How far the city is set up, as far as the rule book says; null before it was begun. */
  readonly setUp: SetUpFacts | null
}

/** When a version of the guideline was recorded: at which version of the rule book, and at which moment. */
export interface Recorded {
  readonly since: number
  readonly at: Instant
}

/** What is known of an act besides its day: its moment, or better the version of the rule book that decided it. */
export interface DecidedThen {
  readonly at?: Instant
  readonly by?: number
}

/** What the rule book says for one day: what the law may look at of all that a city settles. */
export interface DayRules {
  /** The version of the rule book that says so. */
  readonly ruleBook: number
  readonly guideline: Guideline
  readonly settings: Settings
  readonly calendar: Calendar
  /** Every questionnaire that there has been: a vetting belongs to the one of its day. */
  readonly questionnaires: readonly Questionnaire[]
  /** What of convening the council is given to the secretariat on that day. */
  readonly entrusted: readonly Entrusted[]
}

/** What the law is given where a city has settled nothing yet: the guideline, settings and closed days as delivered. */
export const templateBook: RuleBook = {
  version: 0,
  guidelines: [reiwa5],
  recorded: [null],
  delivered: [reiwa5],
  settings: [settingsTemplate],
  calendar: closedDays,
  questionnaires: questionnairesOf([reiwa5]),
  texts: [],
  names: [],
  entrusted: [],
  setUp: null,
}

/** What the municipality was called at a moment; null where it has no name yet. */
export const municipalityAt = ({ names }: RuleBook, at: Instant): Named | null =>
  (names.findLast(({ since }) => since <= at) ?? names[0])?.name ?? null

/**
 * The rules of a day as the book has them. Days before its first version get the first: no older text was supplied. Of
 * an act that was done on the day it can be asked by what it was decided: not by a version that was recorded after it.
 */
export const rulesOn = (book: RuleBook, day: PlainDate, then: DecidedThen = {}): DayRules => {
  const { version, settings, calendar, questionnaires, entrusted } = book
  return {
    ruleBook: version,
    guideline: then.at === undefined && then.by === undefined ? guidelineOf(book, day) : guidelineThen(book, day, then),
    settings: inForce(settings, day),
    calendar,
    questionnaires,
    entrusted: entrustedOn(entrusted, day),
  }
}

const guidelineThen = (book: RuleBook, day: PlainDate, then: DecidedThen): Guideline => {
  const { setUp } = book
  const whole = guidelineWhole(book, inForce(stoodThen(book, day, then), day))
  return withStandIn(withViceChief(whole, setUp, day), setUp, day)
}

/** Worked out once for each day that is asked for: every act asks several times, and who holds what is long. */
const ofDays = new WeakMap<RuleBook, Map<PlainDate, Guideline>>()
const mostDays = 1_000

const guidelineOf = (book: RuleBook, day: PlainDate): Guideline => {
  const days = ofDays.get(book) ?? new Map<PlainDate, Guideline>()
  const known = days.get(day)
  if (known !== undefined) return known
  const guideline = guidelineThen(book, day, {})
  if (days.size >= mostDays) days.clear()
  ofDays.set(book, days.set(day, guideline))
  return guideline
}

/**
 * The versions that were recorded when an act was done. By its moment alone those are left out that were recorded on
 * its very day after it: what was done before a city had Sekisho was brought in later, and by what was recorded then.
 */
const stoodThen = (book: RuleBook, day: PlainDate, { at, by }: DecidedThen): readonly Guideline[] => {
  const { guidelines, recorded, delivered } = book
  if (at === undefined && by === undefined) return guidelines
  const stood = guidelines.filter((_, nth) => {
    const one = recorded[nth] ?? null
    if (one === null) return true
    return by === undefined ? one.at <= (at ?? one.at) || tokyoDateOf(one.at) !== day : one.since <= by
  })
  return stood.length === 0 ? delivered : stood
}

/** The version of the rule book up to which its guideline was recorded when an act was done; 0 before the first. */
export const recordedBy = ({ recorded }: RuleBook, { at, by }: DecidedThen): number =>
  by ??
  Math.max(0, ...recorded.flatMap((one) => (one !== null && (at === undefined || one.at <= at) ? [one.since] : [])))

/**
 * Whether anything begins by itself on a day: a city that brings its own guideline has no register to keep by the
 * delivered one before (operational setting).
 */
export const beginsByItselfOn = ({ setUp }: RuleBook, day: PlainDate): boolean => {
  const from = setUp?.beginsFrom
  return from === undefined || (from !== null && from <= day)
}

/** Worked out once for each version: there are few of them, and it is asked for at every act. */
const wholes = new WeakMap<Guideline, { readonly of: RuleBook; readonly whole: Guideline }>()

const guidelineWhole = (book: RuleBook, now: Guideline): Guideline => {
  const { guidelines, replaced = [], setUp } = book
  const known = wholes.get(now)
  if (known?.of === book) return known.whole
  // Of what was delivered and replaced nothing is left but the posts to which somebody was appointed meanwhile.
  const held = new Set(setUp?.appointments.map(({ post }) => post))
  const earlier = [
    ...replaced.map((one) => heldOf(one, held)),
    ...guidelines.slice(0, Math.max(0, guidelines.lastIndexOf(now))),
  ]
  const whole = withFormer(now, earlier)
  wholes.set(now, { of: book, whole })
  return whole
}

const inForce = <Dated extends { readonly inForceFrom: PlainDate }>(
  versions: readonly Dated[],
  day: PlainDate,
): Dated => {
  const [first] = versions
  if (first === undefined) throw new Error('a rule book without a version')
  return versions.findLast(({ inForceFrom }) => inForceFrom <= day) ?? first
}

/**
 * The guideline with what the roster says of its vice chief on a day: one who only stands in rests while somebody holds
 * the chief's post. Interpretation: 「欠けたとき」 is told from the roster; an absence without a vacancy is not known yet.
 */
const withViceChief = (guideline: Guideline, setUp: SetUpFacts | null, day: PlainDate): Guideline => {
  const { chief, 'vice-chief': vice } = guideline.roles
  if (vice === undefined || vice.acts === 'always' || setUp === null) return guideline
  return isHeld(setUp, chief.post, day)
    ? { ...guideline, roles: { ...guideline.roles, 'vice-chief': { ...vice, rests: true } } }
    : guideline
}

/** The guideline with who gets the letters to vacant posts on a day, where the secretariat's is one of them. */
const withStandIn = (guideline: Guideline, setUp: SetUpFacts | null, day: PlainDate): Guideline => {
  const { secretariat, administrator } = guideline.roles
  if (setUp === null || isHeld(setUp, secretariat.post, day)) return guideline
  return isHeld(setUp, administrator.post, day) ? { ...guideline, standIn: administrator.post } : guideline
}

const isHeld = ({ appointments }: SetUpFacts, held: PostId, day: PlainDate): boolean =>
  appointments.some(({ post, from, until }) => post === held && from <= day && (until === null || until >= day))
