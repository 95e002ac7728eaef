import type { CityEvent } from '../../domain/city/events.ts'
import { caseCheck } from '../case-check.ts'
import { chairs } from './council-sitting.ts'
import { noTaskJudges } from './tasks.ts'

interface CityMemory {
  readonly known: Set<string>
  readonly left: Map<string, string>
}

/** The city's own rule book and roster: what all else is judged by is itself only held to be in order. */
export const cityCheck = caseCheck<CityEvent, CityMemory>({
  procedure: 'city',
  begins: ['CityFounded'],
  memory: () => ({ known: new Set(), left: new Map() }),
  events: {
    CityFounded: null,
    CityNamed: null,
    GuidelineEnacted: ({ guideline }, _memory, look) => {
      if (guideline.requesting.length === 0) look.wrong('guideline-without-offices')
      const posts = new Set<string>(guideline.posts.map(({ id }) => id))
      const seats = [guideline.council.chair, ...guideline.council.members].map(({ post }) => post)
      const vacant = seats.filter((post) => !posts.has(post))
      if (vacant.length > 0) look.wrong('seat-of-no-post', { posts: vacant.join('、') })
    },
    GuidelineTextImported: null,
    SettingChanged: ({ name, reason, by }, _memory, look) => {
      if (by !== null && reason.trim() === '') look.wrong('setting-unreasoned', { name })
    },
    DaySettled: null,
    ConveningEntrusted: ({ from, until, by }, _memory, look) => {
      if (!chairs(look).includes(by.post)) look.wrong('entrusted-by-another', { post: by.post })
      if (from < look.day || (until !== null && until < from)) look.wrong('entrusted-for-days-over', { day: from })
    },
    ConveningTakenBack: ({ by }, _memory, look) => {
      if (!chairs(look).includes(by.post)) look.wrong('entrusted-by-another', { post: by.post })
    },
    EntrustingEndNoted: ({ until }, _memory, look) => {
      if (until < look.day) look.wrong('entrusting-end-late', { day: until })
    },
    PersonEntered: ({ person }, { known }, look) => {
      if (known.has(person)) look.wrong('entered-twice', { person })
      known.add(person)
    },
    PersonRenamed: null,
    PersonContactChanged: null,
    PersonLeft: ({ person, lastDay }, { left }) => {
      left.set(person, lastDay)
    },
    PersonAppointed: ({ person, until, from }, { known, left }, look) => {
      if (!known.has(person)) look.wrong('appointed-unknown', { person })
      if (until !== null && until < from) look.wrong('appointment-reversed', { day: until })
      const last = left.get(person)
      if (last !== undefined && from > last) look.wrong('appointed-after-leaving', { person, day: last })
    },
    AppointmentEnded: null,
    AppointmentWithdrawn: null,
    PersonInvited: null,
    AccountEnded: null,
    MailTried: null,
    MailArrived: null,
    ...noTaskJudges,
  },
})
