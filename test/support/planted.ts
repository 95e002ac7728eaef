/** Recorded histories, and the ways in which somebody could have tampered with them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { eventOnLine, type Recorded } from '../../checker/recorded.ts'
import type { CheckedRule } from '../../checker/rules.ts'
import { projectFolder } from '../../launch/paths.ts'

/** A change of a case's history; versions are counted anew after it, as whoever computes the chain anew would. */
export type Tamper = (events: readonly Recorded[]) => readonly Recorded[]

/** A tampering with one history, what was done, and the rule that has to be named. */
export type Planted = readonly [rule: CheckedRule, stream: string, how: string, tamper: Tamper]

type Data = Readonly<Record<string, unknown>>

/** The events of a kept export, in their order. */
export const keptHistories = (name: string): readonly Recorded[] =>
  gunzipSync(readFileSync(join(projectFolder, 'test/fixtures/law', `${name}.ndjson.gz`)))
    .toString('utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [eventOnLine(line)]))
    .filter((event) => event !== null)

const place = (events: readonly Recorded[], type: string, nth = 0): number => {
  const found = events.flatMap((one, index) => (one.type === type ? [index] : [])).at(nth)
  if (found === undefined) throw new Error(`no ${type} (${nth}) in ${events[0]?.stream}`)
  return found
}

/** Whoever counts the versions anew. */
export const renumbered: Tamper = (events) => events.map((event, index) => ({ ...event, version: index + 1 }))

/** It never happened. */
export const without =
  (type: string, nth?: number): Tamper =>
  (events) =>
    events.toSpliced(place(events, type, nth), 1)

/** None of its kind happened. */
export const withoutAny =
  (type: string): Tamper =>
  (events) =>
    events.filter((one) => one.type !== type)

/** It says something else: fields in place of those that it had. */
export const saying =
  (type: string, change: Data | ((data: Data) => Data), nth?: number): Tamper =>
  (events) => {
    const at = place(events, type, nth)
    const { data } = events[at]!
    const said = typeof change === 'function' ? change(data as Data) : change
    return events.with(at, { ...events[at]!, data: { ...data, ...said } })
  }

/** Somebody else did it, under another post. */
export const by =
  (type: string, post: string, nth?: number): Tamper =>
  (events) => {
    const at = place(events, type, nth)
    const event = events[at]!
    const { by: whoever } = event.data as { readonly by?: Data }
    return events.with(at, {
      ...event,
      data: { ...event.data, by: { ...whoever, post } },
      meta: { ...event.meta, actor: { ...event.meta.actor, post } as Recorded['meta']['actor'] },
    })
  }

/** It happened once more, right after. */
export const again =
  (type: string, nth?: number): Tamper =>
  (events) => {
    const at = place(events, type, nth)
    return events.toSpliced(at + 1, 0, events[at]!)
  }

/** Something else happened right after it, at that time and by the same hand. */
export const rightAfter =
  (type: string, other: string, data: Data): Tamper =>
  (events) => {
    const at = place(events, type)
    return events.toSpliced(at + 1, 0, { ...events[at]!, type: other, data })
  }

/** It happened before something that it followed, and at that time. */
export const before =
  (type: string, other: string, nth?: number, otherNth?: number): Tamper =>
  (events) => {
    const at = place(events, type, nth)
    const event = events[at]!
    const rest = events.toSpliced(at, 1)
    const to = place(rest, other, otherNth)
    const { occurredAt } = rest[to]!.meta
    return rest.toSpliced(to, 0, { ...event, meta: { ...event.meta, occurredAt } })
  }

/** It happened at another time, as far as the event says. */
export const at =
  (type: string, occurredAt: string, nth?: number): Tamper =>
  (events) => {
    const where = place(events, type, nth)
    const event = events[where]!
    return events.with(where, { ...event, meta: { ...event.meta, occurredAt: occurredAt as never } })
  }

/** One after the other. */
export const both =
  (...tampers: readonly Tamper[]): Tamper =>
  (events) =>
    tampers.reduce((so, tamper) => tamper(so), events)

/** An event of another history's kind, put at the end. */
export const andThen =
  (type: string, data: Data, from = ''): Tamper =>
  (events) => {
    const last = events.at(-1)!
    const like = from === '' ? last : events[place(events, from)]!
    return [...events, { ...last, type, data, meta: { ...like.meta, occurredAt: last.meta.occurredAt } }]
  }

/** One person did both, and the law had asked whose work the later act passes; `more` is what else the later says. */
export const alone =
  (type: string, passes: string, more: Data = {}, nth?: number, passesNth?: number): Tamper =>
  (events) => {
    const { by: did } = events[place(events, type, nth)]!.data as { readonly by: Data }
    const at = place(events, passes, passesNth)
    const event = events[at]!
    const { by: whoever } = event.data as { readonly by: Data }
    const person = did['person']
    return events.with(at, {
      ...event,
      data: { ...event.data, by: { ...whoever, person }, ...more },
      meta: {
        ...event.meta,
        asksOwnWork: true,
        actor: { ...event.meta.actor, person } as Recorded['meta']['actor'],
      },
    })
  }

/** It was done once more, an hour later, by the same hand. */
export const onceMoreLater =
  (type: string, nth?: number): Tamper =>
  (events) => {
    const at = place(events, type, nth)
    const event = events[at]!
    const last = events.at(-1)!
    const { by: whoever } = event.data as { readonly by?: Data | null }
    const occurredAt = last.meta.occurredAt
    return [
      ...events,
      {
        ...event,
        data: { ...event.data, ...(whoever ? { by: { ...whoever, at: occurredAt } } : {}) },
        meta: { ...event.meta, occurredAt },
      },
    ]
  }
