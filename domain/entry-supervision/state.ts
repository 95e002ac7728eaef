import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { AskedAgain, Conclusion, EntryReport, Investigation, Period } from './fields.ts'
import type { RoomFigures } from './figures.ts'

/**
 * A round of the supervision of entry control: what the managers of rooms report on a period (Art. 11).
 *
 * - **none**: nothing has happened. After each period `BeginSupervision` by the practice, or `OpenSupervision` by the
 *   chief at any time, draws the figures from the registers, asks whoever controls entry, and enters *reporting*.
 * - **reporting** (Art. 11): each of them reports. After the last report, or after the day that was set also where
 *   reports are missing, *considering* is entered.
 * - **considering** (Art. 11): the chief reads, hears more, looks into it, instructs (each instruction is a case of its
 *   own) and says what comes of it, which closes the case. A report that comes now still counts.
 * - **closed**: nothing changes any more. The next period's round begins in its time.
 */
export interface EntrySupervisionState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly period: Period | null
  readonly dueOn: PlainDate | null
  readonly wanted: string
  readonly chief: PostId | null
  /** Whoever is heard, and the rooms with their figures as the round began. */
  readonly heard: readonly PostId[]
  readonly rooms: readonly RoomFigures[]
  /** All that was reported: of one post the last holds. */
  readonly reports: readonly (EntryReport & { readonly late: boolean; readonly by: By })[]
  readonly askedAgain: readonly (AskedAgain & { readonly by: By })[]
  /** Who hadn't reported when the time was over. */
  readonly silent: readonly PostId[]
  readonly investigations: readonly (Investigation & { readonly by: By })[]
  readonly concluded: (Conclusion & { readonly by: By }) | null
  readonly openedAt: Instant | null
  readonly startedBy: By | null
  readonly ending: { readonly how: 'nothing-to-instruct' | 'instructed' | 'dropped' } | null
  readonly tasks: Tasks
}

/** The steps of a round while it is open, in their order. */
export const steps = ['reporting', 'considering'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a round stands. */
export type Stage = 'none' | Step | 'closed'

/** A round before its first event. */
export const initialState: EntrySupervisionState = {
  stage: 'none',
  number: null,
  period: null,
  dueOn: null,
  wanted: '',
  chief: null,
  heard: [],
  rooms: [],
  reports: [],
  askedAgain: [],
  silent: [],
  investigations: [],
  concluded: null,
  openedAt: null,
  startedBy: null,
  ending: null,
  tasks: noTasks,
}

/** What a post has reported last; null where it hasn't. */
export const reportOf = ({ reports }: Pick<EntrySupervisionState, 'reports'>, post: PostId) =>
  reports.findLast(({ by }) => by.post === post) ?? null

/** Whoever was asked and hasn't reported. */
export const unreported = (state: Pick<EntrySupervisionState, 'heard' | 'reports'>): readonly PostId[] =>
  state.heard.filter((post) => reportOf(state, post) === null)
