import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { seatsIn } from '../../domain/guideline/council.ts'
import type { SittingEvent } from '../../domain/council/sitting/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import type { CouncilMemory, Item, Seated } from '../memory/council-memory.ts'
import { numberGiven } from './numbered.ts'

/** The seats of the council as the guideline of the day has them, the chair's first. */
export const seatsOf = ({ guideline: { council } }: Look): readonly string[] => [
  council.chair.post,
  ...council.members.map(({ post }) => post),
]

/** The posts that preside: the chair, and a vice chair where the text names one. */
export const chairs = ({ guideline: { council } }: Look): readonly string[] => [
  council.chair.post,
  ...(council.viceChair === undefined ? [] : [council.viceChair]),
]

/** Says that the secretariat's act was done under another post. */
export const secretariatActs = (by: { readonly post: string }, look: Look): void => {
  const { roles, posts } = look.guideline
  const office = posts.find(({ id }) => id === roles.secretariat.post)?.office
  const of = posts.find(({ id }) => id === by.post)?.office
  if (office !== of && !chairs(look).includes(by.post)) look.wrong('secretariat-acts', { post: by.post })
}

interface Convened {
  readonly by: { readonly post: string }
  readonly entrusted?: { readonly id: string } | null
}

/**
 * Says that the chair neither did it nor had given it to the secretariat; acts from before that was asked say nothing.
 */
export const convened = (act: string, { by, entrusted }: Convened, look: Look): void => {
  secretariatActs(by, look)
  if (entrusted === undefined) return
  const isChair = chairs(look).includes(by.post)
  if (entrusted === null ? !isChair : isChair || !look.entrusts({ id: entrusted.id, act }))
    look.wrong('convened-without-chair', { post: by.post })
}

/** The item that an event speaks of, where the agenda has it. */
export const itemNamed = (id: string, memory: CouncilMemory, look: Look): Item | null => {
  const found = memory.items.find(({ item }) => item === id) ?? null
  if (found === null) look.wrong('item-not-on-agenda', { item: id })
  return found
}

/** Who is there for an item: in person, or by a deputy where the settings let one speak. */
const presentFor = ({ notified }: Item, memory: CouncilMemory, { settings }: Look) => {
  const { deputies } = settings.council
  const speaks = ({ how }: Seated): boolean =>
    how === 'present' || (how === 'deputy' && (deputies === 'all' || (deputies === 'notified-items' && notified)))
  return [...memory.seats].filter(([, one]) => speaks(one))
}

const spaceless = (name: string): string => name.replaceAll(/[\s　]/gu, '')

/** How many people that is: one person counts once, also for two seats, as holder or as somebody's deputy. */
const peopleIn = (there: readonly (readonly [string, Seated])[], names: ReadonlyMap<string, string>): number =>
  new Set(
    there.map(([post, { how, person, deputyName }]) =>
      how === 'deputy' ? (names.get(spaceless(deputyName)) ?? spaceless(deputyName)) : (person ?? post),
    ),
  ).size

const quorumWrong = (item: Item, memory: CouncilMemory, look: Look): void => {
  const there = presentFor(item, memory, look)
  const { council } = look.guideline
  const needed =
    council.quorum === undefined ? look.settings.council.quorum : seatsIn(seatsOf(look).length, council.quorum)
  const people = peopleIn(there, memory.names)
  if (people < needed) look.wrong('outcome-without-quorum', { item: item.item, people, needed })
  const [chair, ...vice] = chairs(look)
  const inPerson = (post: string | undefined): boolean => memory.seats.get(post ?? '')?.how === 'present'
  const stoodFor = look.settings.council.chairDeputy && there.some(([post]) => post === chair)
  if (!inPerson(chair) && !vice.some((post) => inPerson(post)) && !stoodFor)
    look.wrong('outcome-without-chair', { item: item.item })
}

const seat = (
  {
    member,
    how,
    deputyName,
    person,
  }: {
    readonly member: string
    readonly how: string
    readonly deputyName: string
    readonly person?: { readonly person: string; readonly name: string }
  },
  memory: CouncilMemory,
  look: Look,
): void => {
  if (!seatsOf(look).includes(member)) look.wrong('seat-unknown', { post: member })
  if (how === 'deputy' && look.settings.council.deputies === 'none') look.wrong('deputy-not-allowed', { post: member })
  if (how === 'deputy' && deputyName.trim() === '') look.wrong('deputy-unnamed', { post: member })
  if (how === 'present' && person === undefined && memory.opened?.kept === true)
    look.wrong('seat-of-nobody', { post: member })
  memory.seats.set(member, { how, person: person?.person ?? null, deputyName })
  if (person !== undefined) memory.names.set(spaceless(person.name), person.person)
}

const anewPlace = (memory: CouncilMemory, date: NonNullable<CouncilMemory['date']>): void => {
  memory.date = date
  memory.opened = null
  memory.seats.clear()
  memory.comings.clear()
  memory.lastTime = ''
}

/** Says that a time was written down before it had come, of a meeting whose day is kept. */
const timeAhead = (at: string, { opened }: CouncilMemory, look: Look): void => {
  const now = tokyoClockOf(look.at)
  if (opened?.kept === true && opened.on === look.day && at > now) look.wrong('time-ahead', { at, now })
}

/** A meeting while it sits (Art. 5(1), (2), (3)). */
export const sittingJudges: Judges<SittingEvent, CouncilMemory> = {
  MeetingOpened: ({ at, on, attendance, number, by, entrusted }, memory, look) => {
    convened('open', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    if (!memory.called) look.wrong('opened-without-notice')
    if (memory.date !== null && look.day < memory.date) look.wrong('opened-early', { day: memory.date })
    if (on !== undefined && on !== look.day) look.wrong('opened-on-other-day', { day: on })
    memory.opened = { at, on: on ?? memory.date ?? look.day, kept: on !== undefined }
    timeAhead(at, memory, look)
    memory.lastTime = at
    for (const one of attendance) {
      seat(one, memory, look)
      memory.comings.set(one.member, at)
    }
    const left = seatsOf(look).filter((post) => !memory.seats.has(post))
    if (left.length > 0) look.wrong('seat-unsaid', { posts: left.join('、') })
    numberGiven(number, memory.stream, look)
  },
  AttendanceRecorded: ({ at, by, ...one }, memory, look) => {
    secretariatActs(by, look)
    if (memory.opened === null || memory.closed) look.wrong('outside-the-meeting')
    const since = memory.comings.get(one.member) ?? ''
    if (at < since) look.wrong('times-reversed', { at, since })
    timeAhead(at, memory, look)
    memory.comings.set(one.member, at)
    if (at > memory.lastTime) memory.lastTime = at
    seat(one, memory, look)
  },
  ItemOutcomeRecorded: ({ item, outcome, present, conditions, by }, memory, look) => {
    secretariatActs(by, look)
    if (memory.opened === null || memory.closed) look.wrong('outcome-outside-meeting', { item })
    const found = itemNamed(item, memory, look)
    if (found === null) return
    if (found.gone) look.wrong('outcome-of-lost-item', { item })
    quorumWrong(found, memory, look)
    const there = new Set<string>(presentFor(found, memory, look).map(([post]) => post))
    const stray = present.filter((post) => !there.has(post))
    if (stray.length > 0) look.wrong('present-but-absent', { item, posts: stray.join('、') })
    if (outcome === 'noted' && found.case !== null && !found.proposed) look.wrong('outsourcing-only-noted', { item })
    if (outcome === 'favourable-with-conditions' && conditions.length === 0) look.wrong('conditions-unsaid')
    found.outcome = outcome
  },
  ItemOutcomeCorrected: ({ item, outcome, was, conditions, by }, memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
    const found = itemNamed(item, memory, look)
    if (found === null) return
    if (found.gone) look.wrong('outcome-of-lost-item', { item })
    if (found.outcome !== was) look.wrong('outcome-outside-meeting', { item })
    if (outcome === 'noted' && found.case !== null && !found.proposed) look.wrong('outsourcing-only-noted', { item })
    if (outcome === 'favourable-with-conditions' && conditions.length === 0) look.wrong('conditions-unsaid')
    found.formerly.push(was)
    // A case that was told hears the true outcome, too.
    if (!found.proposed) found.told = false
    found.outcome = outcome
  },
  SittingTimeCorrected: ({ what, was, at, reason, by }, memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
    if (reason.trim() === '') look.wrong('correction-unsaid')
    if (!memory.closed || memory.opened === null) return look.wrong('outside-the-meeting')
    const stood = what === 'opened' ? memory.opened.at : memory.closedAt
    if (stood !== was) look.wrong('correction-hides-value', { value: was })
    if (what === 'opened' ? at > memory.closedAt : at < memory.opened.at)
      look.wrong('times-reversed', { at, since: memory.opened.at })
    if (what === 'opened') memory.opened = { ...memory.opened, at }
    else memory.closedAt = at
  },
  ItemWithdrawn: ({ item, by }, memory, look) => {
    secretariatActs(by, look)
    const found = itemNamed(item, memory, look)
    if (found === null) return
    if (found.outcome !== null) look.wrong('withdrawn-after-outcome', { item })
    found.gone = true
    found.until = look.at
  },
  MeetingClosed: ({ at, by, entrusted }, memory, look) => {
    convened('close', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    if (memory.opened === null) look.wrong('outside-the-meeting')
    if (at < memory.lastTime) look.wrong('times-reversed', { at, since: memory.lastTime })
    timeAhead(at, memory, look)
    memory.closed = true
    memory.closedAt = at
  },
  MeetingReconvened: ({ date, by }, memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
    if (date < tokyoDateOf(look.at)) look.wrong('planned-in-past', { day: date })
    anewPlace(memory, date)
  },
}

/** The meeting was put on another day: nobody has answered, and nobody is there. */
export const movedTo = anewPlace
