import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../domain/kernel/plain-date.ts'
import { follows, happened, ofTheCase, toCome } from './days-of-events.ts'
import type { Look } from './look.ts'
import { procedureOf } from './recorded.ts'

type Data = { readonly [field: string]: unknown }

/** A day in an event's data, with what stands beside it. */
interface Found {
  readonly day: PlainDate
  readonly beside: Data
}

/** A day by which something is to be done, as the act said it, until its task is opened. */
interface Asked {
  readonly day: PlainDate
  readonly task: string
  readonly about: unknown
}

/** Closed days put a task's day off, so many of them at the most. */
const mostPutOff = 20

/**
 * Whether an event's days can be: what happened isn't later than its record, what is to be done is still to come, and
 * its task is due on that very day, or on the next on which the city hall is open.
 */
export class DaysCheck {
  #asked: Asked[] = []
  #at: Instant | '' = ''
  #council: readonly Data[] = []
  /** When the case was begun, and the first day that each kind of event said. */
  #begun: PlainDate | null = null
  readonly #first = new Map<string, PlainDate>()
  /** From which day a change is to hold, and holds. */
  readonly #changes = new Map<unknown, PlainDate>()

  take(look: Look): void {
    const { event } = look
    const data = event.data as Data
    if (this.#at !== look.at) this.#asked = []
    this.#at = look.at
    if (event.type === 'TaskOpened') return this.#opened(data, look)
    if (event.type === 'TaskClosed') return
    const name = `${procedureOf(event.stream)} ${event.type}`
    this.#begun ??= look.day
    // By which days something is bound is another question once one of them was put right.
    if (event.type === 'RecordCorrected') this.#first.clear()
    this.#happened(name, data, look)
    this.#changed(event.type, data, look)
    if (event.type === 'CouncilOutcomeRecorded' || (event.type === 'OutcomeCorrected' && data['part'] === null))
      this.#heard(data)
    for (const { day: path, task, id } of toCome[name] ?? [])
      for (const found of daysAt(data, path)) this.#toCome(found, { task, id }, look)
  }

  #happened(name: string, data: Data, look: Look): void {
    const { type } = look.event
    for (const path of happened[name] ?? [])
      for (const { day } of daysAt(data, path)) {
        if (day > look.day) look.wrong('day-in-future', { day })
        const first = this.#first.get(type)
        if (first === undefined || day < first) this.#first.set(type, day)
      }
    const earliest = addDays(this.#begun ?? look.day, -366)
    for (const path of ofTheCase[name] ?? [])
      for (const { day } of daysAt(data, path)) if (day < earliest) look.wrong('long-before', { day })
    const { day: path = '', after = [] } = follows[name] ?? {}
    const since = after.flatMap((one) => this.#first.get(one) ?? []).toSorted()[0]
    for (const { day } of daysAt(data, path))
      if (since !== undefined && day < since) look.wrong('before-what-it-follows', { day, since })
  }

  /** A change holds from the day that was asked for, or from its approval where that came later, and from no other. */
  #changed(type: string, { change, effectiveOn }: Data, look: Look): void {
    const day = effectiveOn as PlainDate
    const known = this.#changes.get(change)
    if (type === 'ChangeRequested' || type === 'ChangeAmended') this.#changes.set(change, day)
    if (type === 'ChangeApproved') {
      const said = saidOn(look)
      if (known !== undefined && day !== (known > said ? known : said)) look.wrong('due-otherwise', { day })
      this.#changes.set(change, day)
    }
    if (type === 'ChangeTookEffect' && known !== undefined && day !== known) look.wrong('due-otherwise', { day })
  }

  /** What the council has found the approval carries as it was found. */
  #heard(data: Data): void {
    this.#council = listIn(data['conditions'])
  }

  #toCome({ day, beside }: Found, { task, id }: Partial<Record<'task' | 'id', string | undefined>>, look: Look): void {
    const ofCouncil = look.event.type === 'OutsourcingApproved' && beside['from'] === 'council'
    if (ofCouncil && !this.#council.some((one) => one['text'] === beside['text'] && one['dueOn'] === day))
      look.wrong('due-otherwise', { day })
    const past = day < saidOn(look)
    if (past && beside['from'] !== 'council') look.wrong('day-passed', { day })
    if (task !== undefined && !past) this.#asked.push({ day, task, about: id === undefined ? undefined : beside[id] })
  }

  #opened({ kind, about, due }: Data, look: Look): void {
    const asked = this.#asked.find((one) => one.task === kind && (one.about === undefined || one.about === about))
    if (asked === undefined) return
    const on = tokyoDateOf(due as Instant)
    if (on < asked.day || on > addDays(asked.day, mostPutOff)) look.wrong('due-otherwise', { day: asked.day })
  }
}

/** On which day somebody said so; where nobody did, on which it was recorded. */
const saidOn = ({ event, day }: Look): PlainDate => {
  const { by } = event.data as { readonly by?: { readonly at?: Instant } | null }
  return by?.at === undefined ? day : tokyoDateOf(by.at)
}

const listIn = (value: unknown): readonly Data[] => (Array.isArray(value) ? (value as readonly Data[]) : [])

/** The days at a path; nothing where none is said. */
const daysAt = (data: Data, path: string): readonly Found[] => {
  const [field = '', ...rest] = path.split('.')
  const value = data[field]
  if (rest.length === 0) return typeof value === 'string' ? [{ day: value as PlainDate, beside: data }] : []
  if (rest[0] === '*') return listIn(value).flatMap((one) => daysAt(one, rest.slice(1).join('.')))
  return typeof value === 'object' && value !== null ? daysAt(value as Data, rest.join('.')) : []
}
