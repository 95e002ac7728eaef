import { createHash } from 'node:crypto'

/** A change of the code that a test ought to notice: where it stands and what it puts there. Lines count from one. */
export interface Mutant {
  /** Relative to the project. */
  readonly file: string
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
  readonly kind: string
  readonly replacement: string
}

/** What a mutant is known by, in whatever order and from whatever process it comes. */
export const keyOf = ({ file, start, end, kind, replacement }: Mutant): string =>
  JSON.stringify([file, start.line, start.column, end.line, end.column, kind, replacement])

/**
 * So many of them by a seed: each draws a lot, so that a change in one file leaves the choice among the others alone.
 */
export const sampleOf = (all: readonly Mutant[], size: number, seed: number): readonly Mutant[] =>
  all
    .map((mutant) => ({
      mutant,
      lot: createHash('sha256')
        .update(`${seed} ${keyOf(mutant)}`)
        .digest('hex'),
    }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant)
