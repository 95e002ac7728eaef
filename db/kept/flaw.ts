/** What can be wrong with the record. docs/hash-chain.md says what each means. */
export const flawProblems = [
  'event-missing',
  'event-differs',
  'event-unlawful',
  'column-differs',
  'command-differs',
  'head-missing',
  'head-differs',
  'events-missing',
  'row-missing',
  'row-differs',
  'row-unknown',
  'anchor-missing',
  'anchor-differs',
  'anchor-early',
  'correction-differs',
  'sealed-event-missing',
  'sealed-event-differs',
  'roster-differs',
  'rights-differ',
  'guards-differ',
  'attachment-missing',
  'attachment-differs',
] as const

/** One broken place. */
export interface Flaw {
  readonly problem: (typeof flawProblems)[number]
  readonly stream?: string
  readonly version?: number
  readonly day?: string
  /** The row that differs (table and key), and of it or of the head the field, what it should be and what it is. */
  readonly row?: string
  readonly field?: string
  readonly expected?: string
  readonly found?: string
}

/** Flaws as they are found: counted all, kept as many as somebody reads. */
export interface FlawList {
  readonly add: (...flaws: readonly Flaw[]) => void
  readonly kept: readonly Flaw[]
  readonly count: () => number
  /** What is wrong anywhere, whether it was kept or not. */
  readonly problems: ReadonlySet<Flaw['problem']>
}

/** A record that is broken throughout must not fill the memory with saying so. */
const mostKept = 100

/** An empty list. */
export const flawList = (): FlawList => {
  const kept: Flaw[] = []
  const problems = new Set<Flaw['problem']>()
  let count = 0
  return {
    kept,
    problems,
    count: () => count,
    add: (...flaws) => {
      count += flaws.length
      for (const { problem } of flaws) problems.add(problem)
      kept.push(...flaws.slice(0, mostKept - kept.length))
    },
  }
}
