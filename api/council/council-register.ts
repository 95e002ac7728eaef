import { secretariatPosts } from '../../domain/guideline/role-posts.ts'
import type { Context } from 'hono'
import type { Json } from '../../domain/kernel/json.ts'
import { readsAllMeetings } from '../../domain/council/reading.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { NextRegular } from '../../web/council/next-regular.tsx'
import { WaitingList } from '../../web/council/waiting-list.tsx'
import type { RegisterListProps } from '../../web/register/register-list.tsx'
import { comingMeetings } from '../../db/council/council-meetings.ts'
import { nextRegular, waitingCases } from './council-waiting.ts'
import type { AroundRegister } from '../procedures/around-register.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { guidelineFor } from '../surroundings/reader.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** What stands around the register of meetings: the next regular one, and what waits for the council. */
export const aroundMeetings = async (
  c: Context<Env>,
  { reads }: Surroundings,
  { ui, asked, rows }: RegisterListProps,
): Promise<AroundRegister> => {
  const person = personIn(c)
  const guideline = guidelineFor(person)
  const all = readsAllMeetings(person.posts, guideline)
  const coming = await comingMeetings(reads.db)
  const waiting = await waitingCases(reads.db, ui, person, all ? coming : [])
  const next = nextRegular(coming, person)
  const known = all || rows.some((one) => one.id === next.meeting)
  // The secretariat puts cases onto the agenda of the nearest meeting that isn't sitting yet (Art. 5(5)).
  const keeps = secretariatPosts(guideline).some((post) => person.posts.includes(post)) && asked.tab === 'coming'
  const into = keeps ? rows.find(({ stage }) => stage === 'planned' || stage === 'called') : undefined
  return {
    above: NextRegular({ ui, next: known ? next : { ...next, meeting: null } }),
    below: WaitingList({ ui, ...waiting, into: into?.id ?? null }),
  }
}

/** What the plan of a meeting starts with: the day, time and place of the next regular one. */
export const proposedMeeting = async (c: Context<Env>, { reads }: Surroundings): Promise<Json> => {
  const { now, book } = personIn(c)
  const next = nextRegular(await comingMeetings(reads.db), { now, book })
  const { time, place } = rulesOn(book, tokyoDateOf(now)).settings.council.regular
  // Where a regular meeting is planned already, the next one to plan is none of the rhythm: its day is left to the
  // secretariat.
  return next.meeting === null && next.day !== null ? { kind: 'regular', date: next.day, time, place } : { time, place }
}
