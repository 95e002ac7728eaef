import { officeOf, type Guideline } from '../../domain/guideline/guideline.ts'
import { approverPosts } from '../../domain/guideline/role-posts.ts'
import type { DayRules } from '../../domain/guideline/rule-book.ts'
import type { RuleName } from '../../domain/procedures.ts'
import type { CaseId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import type { ClockTime, Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { openTaskOf } from '../../domain/tasks/task.ts'
import type { Text } from '../text.ts'
import type { Cast } from './cast.ts'
import type { heldAgainstLaw } from './held-against-law.ts'
import type { Mailbox } from './mailbox.ts'
import type { Narrator } from './narrator.ts'
import type { Resident } from './residents.ts'
import type { ApiAnswer, Page, Visitor } from './visitor.ts'

/** Somebody on the tour: who they are, and the browser at which they sit. */
export interface Player extends Resident {
  readonly password: string
  /** Signed in at their own desk. */
  readonly desk: Visitor
  /** Another machine, where nobody is signed in: a phone on which the mail is read. */
  readonly phone: () => Visitor
}

/** Time, for the case of the tour, and for the meetings that it comes before. */
export interface CaseTime {
  /**
   * Lets time pass until the clock in the office shows this; nothing where it has passed already. For the tour's case,
   * unless another is named.
   */
  until(day: PlainDate, clock: ClockTime, stream?: CaseId): Promise<void>
}

/** The case as the auditor sees it. */
export interface CaseNow {
  readonly version: number
  readonly now: Instant
  readonly today: PlainDate
  readonly state: OutsourcingState
}

/** Everything that a chapter of the tour works with. */
export interface Tour {
  readonly tell: Narrator
  readonly players: Cast<Player>
  /** The city's guideline as it stands today. */
  readonly guideline: Guideline
  /** What the city has settled for a day. */
  readonly rules: (day: PlainDate) => DayRules
  /** Everybody who holds one of these posts: whom a letter to them reaches. */
  readonly holding: (...posts: readonly PostId[]) => readonly Resident[]
  /** Somebody who holds a post, at their own desk; null where it is vacant. */
  readonly seat: (post: PostId) => Promise<Player | null>
  /** Where the city's guideline has these rules, as a reader sees it; what it doesn't say is a setting. */
  readonly cite: (...rules: readonly RuleName[]) => Text
  readonly mailbox: Mailbox
  /** The case's title: no other case has it, so letters are found by it. */
  readonly title: string
  readonly vendor: string
  readonly time: CaseTime
  /** Says that something holds; ends the tour where it doesn't, with what was found instead. */
  expect(what: Text, holds: boolean, found?: unknown, quietly?: true): void
  /**
   * Tells what has been recorded since it was last asked, on the tour's case or on another; the types of the events.
   */
  news(stream?: CaseId): Promise<readonly string[]>
  /** What the guideline and the settings don't accept of all that is on record, by a reading of its own. */
  againstLaw(): ReturnType<typeof heldAgainstLaw>
  /** The case as it stands. */
  look(): Promise<CaseNow>
  /** The case's id, once it has one. */
  caseId(): CaseId
  began(id: CaseId): void
}

/** A step of the tour: later procedures add theirs to the story. */
export interface Chapter {
  readonly title: (tour: Tour) => Text
  /** Whether the city's guideline has such a step at all; without this it has. */
  readonly belongs?: (rules: DayRules) => boolean
  readonly play: (tour: Tour) => Promise<void>
}

/** Something on which a user counts did not hold. */
export class TourFailure extends Error {
  constructor(what: Text, language: 'ja' | 'en', found: unknown) {
    const there = typeof found === 'string' ? found : JSON.stringify(found)
    super(found === undefined ? what[language] : `${what[language]}\n    ${there}`)
    this.name = 'TourFailure'
  }
}

/** Waits until time has passed on the case, and tells what happened meanwhile. */
export const passUntil = async (tour: Tour, day: PlainDate, clock: ClockTime, text: Text): Promise<void> => {
  await tour.time.until(day, clock)
  tour.tell.passed(text)
  await tour.news()
}

/** The page of the case's open task of a kind, as its holder opens it from the inbox. */
export const taskPage = async (tour: Tour, player: Player, kind: string, about?: string): Promise<Page> => {
  const { state } = await tour.look()
  const task = openTaskOf(state.tasks, kind, about)
  tour.expect(
    { ja: `「${kind}」の依頼が開いている`, en: `a task “${kind}” is open` },
    task !== undefined,
    state.tasks.open.map((one) => one.task),
    true,
  )
  return player.desk.get(`/cases/${tour.caseId()}/tasks/${task?.task ?? ('' as TaskId)}`)
}

/** What the inbox of somebody counts. */
export const inboxOf = async (
  player: Player,
): Promise<Readonly<Record<'decide' | 'do' | 'watch' | 'asked', number>>> => {
  const { body } = await player.desk.api('/api/inbox?tab=decide&limit=1')
  return (body as { readonly counts: Readonly<Record<'decide' | 'do' | 'watch' | 'asked', number>> }).counts
}

/** Whether the API refuses an act of somebody, by this code and rule. */
export const refusedBy = ({ status, body }: ApiAnswer, code: string, rule: RuleName): boolean => {
  const problem = body as { readonly code?: string; readonly rule?: string } | null
  return status >= 400 && status < 500 && problem?.code === code && problem.rule === rule
}

/** Lets so many business days pass on the case, by the city's own calendar, until a time of the day. */
export const passDays = async (tour: Tour, days: number, clock: ClockTime): Promise<void> => {
  const { today } = await tour.look()
  const text =
    days === 1
      ? { ja: '翌開庁日', en: 'the next business day' }
      : { ja: `${days}開庁日後`, en: `${days} business days later` }
  await passUntil(tour, addBusinessDays(tour.rules(today).calendar, today, days), clock, text)
}

/** The asking office's people: its staff and its head. */
export const officeOfTour = ({ holding, players: { office } }: Tour): readonly Resident[] =>
  holding(office.staff, office.head)

/** The asking office's name. */
export const officeName = ({ guideline, players }: Tour): Text =>
  officeOf(guideline, players.office.office) ?? { ja: '', en: '' }

/** Whoever handles the council's affairs. */
export const secretariatOfTour = ({ holding, guideline }: Tour): readonly Resident[] =>
  holding(guideline.roles.secretariat.post)

/** Whoever may approve outsourcing. */
export const approversOfTour = ({ holding, guideline }: Tour): readonly Resident[] =>
  holding(...approverPosts(guideline))
