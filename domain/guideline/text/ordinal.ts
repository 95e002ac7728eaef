/** The place of an article or item in its row: 5, or 5 with the branches 2 and 3 (第5条の2の3). */
export interface Ordinal {
  readonly number: number
  readonly branch: readonly number[]
}

/** An ordinal as an address carries it: `5`, `5-2-3`. */
export const ordinalText = ({ number, branch }: Ordinal): string => [number, ...branch].join('-')

/** Whether one ordinal comes right behind another: 3 → 4, 3 → 3の2 → 3の3 → 4, 3の2 → 3の2の2. */
export const followsOn = (before: Ordinal | null, next: Ordinal): boolean => {
  if (before === null) return next.number === 1 && next.branch.length === 0
  if (next.branch.length === 0) return next.number === before.number + 1
  const above = next.branch.slice(0, -1)
  const last = next.branch.at(-1) ?? 0
  if (next.number !== before.number || !above.every((one, place) => before.branch[place] === one)) return false
  return last === (before.branch[above.length] ?? 1) + 1
}

/** Whether one ordinal stands somewhere behind another, with others left out between. */
export const isBehind = (before: Ordinal, next: Ordinal): boolean => {
  const [one, other] = [
    [before.number, ...before.branch],
    [next.number, ...next.branch],
  ] as const
  const place = other.findIndex((part, at) => part !== (one[at] ?? 0))
  return (other[place] ?? 0) > (one[place] ?? 0)
}
