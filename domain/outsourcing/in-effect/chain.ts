import type { Subcontract } from '../slices.ts'

/** Whether the city's answer is still awaited. */
export const isOnTheWay = ({ status }: Subcontract): boolean => status === 'deliberation' || status === 'approval'

/**
 * The chain from a sub-contract up to the contractor's own, itself first (Art. 22(1)): the law of a chain holds at
 * every depth.
 */
export const chainOf = (all: readonly Subcontract[], one: Subcontract): readonly Subcontract[] => {
  const parent = all.find((other) => other.id === one.terms.parent)
  // A parent always came before its children, so that no chain can close into a ring.
  return parent ? [one, ...chainOf(all.slice(0, all.indexOf(one)), parent)] : [one]
}

/** All that stand below a sub-contract, at any depth. */
export const below = (all: readonly Subcontract[], top: Subcontract): readonly Subcontract[] => {
  const own = all.filter((one) => one.terms.parent === top.id)
  return own.flatMap((one) => [one, ...below(all.slice(all.indexOf(one)), one)])
}

/** How deep a sub-contract lies: 1 under the contractor itself. */
export const depthOf = (all: readonly Subcontract[], one: Subcontract): number => chainOf(all, one).length

/** All sub-contracts as a tree is read: each followed by those below it. */
export const inTreeOrder = (all: readonly Subcontract[]): readonly Subcontract[] =>
  all.filter((one) => one.terms.parent === null).flatMap((top) => [top, ...below(all, top)])
