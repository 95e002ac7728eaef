import type { Wrong } from './breach.ts'
import type { Facts } from './facts.ts'

/**
 * What lies between cases. An export has case after case, so what one case says of another is borne out when all have
 * passed: each leaves a few facts under a name, and what is claimed is asked for at the end. Facts and claims are
 * small; what is kept grows with the number of cases and not with their events.
 */
export interface Between {
  /** Leaves a fact for others under its kind and key. */
  readonly leave: <Kind extends keyof Facts>(kind: Kind, key: string, fact: Facts[Kind]) => void
  /** Asks, when all have passed, whether a claim of this event holds: what is wrong is told of this event. */
  readonly claim: (look: { readonly wrong: Wrong }, ask: (known: Known, wrong: Wrong) => void) => void
  /** Asks the facts themselves. */
  readonly ask: (ask: (known: Known) => void) => void
}

/** The facts that were left. */
export interface Known {
  readonly of: <Kind extends keyof Facts>(kind: Kind, key: string) => readonly Facts[Kind][]
  readonly all: <Kind extends keyof Facts>(kind: Kind) => ReadonlyMap<string, readonly Facts[Kind][]>
}

type Ledger = { readonly [Kind in keyof Facts]?: Map<string, Facts[Kind][]> }

/** A ledger of facts and claims. */
export const betweenCases = (): Between & { readonly settle: () => void } => {
  const facts: { -readonly [Kind in keyof Ledger]: Ledger[Kind] } = {}
  const claims: (() => void)[] = []
  const all = <Kind extends keyof Facts>(kind: Kind): Map<string, Facts[Kind][]> => {
    const found: Map<string, Facts[Kind][]> = facts[kind] ?? new Map<string, Facts[Kind][]>()
    facts[kind] = found as Ledger[Kind]
    return found
  }
  const known: Known = { of: (kind, key) => all(kind).get(key) ?? [], all }
  return {
    leave: (kind, key, fact) => {
      const some = all(kind).get(key)
      if (some === undefined) all(kind).set(key, [fact])
      else some.push(fact)
    },
    claim: ({ wrong }, ask) => {
      claims.push(() => ask(known, wrong))
    },
    ask: (ask) => ask(known),
    settle: () => {
      for (const ask of claims) ask()
    },
  }
}
