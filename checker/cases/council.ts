import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { tokyoClockOf } from '../../domain/kernel/instant.ts'
import { seatsIn } from '../../domain/guideline/council.ts'
import { ownerOf } from '../../domain/kernel/own-post.ts'
import type { AgendaEvent, NewItem } from '../../domain/council/agenda/events.ts'
import type { CallingEvent } from '../../domain/council/calling/events.ts'
import type { CirculationEvent } from '../../domain/council/circulation/events.ts'
import type { CouncilEvent } from '../../domain/council/events.ts'
import type { MinutesEvent } from '../../domain/council/minutes/events.ts'
import { papersJudges, papersNamed } from './council-papers.ts'
import type { PlanningEvent } from '../../domain/council/planning/events.ts'
import type { TellingEvent } from '../../domain/council/telling/events.ts'
import { caseCheck, type Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { councilMemory, type CouncilMemory, type MeetingFact } from '../memory/council-memory.ts'
import { chairs, convened, itemNamed, movedTo, seatsOf, secretariatActs, sittingJudges } from './council-sitting.ts'
import { rhythmJudges } from './council-rhythm.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'

const put = ({ item, subject, bound }: NewItem, memory: CouncilMemory, look: Look): void => {
  const of = subject.kind === 'free' ? null : subject
  if (subject.kind === 'free' && !look.guideline.agendaKinds.some(({ id }) => id === subject.agendaKind))
    look.wrong('matter-of-no-kind', { item })
  if (memory.closed || memory.concluded !== null) look.wrong('item-after-the-meeting', { item })
  memory.items.push({
    item,
    case: of?.case ?? null,
    part: of?.part ?? null,
    proposed: subject.kind === 'proposed',
    bound: bound ?? null,
    notified: false,
    outcome: null,
    formerly: [],
    gone: false,
    told: false,
    since: look.at,
    until: null,
  })
}

const gone = (id: string, memory: CouncilMemory, look: Look): void => {
  const found = itemNamed(id, memory, look)
  if (found === null) return
  found.gone = true
  found.until ??= look.at
}

const noticeGiven = (memory: CouncilMemory): void => {
  memory.called = true
  for (const one of memory.items) one.notified = true
}

/** Plan, agenda and notice (Art. 5(1), (3), (4), (5)). */
const beforeJudges: Judges<PlanningEvent | AgendaEvent | CallingEvent, CouncilMemory> = {
  MeetingPlanned: ({ kind, date, time }, memory, look) => {
    if (date < look.day) look.wrong('planned-in-past', { day: date })
    memory.kind = kind
    memory.date = date
    memory.time = time
  },
  MeetingRescheduled: ({ date, time, by, entrusted }, memory, look) => {
    convened('call', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    if (date < look.day) look.wrong('planned-in-past', { day: date })
    memory.time = time
    movedTo(memory, date)
  },
  AgendaItemPut: (item, memory, look) => {
    secretariatActs(item.by, look)
    put(item, memory, look)
  },
  AgendaDrawn: ({ items }, memory, look) => {
    for (const one of items) put(one, memory, look)
  },
  AgendaItemTakenOff: ({ item, by }, memory, look) => {
    secretariatActs(by, look)
    gone(item, memory, look)
  },
  MattersLost: ({ items }, memory, look) => {
    for (const { item } of items) gone(item, memory, look)
  },
  AgendaOrdered: null,
  MeetingCalled: ({ shortNotice, by, number, entrusted }, memory, look) => {
    convened('call', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    const open = memory.items.filter((one) => !one.gone)
    papersNamed(memory)
    if (open.length === 0) look.wrong('notice-without-agenda')
    if (memory.date !== null) {
      if (memory.date < look.day) look.wrong('notice-after-the-day', { day: memory.date })
      else if (memory.date === look.day && memory.time !== '' && memory.time < tokyoClockOf(look.at))
        look.wrong('notice-after-the-begin', { at: memory.time })
      const usual = addBusinessDays(look.calendar, memory.date, -look.settings.council.noticeBusinessDays)
      if (look.day > usual && !shortNotice) look.wrong('notice-late-unsaid', { day: usual })
    }
    if (number !== null) numberGiven(number, memory.stream, look)
    noticeGiven(memory)
  },
  GuestInvited: ({ post, items, person, by, entrusted }, memory, look) => {
    convened('guests', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    if (person === undefined && ownerOf(post) !== null) look.wrong('guest-of-nobody', { post })
    if (seatsOf(look).includes(post)) look.wrong('guest-is-member', { post })
    for (const item of items) itemNamed(item, memory, look)
  },
  GuestUninvited: null,
  AttendanceReplied: ({ member, by }, _memory, look) => {
    if (by.post !== member) look.wrong('answer-for-another-seat', { post: by.post, seat: member })
  },
  MeetingCancelled: ({ by, entrusted }, memory, look) => {
    convened('cancel', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    if (memory.items.some((one) => one.outcome !== null)) look.wrong('cancelled-after-outcome')
    memory.cancelled = true
  },
}

const neededIn = (look: Look): number =>
  seatsIn(seatsOf(look).length, look.guideline.council.majority ?? look.settings.council.circularMajority)

/** One person counts once, for however many seats they speak: as many people as would have to sit together. */
const tooFewPeople = (item: string, saying: readonly { readonly person: string }[], look: Look): void => {
  const { council } = look.guideline
  const wanted =
    council.quorum === undefined ? look.settings.council.quorum : seatsIn(seatsOf(look).length, council.quorum)
  const people = new Set(saying.map(({ person }) => person)).size
  if (people < Math.min(wanted, neededIn(look)))
    look.wrong('circular-of-too-few-people', { item, people, needed: wanted })
}

/** A deliberation by circulation: enough of all seats say yes, and the chair confirms (settings; Art. 5(1)). */
const circulationJudges: Judges<CirculationEvent, CouncilMemory> = {
  CircularStarted: ({ round, number, by, entrusted }, memory, look) => {
    convened('call', { by, ...(entrusted === undefined ? {} : { entrusted }) }, look)
    if (look.settings.council.consentRound && round !== 'consent') look.wrong('consent-round-left-out')
    numberGiven(number, memory.stream, look)
    papersNamed(memory)
    memory.circular = true
    memory.consentReached = round === 'opinions'
    memory.opened = null
    memory.seats.clear()
    noticeGiven(memory)
  },
  ConsentReplied: ({ member, consents, by }, memory, look) => {
    if (by.post !== member) look.wrong('answer-for-another-seat', { post: by.post, seat: member })
    memory.consents.set(member, { person: by.person, consents })
  },
  ConsentReached: (_data, memory, look) => {
    const agreeing = [...memory.consents.values()].filter(({ consents }) => consents)
    if (agreeing.length < neededIn(look))
      look.wrong('consent-too-few', { people: agreeing.length, needed: neededIn(look) })
    tooFewPeople('consent', agreeing, look)
    memory.consentReached = true
  },
  ConsentRefused: null,
  OpinionGiven: ({ member, opinions, by }, memory, look) => {
    if (by.post !== member) look.wrong('answer-for-another-seat', { post: by.post, seat: member })
    if (!memory.consentReached) look.wrong('opinion-before-consent', { post: member })
    memory.yes.set(member, { person: by.person, said: new Map(opinions.map(({ item, stance }) => [item, stance])) })
  },
  QuestionAnswered: null,
  CircularConcluded: ({ reports, by }, memory, look) => {
    secretariatActs(by, look)
    for (const { item, outcome } of reports) {
      const found = itemNamed(item, memory, look)
      if (found?.gone === true) look.wrong('outcome-of-lost-item', { item })
      const saying = [...memory.yes.values()].filter(({ said }) => said.get(item) === 'for')
      if (outcome !== 'continued' && outcome !== 'unfavourable') {
        if (saying.length < neededIn(look))
          look.wrong('circular-without-yes', { item, people: saying.length, needed: neededIn(look) })
        tooFewPeople(item, saying, look)
      }
      if (outcome === 'noted' && found !== null && found.case !== null && !found.proposed)
        look.wrong('outsourcing-only-noted', { item })
    }
    memory.concluded = new Map(reports.map(({ item, outcome }) => [item, outcome]))
  },
  CircularReturned: ({ by }, memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
    memory.concluded = null
  },
  CircularConfirmed: ({ by }, memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
    if (memory.concluded === null) look.wrong('confirmed-without-conclusion')
    for (const one of memory.items) one.outcome = memory.concluded?.get(one.item) ?? one.outcome
    memory.confirmedOn = look.day
    memory.closed = true
  },
}

/** Minutes, and what cases were told (Art. 5(1), (5); Art. 21). */
const afterJudges: Judges<MinutesEvent | TellingEvent, CouncilMemory> = {
  MinutesDrafted: ({ by }, memory, look) => {
    secretariatActs(by, look)
    if (!memory.closed) look.wrong('minutes-before-close')
    memory.minutesDrafted = true
  },
  MinutesReturned: ({ by }, _memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
  },
  MinutesConfirmed: ({ by }, memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
    if (!memory.minutesDrafted) look.wrong('confirmed-without-minutes')
    memory.minutesConfirmed = true
  },
  ItemsTold: ({ items }, memory, look) => {
    for (const { item, refusal } of items) {
      const found = itemNamed(item, memory, look)
      if (found === null) continue
      if (found.told) look.wrong('told-twice', { item })
      if (!found.proposed && !memory.closed) look.wrong('told-before-close', { item })
      if (!found.proposed && found.outcome === null) look.wrong('told-without-outcome', { item })
      if (!found.proposed && found.gone && refusal === null) look.wrong('outcome-of-lost-item', { item })
      found.told = true
      found.until ??= look.at
    }
  },
  NextMeetingNoted: null,
}

/** The council (Art. 5). */
export const councilCheck = caseCheck<CouncilEvent, CouncilMemory>({
  procedure: 'council',
  begins: ['MeetingPlanned'],
  memory: councilMemory,
  events: {
    ...beforeJudges,
    ...papersJudges,
    ...rhythmJudges,
    ...sittingJudges,
    ...circulationJudges,
    ...afterJudges,
    ...noTaskJudges,
  },
  atEnd: (memory, last) => {
    const { stream, items, opened, date, confirmedOn, closed, cancelled } = memory
    const heldOn = confirmedOn ?? (opened === null ? null : opened.on) ?? (closed ? date : null)
    const fact: MeetingFact = { heldOn, items }
    last.between.leave('meeting', stream, fact)
    for (const one of items)
      if (one.case !== null && !one.proposed)
        last.between.leave('on-agenda', `${one.case}#${one.part ?? ''}`, {
          case: stream,
          from: one.since,
          until: one.until ?? (cancelled || (closed && one.outcome === null) ? last.at : null),
          look: last,
        })
  },
})
