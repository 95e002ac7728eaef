import type { Calendar } from '../domain/kernel/calendar.ts'
import type { PersonId } from '../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { ownPost } from '../domain/kernel/own-post.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import { closedDays } from '../domain/guideline/closed-days.ts'
import { reiwa5, type Guideline } from '../domain/guideline/guideline.ts'
import { settingsTemplate, type Settings } from '../domain/guideline/settings.ts'
import { wholeGuideline } from '../domain/city/whole-guideline.ts'
import type { Recorded } from './recorded.ts'

/** What somebody's holding of a post comes to. */
interface Held {
  readonly person: string
  readonly post: string
  readonly from: PlainDate
  until: PlainDate | null
}

interface Dated {
  readonly version: number
  readonly from: PlainDate
}

/** What the chair gave to the secretariat, as the event says, and the act by which it was taken back. */
interface Given {
  readonly id: string
  readonly acts: readonly string[]
  readonly from: string
  readonly until: string | null
  readonly version: number
  takenBack: number | null
}

/** The rules of a day: what the city had settled by an act, and as delivered where it had settled nothing. */
export interface DayBook {
  readonly guideline: Guideline
  readonly settings: Settings
  readonly calendar: Calendar
}

/**
 * All that a city has settled for itself, read from the events of its own stream alone: guidelines, settings, closed
 * days, and who held which post. It is a reading of its own; the law's is not asked.
 */
export class RuleBook {
  readonly #guidelines: (Dated & { readonly guideline: Guideline })[] = []
  readonly #settings: (Dated & { readonly name: string; readonly value: unknown })[] = []
  readonly #days: { readonly version: number; readonly day: string; readonly name: string | null }[] = []
  readonly #held: Held[] = []
  readonly #entrusted: Given[] = []
  readonly #lastDays = new Map<string, PlainDate>()
  readonly #kept = new Map<string, DayBook>()
  #version = 0
  #founded: PlainDate | null = null

  /** How many events the city's stream has. */
  get version(): number {
    return this.#version
  }

  /** Whether people are on its roster: where nobody is, nothing is asked of posts. */
  get hasRoster(): boolean {
    return this.#held.length > 0
  }

  take({ version, type, data }: Recorded): void {
    this.#version = version
    const said = data as { readonly [field: string]: unknown }
    switch (type) {
      case 'CityFounded':
        this.#founded = tokyoDateOf(said['at'] as Instant)
        break
      case 'GuidelineEnacted': {
        const guideline = wholeGuideline(said['guideline'] as Guideline)
        this.#guidelines.push({ version, from: guideline.inForceFrom, guideline })
        break
      }
      case 'SettingChanged':
        this.#settings.push({
          version,
          from: said['inForceFrom'] as PlainDate,
          name: said['name'] as string,
          value: said['value'],
        })
        break
      case 'DaySettled':
        this.#days.push({ version, day: said['day'] as string, name: (said['closedFor'] as string | null) ?? null })
        break
      case 'ConveningEntrusted':
        this.#entrusted.push({
          id: said['entrusted'] as string,
          acts: said['acts'] as readonly string[],
          from: said['from'] as string,
          until: (said['until'] as string | null) ?? null,
          version,
          takenBack: null,
        })
        break
      case 'ConveningTakenBack':
        for (const one of this.#entrusted) if (one.id === said['entrusted']) one.takenBack ??= version
        break
      default:
        this.#takeOfPeople(type, said)
    }
  }

  #takeOfPeople(type: string, said: { readonly [field: string]: unknown }): void {
    const person = said['person'] as string
    const post = said['post'] as string
    if (type === 'PersonAppointed')
      this.#held.push({
        person,
        post,
        from: said['from'] as PlainDate,
        until: (said['until'] as PlainDate | null) ?? null,
      })
    if (type === 'PersonLeft') this.#lastDays.set(person, said['lastDay'] as PlainDate)
    if (type !== 'AppointmentEnded' && type !== 'AppointmentWithdrawn') return
    const at = this.#held.findIndex(
      (one) => one.person === person && one.post === post && one.from === (said['from'] as string),
    )
    const [held] = at === -1 ? [] : this.#held.splice(at, 1)
    if (held !== undefined && type === 'AppointmentEnded')
      this.#held.push({ ...held, until: said['lastDay'] as PlainDate })
  }

  /** Whether somebody held a post on a day, by all that was ever recorded of it. */
  held(person: string, post: string, day: PlainDate): boolean {
    // What somebody does for themselves needs no post but to be here: an acknowledgement, the answer for what was lent.
    if (post === ownPost(person as PersonId)) return (this.#lastDays.get(person) ?? day) >= day
    return this.#held.some(
      (one) =>
        one.person === person && one.post === post && one.from <= day && (one.until === null || one.until >= day),
    )
  }

  /** Whether the chair had given an act to the secretariat, as far as the book had come by the act. */
  entrusts(version: number, day: PlainDate, { id, act }: { readonly id: string; readonly act: string }): boolean {
    return this.#entrusted.some(
      (one) =>
        one.id === id &&
        one.acts.includes(act) &&
        one.from <= day &&
        (one.until === null || one.until >= day) &&
        one.version <= version &&
        (one.takenBack === null || one.takenBack > version),
    )
  }

  /** Whether anybody held a post on a day. */
  isHeld(post: string, day: PlainDate): boolean {
    return this.#held.some((one) => one.post === post && one.from <= day && (one.until === null || one.until >= day))
  }

  lastDayOf(person: string): PlainDate | null {
    return this.#lastDays.get(person) ?? null
  }

  /** The rules of a day, as far as the book had come: `version` is what the act says of it. */
  on(version: number, day: PlainDate): DayBook {
    const counted = [
      this.#guidelines.filter((one) => one.version <= version && one.from <= day).length,
      this.#settings.filter((one) => one.version <= version && one.from <= day).length,
      this.#days.filter((one) => one.version <= version).length,
    ].join()
    const kept = this.#kept.get(counted)
    if (kept !== undefined) return kept
    const book = {
      guideline: this.#guidelineOn(version, day),
      settings: this.#settingsOn(version, day),
      calendar: this.#calendar(version),
    }
    this.#kept.set(counted, book)
    return book
  }

  #guidelineOn(version: number, day: PlainDate): Guideline {
    const known = latest(this.#guidelines.filter((one) => one.version <= version))
    const inForce = known.findLast((one) => one.from <= day)
    if (inForce !== undefined) return inForce.guideline
    // A city whose first version was there when its book was begun never had the delivered one.
    const [first] = known
    return first !== undefined && (this.#founded === null || first.from <= this.#founded) ? first.guideline : reiwa5
  }

  #settingsOn(version: number, day: PlainDate): Settings {
    const known = this.#settings.filter((one) => one.version <= version && one.from <= day)
    return latest(known).reduce<object>(
      (settings, { name, value }) => withValue(settings, name.split('.'), value),
      settingsTemplate,
    ) as Settings
  }

  #calendar(version: number): Calendar {
    const days = { ...closedDays.closedDays }
    for (const { day, name } of this.#days.filter((one) => one.version <= version))
      if (name === null) delete days[day]
      else days[day] = name
    return { ...closedDays, closedDays: days }
  }
}

/** In the order of their days; of two from the same day the later one last. */
const latest = <One extends Dated>(some: readonly One[]): readonly One[] =>
  some.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.version - b.version))

const withValue = (of: object, [key = '', ...rest]: readonly string[], value: unknown): object => ({
  ...of,
  [key]: rest.length === 0 ? value : withValue(Object((of as { [name: string]: unknown })[key]) as object, rest, value),
})
