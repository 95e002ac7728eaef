import type { CaseId, PersonId, PostId } from './ids.ts'
import type { Json } from './json.ts'
import type { PlainDate } from './plain-date.ts'

/** What of a case waits for others to deliberate it, with the very content that lies before them (Art. 21). */
export interface Matter {
  /** The part of the case that waits; null for the case itself. */
  readonly part: string | null
  /** The round of the case and the revision of what was asked for: each way back and each change makes another. */
  readonly round: number
  readonly revision: number
  /** All that is deliberated. The record takes its fingerprint, by which one content is told from another. */
  readonly content: object
  /** Of what in it whoever deliberates has to be aware; left out where there is nothing. */
  readonly marks?: readonly MatterMark[]
  /** The papers that lie with it, as they lay there; left out where there are none. */
  readonly papers?: readonly MatterPaper[]
}

/** A paper of a matter, by which its content is found and known again. */
export interface MatterPaper {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly scanned: boolean
}

/**
 * Something in a matter that must not be overlooked: what it is, by a word of the case's own procedure, whom it
 * concerns, and its particulars, each with its day where it has one.
 */
export interface MatterMark {
  readonly mark: string
  readonly of: string
  readonly details: readonly { readonly text: string; readonly dueOn?: PlainDate }[]
}

/** By what a matter is known again: where another of the three is found, something else lies there now. */
export interface MatterSeen extends Pick<Matter, 'round' | 'revision' | 'marks' | 'papers'> {
  /** SHA-256 of the content in canonical JSON. */
  readonly fingerprint: string
}

/**
 * What a decision may look at in other cases, as they stand when it is made: an outcome is about what the council has
 * before it (Art. 21), and that is for the other case to say.
 */
export interface OtherCases {
  /** What waits in another case; null where nothing does, because it was answered, went back or was given up. */
  readonly matter: (of: CaseId, part: string | null) => MatterSeen | null
  /** Another open case of this procedure that holds it already; null where none does. */
  readonly holder: (of: CaseId, part: string | null) => CaseId | null
  /**
   * Another case at which the command's law looks (`looksAt`), as it stands; null where there is none. What that state
   * says is for the other case's own procedure to read: it exports a function for it.
   */
  readonly state: (of: CaseId) => object | null
  /**
   * The open case of whatever procedure that holds what waits in this one (`asksWhoHasIt`); null where none does.
   */
  readonly heldBy: (part: string | null) => CaseId | null
  /** The last case that had it and was over without an answer to it, and on which day; null where none was. */
  readonly leftBy: (part: string | null) => LeftBy | null
  /**
   * Who holds a post today, or did on the day of which the law asks; null where nobody does. Known to commands whose
   * law asks for it (`asksWhoHolds`).
   */
  readonly whoHolds: (post: PostId) => HeldBy | null
  /** Another case whose row in a register claims this already; null where it is free (`claims`). */
  readonly claimedBy: (claim: string) => CaseId | null
  /** Somebody of the roster of whom the command's law asks (`asksOfPeople`); null where there is no such person. */
  readonly person: (id: PersonId) => KnownPerson | null
  /** The rows of the register that the command's law reads (`readsRows`), in the order of their opening. */
  readonly rows: readonly ReadRow[]
  /**
   * How many rows of other procedures' registers there are of what the command's law has counted (`countsRows`), by the
   * value of the cell by which it counts them; nothing where there are none.
   */
  readonly counted: (name: string) => { readonly [value: string]: number }
  /**
   * The cells of the row of a lasting register at which the command's law looks (`looksAtRow`): what the case's state
   * holds no longer. Null where there is no such row.
   */
  readonly row: { readonly [cell: string]: Json } | null
  /** What is still out because of this case, with those that hang on it (`asksWhatIsHeld`). */
  readonly stillHeld: readonly CaseId[]
  /** What waits in the case itself. */
  readonly own: (part: string | null) => MatterSeen | null
}

/** A case that had something before it and didn't answer it: the day on which that was over. */
export interface LeftBy {
  readonly case: CaseId
  readonly on: PlainDate
}

/** A row of another procedure's register. */
export interface ReadRow {
  readonly case: CaseId
  readonly item: string
  readonly cells: { readonly [name: string]: Json }
}

/** Whoever holds a post, by the name of the day. */
export interface HeldBy {
  readonly person: PersonId
  readonly name: string
}

/** Somebody of the roster: the name of the day with its reading, and the last day, where that is known. */
export interface KnownPerson {
  readonly name: string
  readonly kana: string
  readonly lastDay: PlainDate | null
}

/** Where no other case was read: nothing waits anywhere, so that nothing can be decided about it. */
export const noOtherCases: OtherCases = {
  matter: () => null,
  holder: () => null,
  state: () => null,
  heldBy: () => null,
  leftBy: () => null,
  whoHolds: () => null,
  claimedBy: () => null,
  person: () => null,
  rows: [],
  counted: () => ({}),
  row: null,
  stillHeld: [],
  own: () => null,
}

/** Whether it is still the same: nothing has changed, gone back or been given up since. */
export const isSameMatter = (seen: MatterSeen, now: MatterSeen): boolean =>
  seen.round === now.round && seen.revision === now.revision && seen.fingerprint === now.fingerprint
