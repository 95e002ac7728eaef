import { chairPosts } from '../../guideline/role-posts.ts'
import { seats } from '../../guideline/council.ts'
import { postOf, type Guideline, type Named } from '../../guideline/guideline.ts'
import type { OfficeId, PersonId, PostId } from '../../kernel/ids.ts'
import { addDays, compareDates, type PlainDate } from '../../kernel/plain-date.ts'
import type { AccountEnd } from '../accounts/fields.ts'
import { appointmentsCut } from '../roster/administrator-remains.ts'
import { isHeldOn } from '../is-held-on.ts'
import { heldBeside } from '../appointments/held-beside.ts'
import type { GivenAppointment, GivenEnd, Withdrawal } from '../appointments/fields.ts'
import type { GivenDay } from '../calendar/fields.ts'
import type { GivenGuideline } from '../guideline/fields.ts'
import { guidelineGiven } from '../guideline/guideline-given.ts'
import { neededPosts } from '../setup/missing.ts'
import { saysTheSame } from '../guideline/says-the-same.ts'
import type { Leaving } from '../people/fields.ts'
import type { GivenChange } from '../settings/fields.ts'
import { nameOn } from '../roster/person-on-roster.ts'
import type { Appointment, CityState } from '../state.ts'
import { losingDuties, type SaysDuties } from './duties.ts'
import { reachesNothing, type Reach } from './reach.ts'

/** What a change's reach is worked out from: the rule book, and its guideline of a day. */
export interface ReachAsked {
  readonly state: CityState
  readonly today: PlainDate
  readonly guidelineOn: (day: PlainDate) => Guideline
}

type ReachOf<Data> = (data: Data, asked: ReachAsked) => Reach

const isStill = ({ until }: Appointment, day: PlainDate): boolean => until === null || until >= day

/** Posts of which a person lets go after a day, as the appointments would be without theirs. */
const lettingGo = (
  { state, guidelineOn }: ReachAsked,
  person: PersonId,
  gone: readonly PostId[],
  left: readonly Appointment[],
  from: PlainDate,
): Reach => {
  const guideline = guidelineOn(from)
  const officeOf = (post: PostId) => postOf(guideline, post)?.office ?? null
  const remaining = new Set(
    left.filter((one) => one.person === person && isStill(one, from)).map(({ post }) => officeOf(post)),
  )
  const offices = [...new Set(gone.map(officeOf))].filter((office) => office !== null)
  const sitting = new Set([...seats(guideline.council), ...chairPosts(guideline)])
  return {
    ...reachesNothing,
    posts: gone,
    meetings: gone.some((post) => sitting.has(post)) ? { from, to: null } : null,
    people: offices.filter((office) => !remaining.has(office)).map((office) => ({ person, office })),
    vacant: gone
      .filter((post) => isHeldOn(state.appointments, post, from) && !isHeldOn(left, post, from))
      .map((post) => ({ post, from })),
  }
}

const endOfAppointment: ReachOf<GivenEnd> = ({ person, post, lastDay }, asked) => {
  const left = asked.state.appointments.map((one) =>
    one.person === person && one.post === post && one.from <= lastDay && isStill(one, lastDay)
      ? { ...one, until: lastDay }
      : one,
  )
  return lettingGo(asked, person, [post], left, addDays(lastDay, 1))
}

/** Whoever comes to a post finds what is open before it, with whoever else holds it; a seat brings the meetings. */
const appointment: ReachOf<GivenAppointment> = (given, { state, guidelineOn }) => {
  const { post, from, until } = given
  const guideline = guidelineOn(from)
  const others = new Set(heldBeside(state, given, guideline).map(({ person }) => person))
  const holders = state.people.filter(({ id }) => others.has(id)).map((one) => nameOn(one, from).name)
  const sits = [...seats(guideline.council), ...chairPosts(guideline)].includes(post)
  return {
    ...reachesNothing,
    posts: [post],
    meetings: sits ? { from, to: until } : null,
    beside: holders.length === 0 ? [] : [{ post, holders }],
  }
}

const withdrawal: ReachOf<Withdrawal> = ({ person, post, from }, asked) => {
  const left = asked.state.appointments.filter((one) => one.person !== person || one.post !== post || one.from !== from)
  return { ...lettingGo(asked, person, [post], left, from), people: [] }
}

const leaving: ReachOf<Leaving> = ({ person, lastDay }, asked) => {
  const from = addDays(lastDay, 1)
  const { appointments } = asked.state
  const gone = appointments.filter((one) => one.person === person && isStill(one, from)).map(({ post }) => post)
  const reach = lettingGo(asked, person, [...new Set(gone)], appointmentsCut(appointments, person, lastDay), from)
  return { ...reach, people: [{ person, office: null }] }
}

/** Whoever can't sign in any more can't answer: what is open before their posts waits for whoever else holds them. */
const endOfAccount: ReachOf<AccountEnd> = ({ person }, { state, today }) => ({
  ...reachesNothing,
  posts: state.appointments
    .filter((one) => one.person === person && one.from <= today && isStill(one, today))
    .map(({ post }) => post),
})

/** Which days come after one, each once. */
const later = (days: readonly PlainDate[], from: PlainDate): readonly PlainDate[] =>
  [...new Set(days.filter((day) => day > from))].toSorted(compareDates)

/** A setting holds for every act from its day on, so for every case that is open then. */
const changeOfSetting: ReachOf<GivenChange> = ({ name, inForceFrom }, { state }) => ({
  ...reachesNothing,
  offices: null,
  overtaken: later(
    state.settings.filter((one) => one.name === name).map((one) => one.inForceFrom),
    inForceFrom,
  ),
  meetings: name.startsWith('council.') ? { from: inForceFrom, to: null } : null,
})

const settledDay: ReachOf<GivenDay> = ({ day }, { guidelineOn }) => ({
  ...reachesNothing,
  posts: guidelineOn(day).posts.map(({ id }) => id),
  dueOn: day,
  meetings: { from: day, to: day },
})

/** What those are called who hold a post on a day or will after it. */
const holdersOf = ({ appointments, people }: CityState, post: PostId, day: PlainDate): readonly string[] => {
  const holding = new Set(appointments.filter((one) => one.post === post && isStill(one, day)).map((one) => one.person))
  return people.filter(({ id }) => holding.has(id)).map((one) => nameOn(one, day).name)
}

/** Under which name registers keep the rows of a list. */
const cellOf = { rooms: 'room', equipment: 'equipment', assetKinds: 'kind', authorityKinds: 'kind' } as const

/** What of the lists that registers name changes or goes with a version. */
const changedNames = (before: Guideline, given: GivenGuideline): Reach['named'] =>
  (Object.entries(cellOf) as [keyof typeof cellOf, string][]).flatMap(([list, cell]) => {
    const now = new Map<string, object>(given[list].map((row) => [row.id, row]))
    const ids = before[list].filter((row) => !saysTheSame(row, now.get(row.id) ?? {})).map(({ id }) => id)
    return ids.length === 0 ? [] : [{ cell, ids }]
  })

/** What a version calls one of its posts. */
const calledIn = (guideline: Guideline, id: PostId): Named => {
  const { ja, en } = postOf(guideline, id) ?? { ja: id, en: id }
  return { ja, en }
}

/**
 * A version holds for every open case from its day on; what goes away with it is told first: posts, and what others
 * than now have to do by it; and so is what nobody would hold of what comes with it.
 */
const newVersion: ReachOf<GivenGuideline> = (given, { state, guidelineOn }) => {
  const { inForceFrom: from, posts, council } = given
  const sit = ({ chair, members, viceChair, quorum, majority }: typeof council) =>
    JSON.stringify([chair.post, members.map(({ post }) => post), viceChair, quorum, majority])
  const before = guidelineOn(from)
  const needed = new Set(neededPosts(before))
  const losing = losingDuties(before, given as unknown as SaysDuties)
  const coming = guidelineGiven(given)
  const gone = before.posts.filter(({ id }) => !posts.some((one) => one.id === id)).map(({ id }) => id)
  return {
    ...reachesNothing,
    posts: [...new Set([...gone, ...losing])],
    offices: null,
    meetings: sit(before.council) === sit(council) ? null : { from, to: null },
    named: changedNames(before, given),
    overtaken: later(
      state.guidelines.map(({ guideline }) => guideline.inForceFrom),
      from,
    ),
    unfilled: neededPosts(coming)
      .filter((post) => !needed.has(post) && !isHeldOn(state.appointments, post, from))
      .map((post) => ({ post, from, called: calledIn(coming, post) })),
    gone: gone.flatMap((post) => {
      const holders = holdersOf(state, post, from)
      return holders.length === 0 ? [] : [{ post, from, holders }]
    }),
    people: state.appointments
      .filter((one) => gone.includes(one.post) && isStill(one, from))
      .map(({ person, post }) => ({ person, office: postOf(before, post)?.office ?? ('' as OfficeId) })),
  }
}

const reaches: { readonly [type: string]: ReachOf<never> } = {
  AppointPerson: appointment,
  EndAppointment: endOfAppointment,
  WithdrawAppointment: withdrawal,
  RecordLeaving: leaving,
  EndAccount: endOfAccount,
  ChangeSetting: changeOfSetting,
  SettleDay: settledDay,
  EnactGuideline: newVersion,
}

/** How far a command reaches with this data; null for those that end or change nothing that others rest on. */
export const reachOf = (type: string, data: object, asked: ReachAsked): Reach | null => {
  const reach = Object.hasOwn(reaches, type) ? reaches[type] : undefined
  // The data was checked as this command's own.
  return reach?.(data as never, asked) ?? null
}
