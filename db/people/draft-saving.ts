import type { Instant } from '../../domain/kernel/instant.ts'

/** A form's entries by field name. */
export type DraftContent = { readonly [name: string]: readonly string[] }

/** A saving as a page sends it: over which earlier one, and which saving of which window it is. */
export interface Saving {
  /** The revision that its writer saw; 0 where nothing was saved. */
  readonly seen: number
  /** The window that sends it; empty where a page has no script. */
  readonly window: string
  /** Counts what that window sends. */
  readonly turn: number
}

/** A saving over a revision, from no page's own window. */
export const savingOver = (seen: number): Saving => ({ seen, window: '', turn: 0 })

/** What is saved of a form: no act yet, so no event. */
export interface SavedDraft {
  readonly content: DraftContent
  /** Counts the savings, from 1; two who write at once notice each other by it. */
  readonly revision: number
  readonly savedAt: Instant
  readonly savedIn: string
  readonly turn: number
}

/** The columns of a draft, whatever it belongs to. */
export const draftColumns = 'content, revision, saved_at as "savedAt", saved_in as "savedIn", turn'

/**
 * Whether whoever sends this has what is saved before them: they saw it, or their own window saved it and its answer
 * was lost. What anybody else has saved since may not be written over unread.
 */
export const hasSeen = (
  { revision, savedIn, turn }: Pick<SavedDraft, 'revision' | 'savedIn' | 'turn'>,
  saving: Saving,
): boolean => revision === saving.seen || (savedIn !== '' && savedIn === saving.window && turn < saving.turn)

/** The same in SQL, of a table's row, by the numbers of the parameters. */
export const seenBy = (table: string, at: { readonly seen: string; readonly window: string; readonly turn: string }) =>
  `(${table}.revision = ${at.seen}::int
    or (${at.window} <> '' and ${table}.saved_in = ${at.window} and ${table}.turn < ${at.turn}::int))`
