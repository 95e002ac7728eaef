import type { RuleName } from '../../domain/procedures.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import type { ClockTime, Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Text } from '../text.ts'
import type { Mailbox } from './mailbox.ts'
import type { Narrator } from './narrator.ts'
import type { ApiAnswer, Page, Visitor } from './visitor.ts'

/** Who of the demo city plays which part. */
export const cast = {
  asker: 'sasaki',
  colleague: 'yoshida',
  head: 'suzuki',
  secretariat: 'yamazaki',
  chief: 'watanabe',
  outsider: 'hamada',
  auditor: 'tsuji',
} as const
/** One of the parts. */
export type Part = keyof typeof cast

/** Somebody on the tour: who they are, and the browser at which they sit. */
export interface Player {
  readonly name: string
  readonly mail: string
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
  readonly players: { readonly [part in Part]: Player }
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
  /** The case as it stands. */
  look(): Promise<CaseNow>
  /** The case's id, once it has one. */
  caseId(): CaseId
  began(id: CaseId): void
}

/** A step of the tour: later procedures add theirs to the story. */
export interface Chapter {
  readonly title: Text
  readonly play: (tour: Tour) => Promise<void>
}

/** Something on which a user counts did not hold. */
export class TourFailure extends Error {
  constructor(what: Text, language: 'ja' | 'en', found: unknown) {
    super(
      `${what[language]}${found === undefined ? '' : `\n    ${typeof found === 'string' ? found : JSON.stringify(found)}`}`,
    )
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
export const taskPage = async (tour: Tour, part: Part, kind: string, about?: string): Promise<Page> => {
  const { state } = await tour.look()
  const task = state.tasks.open.find((one) => one.kind === kind && (about === undefined || one.about === about))
  tour.expect(
    { ja: `「${kind}」の依頼が開いている`, en: `a task “${kind}” is open` },
    task !== undefined,
    state.tasks.open.map((one) => one.task),
    true,
  )
  return tour.players[part].desk.get(`/cases/${tour.caseId()}/tasks/${task?.task ?? ('' as TaskId)}`)
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
