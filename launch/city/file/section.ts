import type { CityCommand } from '../../../domain/city/commands.ts'
import type { CityState } from '../../../domain/city/state.ts'
import type { DataOf, Fields } from '../../../domain/kernel/fields.ts'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { Lang } from '../told-words.ts'
import type { TextFile } from '../text-file.ts'
import type { Path } from './located-json.ts'

/**
 * How one part of the rule book stands in a city's file: a list of rows under a name. A new part of the rule book comes
 * into the file by a section of its own in `sections.ts`; nothing else knows which sections there are.
 */
export interface Section<Fs extends Fields = Fields> {
  /** The key in the file. */
  readonly name: string
  /** What a row holds, declared as its command's fields are. */
  readonly row: Fs
  readonly most: number
  /** The rows as the record has them, in the order in which an export writes them. */
  readonly recorded: (state: CityState) => readonly DataOf<Fs>[]
  /** By what a row is known again: two of the same in a file are one too many. */
  readonly key: (row: DataOf<Fs>) => string
  /** A row in a few words, for whoever reads the difference. */
  readonly called: (row: DataOf<Fs>, state: CityState) => string
  /** What has to be done so that the record says what the row says: nothing where it does already. */
  readonly wanted: (row: DataOf<Fs>, around: Around) => readonly Wanted[]
}

/** What a section may look at besides the row. */
export interface Around {
  /** The rule book as it is once everything before the row was done. */
  readonly state: CityState
  readonly today: PlainDate
  /** Why, where the row itself says no reason. */
  readonly reason: string
  /** A file that lies beside the city's file; null where there is none of that name. */
  readonly beside: (name: string) => TextFile | null
}

/** One act that a difference needs, or why there is none that could bring it about. */
export type Wanted =
  | {
      readonly kind: DifferenceKind
      readonly command: CityCommand
      /** Where in the row the command's fields stand, if not in the row itself. */
      readonly within?: Path
      /** What the record says today, in a few words. */
      readonly before?: string
      /** Where a row that is large differs from what holds before it. */
      readonly changing?: readonly Path[]
      /** The same in words, one difference a line. */
      readonly changes?: (lang: Lang) => readonly string[]
    }
  | {
      readonly kind: 'impossible'
      readonly why: 'text-missing' | 'text-differs' | 'not-taken-back'
      readonly within: Path
    }

/** What becomes of something: it is new, it is otherwise from a day on, or it ends. */
export type DifferenceKind = 'added' | 'changed' | 'ended'

/** A section of which nobody needs to know any more which row it has: the rows were read by its own declaration. */
export type AnySection = Omit<Section, 'key' | 'called' | 'wanted' | 'recorded'> & {
  readonly recorded: (state: CityState) => readonly object[]
  readonly key: (row: never) => string
  readonly called: (row: never, state: CityState) => string
  readonly wanted: (row: never, around: Around) => readonly Wanted[]
}

/** Writes a section, its functions checked against its row. */
export const section = <const Fs extends Fields>(one: Section<Fs>): Section<Fs> => one
