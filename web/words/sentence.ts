import type { AnyEvent } from '../../domain/law/decider.ts'

/** What the sentences of a history may ask for: days, posts, numbers and parts of the case in the reader's language. */
export interface Say {
  readonly day: (date: string) => string
  readonly moment: (instant: string) => string
  readonly post: (id: string) => string
  readonly office: (id: string) => string
  readonly number: (number: { readonly fiscalYear: number; readonly series: string; readonly serial: number }) => string
  /** A task by its id, with the part of the case that it is about. */
  readonly task: (id: string, about?: string | null) => string
  /** A term of a group of words; what is unknown (an older record's word) is shown as it stands. */
  readonly term: (words: Readonly<Record<string, string>>, id: string) => string
  /** A part of the case by its id, or as the history itself names it: an item, a guest, a question. */
  readonly part: (id: string) => string
  /** What a setting is called. */
  readonly setting: (name: string) => string
}

/** An event's sentence, its type forgotten: what the table of all procedures holds. */
export type Sentence = (data: never, say: Say) => string

/** One sentence for each thing that can have happened; whoever did it stands beside it. */
export type SentencesOf<Event extends AnyEvent> = {
  readonly [Type in Event['type']]: (data: Extract<Event, { readonly type: Type }>['data'], say: Say) => string
}
