import type { AnyEvent } from '../../domain/law/decider.ts'
import type { IconName } from '../icon.tsx'
import type { Tone } from '../tone.ts'

/** What a reader can ask a history to show. */
export const timelineFilters = ['all', 'decisions', 'papers', 'tasks'] as const

/** One of those. */
export type TimelineFilter = (typeof timelineFilters)[number]

/** How an event stands in a history: under which filter, with which drawing and tone. */
export interface Mark<Data = never> {
  readonly group: Exclude<TimelineFilter, 'all'>
  readonly tone: Tone
  readonly icon: IconName
  /** Which of its data are a person's own words, shown as they were written: a reason, a note, what was found. */
  readonly quotes?: (data: Data) => readonly string[]
  /** Who it was where no person signed it: whoever operates the machine. Without it: the practice, when a time came. */
  readonly unsigned?: 'operator'
  /** Whether a round of the case ends with it: what comes after begins another. */
  readonly endsRound?: true
}

/** How the events of a procedure stand in its histories; none can be forgotten. */
export type MarksOf<Event extends AnyEvent> = {
  readonly [Type in Event['type']]: Mark<Extract<Event, { readonly type: Type }>['data']>
}
